import { Access, type RequestContext } from '@unionhall/graphql';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { AwardProposal } from '../award/award-proposal.entity';
import { grantReaders } from '../grant-readers';
import { Decision } from './decision.stub';

@Resolver(() => Decision)
export class DecisionResolver {
  @Access({ to: [...grantReaders, 'deputy'] })
  @FieldResolver(() => AwardProposal, { nullable: true, description: '据此公示的立项名单。The list of awards published by it.' })
  awardProposal(@Root() { id }: Decision, @Ctx() { loaders }: RequestContext) {
    return loaders.byKey(AwardProposal, 'decisionId', id);
  }
}
