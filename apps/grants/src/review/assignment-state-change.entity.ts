import { IdColumn, MomentColumn, ReferenceColumn } from '@unionhall/database';
import { Access, DateTime } from '@unionhall/graphql';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { ReviewAssignmentStateEnum } from './assignment.enums';
import type { ReviewAssignmentState } from './assignment.transitions';

/** One step in the life of a review assignment, append-only. Reached only through its assignment, which asks who looks. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '指派流转记录。One step in the life of a review assignment.' })
@Entity('review_assignment_state_change')
export class ReviewAssignmentStateChange {
  @IdColumn()
  id: string;

  @ReferenceColumn()
  subjectId: string;

  @Field(() => ReviewAssignmentStateEnum, { nullable: true, description: '原状态,指派时为空。From; null for the beginning.' })
  @Column({ type: 'varchar', length: 32, nullable: true })
  fromState: ReviewAssignmentState | null;

  @Field(() => ReviewAssignmentStateEnum, { description: '新状态。To.' })
  @Column({ type: 'varchar', length: 32 })
  toState: ReviewAssignmentState;

  @Field(() => ID, { description: '办理编号,可凭以查验留痕。Id of the act, for its proof in the trail.' })
  @ReferenceColumn()
  actId: string;

  @Field(() => DateTime, { description: '时刻。When.' })
  @MomentColumn()
  at: Date;

  @Field(() => String, { nullable: true, description: '改派或回避的原因。Why the expert was replaced or declared a conflict; null for every other step.' })
  @Column({ type: 'varchar', length: 500, nullable: true })
  reason: string | null;
}
