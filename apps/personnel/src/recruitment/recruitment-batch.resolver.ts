import { Access, PageArguments, Permission, type RequestContext } from '@unionhall/graphql';
import { dayInShanghai } from '@unionhall/kernel';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Post } from '../post/post.entity';
import { cancelRecruitment } from './cancel-recruitment';
import { issueTestNumbers } from './issue-test-numbers';
import { previewTestMarks } from './preview-test-marks';
import { publishEligibleList } from './publish-eligible-list';
import { RecruitmentBatch, RecruitmentCondition } from './recruitment-batch.entity';
import { RecruitmentBatchStateChange } from './recruitment-batch.life';
import { recruiters } from './recruitment-readers';
import { RecruitmentStage } from './recruitment-stage.type';
import { recruitmentStages } from './recruitment-stages';
import { RecruitmentBatchConnection, RecruitmentCandidateConnection } from './recruitment.connection';
import { candidatesOf, recruitmentBatchesPage } from './recruitment.queries';
import { registerCandidate } from './register-candidate';
import { seatInterviewPanel } from './seat-interview-panel';

@Resolver(() => RecruitmentBatch)
export class RecruitmentBatchResolver {
  @Access({ to: 'signed-in' })
  @Query(() => RecruitmentBatch, { nullable: true, description: '按编号查招录批次。A recruitment by id.' })
  recruitmentBatch(@Arg('id', () => ID) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(RecruitmentBatch, id);
  }

  @Access({ to: 'signed-in' })
  @Query(() => RecruitmentBatchConnection, { nullable: true, description: '招录批次,由新至旧。The recruitments, the latest first.' })
  recruitmentBatches(@Args(() => PageArguments) page: PageArguments, @Ctx() { loaders }: RequestContext) {
    return recruitmentBatchesPage(loaders, page);
  }

  @FieldResolver(() => Post, { nullable: true, description: '所需岗位。The post that needs them.' })
  post(@Root() { postId }: RecruitmentBatch, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Post, postId);
  }

  @FieldResolver(() => [RecruitmentCondition], { nullable: true, description: '招录条件。The conditions of its notice.' })
  async conditions(@Root() { id }: RecruitmentBatch, @Ctx() { loaders }: RequestContext) {
    return (await loaders.children(RecruitmentCondition, 'batchId', id)).toSorted((one, other) => one.position - other.position);
  }

  @FieldResolver(() => [RecruitmentBatchStateChange], { nullable: true, description: '流转记录。Its life so far, oldest first.' })
  history(@Root() { id }: RecruitmentBatch, @Ctx() { loaders }: RequestContext) {
    return loaders.children(RecruitmentBatchStateChange, 'subjectId', id);
  }

  @Access({ to: recruiters })
  @FieldResolver(() => RecruitmentCandidateConnection, { nullable: true, description: '报考人员,按报名先后。Its candidates, in the order they registered.' })
  candidates(@Args(() => PageArguments) page: PageArguments, @Root() { id }: RecruitmentBatch, @Ctx() { loaders }: RequestContext) {
    return candidatesOf(loaders, id, page);
  }

  @Access({ to: recruiters })
  @FieldResolver(() => [RecruitmentStage], { nullable: true, description: '各阶段用时。How long candidates stand in each state: where it stalls.' })
  stages(@Root() { id }: RecruitmentBatch, @Ctx() { loaders, now }: RequestContext) {
    return recruitmentStages(loaders, id, dayInShanghai(now));
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '本人可否办理。What the caller may do with it.' })
  permissions(@Root() { id, version }: RecruitmentBatch, @Ctx() context: RequestContext) {
    const seen = { batchId: id, expectedVersion: version };
    return [
      context.permission(registerCandidate, { batchId: id }),
      context.permission(issueTestNumbers, seen),
      context.permission(previewTestMarks, { batchId: id }),
      context.permission(seatInterviewPanel, seen),
      context.permission(publishEligibleList, seen),
      context.permission(cancelRecruitment, seen),
    ];
  }
}
