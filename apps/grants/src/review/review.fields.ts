import { Access, Permission, Refusal, type RequestContext, tellRefusals } from '@unionhall/graphql';
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { GrantApplication } from '../application/application.entity';
import { GrantExpert } from '../expert/expert.entity';
import { grantReaders } from '../grant-readers';
import { Person } from '../person/person.stub';
import { GrantRound } from '../round/round.entity';
import { submitScoreSheet } from '../score/submit-score-sheet';
import { type AssignmentItem, ExpertAssignmentBatch } from './assignment-batch.entity';
import { ReviewAssignmentStateChange } from './assignment.life';
import { ReviewAssignment } from './assignment.entity';
import { declareConflict } from './declare-conflict';
import { replaceExpert } from './replace-expert';

@Resolver(() => ReviewAssignment)
export class ReviewAssignmentFields {
  @FieldResolver(() => GrantApplication, { nullable: true, description: '申请;回避或改派后专家不再可见。The application; hidden from an expert who is no longer its reviewer.' })
  application(@Root() { applicationId }: ReviewAssignment, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(GrantApplication, applicationId);
  }

  @FieldResolver(() => GrantExpert, { nullable: true, description: '专家。The expert.' })
  expert(@Root() { expertId }: ReviewAssignment, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(GrantExpert, expertId);
  }

  @FieldResolver(() => [ReviewAssignmentStateChange], { description: '流转记录。Its life so far, oldest first.' })
  history(@Root() { id }: ReviewAssignment, @Ctx() { loaders }: RequestContext) {
    return loaders.children(ReviewAssignmentStateChange, 'subjectId', id);
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '当前登录者可办理的事项。What the caller may do with it.' })
  permissions(@Root() { id, version, personId }: ReviewAssignment, @Ctx() context: RequestContext) {
    const known = { assignmentId: id, expectedVersion: version };
    // The sheet of another does not exist for the caller, so nothing is asked of it.
    const own = personId === context.caller.personId ? [context.permission(submitScoreSheet, known)] : [];
    return Promise.all([context.permission(replaceExpert, known), context.permission(declareConflict, known), ...own]);
  }
}

@Resolver(() => GrantApplication)
export class GrantApplicationReviewFields {
  @Access({ to: grantReaders })
  @FieldResolver(() => [ReviewAssignment], { nullable: true, description: '评审指派,不对申报人公开。Who reviews it; not for the applicants.' })
  reviewAssignments(@Root() { id }: GrantApplication, @Ctx() { loaders }: RequestContext) {
    return loaders.children(ReviewAssignment, 'applicationId', id);
  }
}

/** The result of one item of a bulk assignment. */
@Access({ to: grantReaders })
@ObjectType({ simpleResolvers: true, description: '批量指派中一项的结果。The result of one item of a bulk assignment.' })
export class ExpertAssignmentResult {
  item: AssignmentItem;

  @Field(() => [Refusal], { description: '不予指派的全部理由;已指派则为空。Every reason why not; empty when assigned.' })
  refusals: Refusal[];
}

@Resolver(() => ExpertAssignmentResult)
export class ExpertAssignmentResultFields {
  @FieldResolver(() => GrantApplication, { nullable: true, description: '申请,无此登记则为空。The application; null when there is none.' })
  application(@Root() { item: { applicationId } }: ExpertAssignmentResult, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(GrantApplication, applicationId);
  }

  @FieldResolver(() => GrantExpert, { nullable: true, description: '专家,无此登记则为空。The expert; null when there is none.' })
  expert(@Root() { item: { expertId } }: ExpertAssignmentResult, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(GrantExpert, expertId);
  }

  @FieldResolver(() => ReviewAssignment, { nullable: true, description: '指派,未指派则为空。The assignment made; null when refused.' })
  assignment(@Root() { item: { assignmentId } }: ExpertAssignmentResult, @Ctx() { loaders }: RequestContext) {
    return assignmentId && loaders.byId(ReviewAssignment, assignmentId);
  }
}

@Resolver(() => ExpertAssignmentBatch)
export class ExpertAssignmentBatchFields {
  @FieldResolver(() => GrantRound, { nullable: true, description: '申报轮次。The round.' })
  round(@Root() { roundId }: ExpertAssignmentBatch, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(GrantRound, roundId);
  }

  @FieldResolver(() => Person, { nullable: true, description: '办理人。Who assigned.' })
  assignedBy(@Root() { assignedById: id }: ExpertAssignmentBatch) {
    return { id };
  }

  @FieldResolver(() => [ExpertAssignmentResult], { description: '各项结果,按提交顺序。The result of each item, in the order of the input.' })
  items(@Root() { items }: ExpertAssignmentBatch, @Ctx() { locale }: RequestContext): ExpertAssignmentResult[] {
    return items.map((item) => ({ item, refusals: tellRefusals(item.refusals, locale) }));
  }
}
