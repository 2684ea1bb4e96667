import { lifeOf } from '@unionhall/database';
import { Access, stateChangeOf } from '@unionhall/graphql';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { ReviewAssignment } from './assignment.entity';
import { ReviewAssignmentStateEnum } from './assignment.enums';
import { type ReviewAssignmentState, reviewAssignmentTransitions } from './assignment.transitions';

/** One step in the life of a review assignment, append-only. Reached only through its assignment, which asks who looks. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '指派流转记录。One step in the life of a review assignment.' })
@Entity('review_assignment_state_change')
export class ReviewAssignmentStateChange extends stateChangeOf<ReviewAssignmentState>(() => ReviewAssignmentStateEnum) {
  @Field(() => String, { nullable: true, description: '改派或回避的原因。Why the expert was replaced or declared a conflict; null for every other step.' })
  @Column({ type: 'varchar', length: 500, nullable: true })
  reason: string | null;
}

/** How a review assignment begins and moves: the only ways its state changes [YZ-9]. */
export const assignmentLife = lifeOf(ReviewAssignment, ReviewAssignmentStateChange, reviewAssignmentTransitions);
