import { Access, ActMutation, DryRun, type RequestContext } from '@unionhall/graphql';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { grantReaders } from '../grant-readers';
import { answerAwardObjection } from './answer-award-objection';
import { AwardListConnection } from './award-list.type';
import { AnswerAwardObjectionInput, ObjectToAwardInput } from './award-objection.inputs';
import { AwardProposal } from './award-proposal.entity';
import { GrantAwardsInput, ProposeAwardsInput, PublishAwardListInput } from './award-proposal.inputs';
import { AnswerAwardObjectionPayload, GrantAwardsPayload, ObjectToAwardPayload, ProposeAwardsPayload, PublishAwardListPayload } from './award-proposal.payloads';
import { awardListsPage } from './award-proposal.queries';
import { Award } from './award.entity';
import { grantAwards } from './grant-awards';
import { objectToAward } from './object-to-award';
import { proposeAwards } from './propose-awards';
import { publishAwardList } from './publish-award-list';

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
    @Arg('first', () => Int, { defaultValue: 20, description: '每页条数,至多100。Page size, at most 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: '从此游标之后。After this cursor.' }) after: string | null,
    @Ctx() { loaders }: RequestContext,
  ) {
    return awardListsPage(loaders, { first, after });
  }

  @Access({ to: 'signed-in' })
  @Query(() => Award, { nullable: true, description: '按编号查立项。An award by id, for its team and the office.' })
  award(@Arg('id', () => ID, { description: '立项编号。Id of the award.' }) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Award, id);
  }

  @ActMutation(proposeAwards, ProposeAwardsPayload, '提出拟立项名单,提交集体决定。Proposes the awards of a round for decision.')
  proposeAwards(@Arg('input', () => ProposeAwardsInput) input: ProposeAwardsInput, @DryRun() dryRun: boolean, @Ctx() context: RequestContext) {
    return context.perform(proposeAwards, 'proposal', input, { dryRun });
  }

  @ActMutation(publishAwardList, PublishAwardListPayload, '公示拟立项名单。Publishes a list that was decided on.')
  publishAwardList(@Arg('input', () => PublishAwardListInput) input: PublishAwardListInput, @DryRun() dryRun: boolean, @Ctx() context: RequestContext) {
    return context.perform(publishAwardList, 'proposal', input, { dryRun });
  }

  @ActMutation(grantAwards, GrantAwardsPayload, '立项。Grants the awards of a published list.')
  grantAwards(@Arg('input', () => GrantAwardsInput) input: GrantAwardsInput, @DryRun() dryRun: boolean, @Ctx() context: RequestContext) {
    return context.perform(grantAwards, 'proposal', input, { dryRun });
  }

  @ActMutation(objectToAward, ObjectToAwardPayload, '对公示名单提出异议。Objects to a project of a published list.')
  objectToAward(@Arg('input', () => ObjectToAwardInput) input: ObjectToAwardInput, @DryRun() dryRun: boolean, @Ctx() context: RequestContext) {
    return context.perform(objectToAward, 'objection', input, { dryRun });
  }

  @ActMutation(answerAwardObjection, AnswerAwardObjectionPayload, '答复异议。Answers an objection.')
  answerAwardObjection(@Arg('input', () => AnswerAwardObjectionInput) input: AnswerAwardObjectionInput, @DryRun() dryRun: boolean, @Ctx() context: RequestContext) {
    return context.perform(answerAwardObjection, 'objection', input, { dryRun });
  }
}
