import { Access, type RequestContext } from '@unionhall/graphql';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { AwardProposal } from '../award/award-proposal.entity';
import { grantReaders } from '../grant-readers';
import { Matter } from './matter.stub';

@Resolver(() => Matter)
export class MatterResolver {
  @Access({ to: [...grantReaders, 'deputy'] })
  @FieldResolver(() => AwardProposal, { nullable: true, description: '所议的拟立项名单。The list of awards it is about.' })
  awardProposal(@Root() { id }: Matter, @Ctx() { loaders }: RequestContext) {
    return loaders.byKey(AwardProposal, 'matterId', id);
  }
}
