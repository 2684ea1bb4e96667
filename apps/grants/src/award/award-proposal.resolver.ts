import { Access, PageArguments, type RequestContext } from '@unionhall/graphql';
import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { grantReaders } from '../grant-readers';
import { AwardListConnection, AwardListFilter } from './award-list.type';
import { AwardProposal } from './award-proposal.entity';
import { awardListsPage } from './award-proposal.queries';
import { Award } from './award.entity';

@Resolver()
export class AwardProposalResolver {
  @Access({ to: [...grantReaders, 'deputy'] })
  @Query(() => AwardProposal, { nullable: true, description: '按编号查拟立项名单。A proposal of awards by id.' })
  awardProposal(@Arg('id', () => ID, { description: '名单编号。Id of the proposal.' }) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(AwardProposal, id);
  }

  @Access({ to: 'public' })
  @Query(() => AwardListConnection, { nullable: true, description: '公示的立项名单,近者在前。The published lists of awards, latest first.' })
  awardLists(
    @Args(() => PageArguments) page: PageArguments,
    @Arg('filter', () => AwardListFilter, { defaultValue: {}, description: '筛选。Which lists.' }) filter: AwardListFilter,
    @Ctx() { loaders }: RequestContext,
  ) {
    return awardListsPage(loaders, filter, page);
  }

  @Access({ to: 'signed-in' })
  @Query(() => Award, { nullable: true, description: '按编号查立项。An award by id, for its team and the office.' })
  award(@Arg('id', () => ID, { description: '立项编号。Id of the award.' }) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Award, id);
  }
}
