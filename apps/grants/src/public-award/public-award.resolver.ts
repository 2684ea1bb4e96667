import { Access, Money, PageArguments, type RequestContext } from '@unionhall/graphql';
import { dayInShanghai } from '@unionhall/kernel';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { GrantApplication } from '../application/application.entity';
import { Decision } from '../decision/decision.stub';
import { Employer } from '../employer/employer.stub';
import { awardBalances } from '../fund/balances.queries';
import { GrantRound } from '../round/round.entity';
import { publicAwardsPage } from './public-award.queries';
import { PublicAward, PublicAwardConnection, PublicAwardFilter } from './public-award.type';

@Resolver(() => PublicAward)
export class PublicAwardResolver {
  @Access({ to: 'public' })
  @Query(() => PublicAwardConnection, { nullable: true, description: '立项公开:何单位何项目获资助多少、拨付和使用情况,由新至旧。Everybody’s list of awards: who was funded for what, with how much, and what became of the money; the latest first.' })
  publicAwards(
    @Args(() => PageArguments) page: PageArguments,
    @Arg('filter', () => PublicAwardFilter, { defaultValue: {}, description: '筛选。Which awards.' }) filter: PublicAwardFilter,
    @Ctx() { loaders }: RequestContext,
  ) {
    return publicAwardsPage(loaders, filter, page);
  }

  @FieldResolver(() => String, { nullable: true, description: '项目名称。Title of the project.' })
  async title(@Root() { applicationId }: PublicAward, @Ctx() { loaders }: RequestContext) {
    return (await loaders.byId(GrantApplication, applicationId))?.title ?? null;
  }

  @FieldResolver(() => GrantRound, { nullable: true, description: '申报轮次。The round.' })
  round(@Root() { roundId }: PublicAward, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(GrantRound, roundId);
  }

  @FieldResolver(() => Employer, { nullable: true, description: '单位。The employer.' })
  employer(@Root() { employerId: id }: PublicAward) {
    return { id };
  }

  @FieldResolver(() => Decision, { nullable: true, description: '立项所依据的集体决定。The decision it was granted by.' })
  decision(@Root() { decisionId: id }: PublicAward) {
    return { id };
  }

  @FieldResolver(() => Money, { description: '已拨付金额。What was paid of it, in yuan.' })
  async paid(@Root() { id }: PublicAward, @Ctx() { loaders, now }: RequestContext) {
    return (await awardBalances(loaders, id, dayInShanghai(now))).paid;
  }

  @FieldResolver(() => Money, { description: '已支出金额。What was spent of it, in yuan.' })
  async spent(@Root() { id }: PublicAward, @Ctx() { loaders, now }: RequestContext) {
    return (await awardBalances(loaders, id, dayInShanghai(now))).spent;
  }
}
