import { Access, type RequestContext } from '@unionhall/graphql';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { GrantApplication } from '../application/application.entity';
import { grantReaders } from '../grant-readers';
import { Person } from '../person/person.stub';
import { ReviewAssignment } from '../review/assignment.entity';
import { GrantCriterion } from '../round/round-terms.entity';
import { pointsText } from '@unionhall/kernel';
import { GrantScoreSheet } from './score-sheet.entity';
import { GrantScore } from './score.entity';

@Resolver(() => GrantScoreSheet)
export class GrantScoreSheetResolver {
  @Access({ to: 'signed-in' })
  @Query(() => GrantScoreSheet, { nullable: true, description: '按编号查评分表,供评分专家本人和办理人员。A score sheet by id, for its expert and the office.' })
  scoreSheet(@Arg('id', () => ID, { description: '评分表编号。Id of the sheet.' }) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(GrantScoreSheet, id);
  }

  @FieldResolver(() => GrantApplication, { nullable: true, description: '申请。The application.' })
  application(@Root() { applicationId }: GrantScoreSheet, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(GrantApplication, applicationId);
  }

  @FieldResolver(() => Person, { nullable: true, description: '评分专家。The expert.' })
  expert(@Root() { personId: id }: GrantScoreSheet) {
    return { id };
  }

  @FieldResolver(() => [GrantScore], { description: '逐项评分,启封前为空。The scores; empty until they are opened.' })
  scores(@Root() { id }: GrantScoreSheet, @Ctx() { loaders }: RequestContext) {
    return loaders.children(GrantScore, 'sheetId', id);
  }
}

@Resolver(() => GrantScore)
export class GrantScoreFields {
  @FieldResolver(() => GrantCriterion, { nullable: true, description: '评审标准。The criterion.' })
  criterion(@Root() { criterionId }: GrantScore, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(GrantCriterion, criterionId);
  }

  @FieldResolver(() => String, { description: '分值,两位小数。The score, with two decimals.' })
  score(@Root() { score }: GrantScore) {
    return pointsText(score);
  }
}

@Resolver(() => ReviewAssignment)
export class ReviewAssignmentScoreFields {
  @FieldResolver(() => GrantScoreSheet, { nullable: true, description: '评分表,未提交时为空。The score sheet; null until it is handed in.' })
  scoreSheet(@Root() { id }: ReviewAssignment, @Ctx() { loaders }: RequestContext) {
    return loaders.byKey(GrantScoreSheet, 'assignmentId', id);
  }
}

@Resolver(() => GrantApplication)
export class GrantApplicationScoreFields {
  @Access({ to: grantReaders })
  @FieldResolver(() => [GrantScoreSheet], { nullable: true, description: '评分表。Its score sheets, for the office.' })
  scoreSheets(@Root() { id }: GrantApplication, @Ctx() { loaders }: RequestContext) {
    return loaders.children(GrantScoreSheet, 'applicationId', id);
  }
}
