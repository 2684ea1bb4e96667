import { DayColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate, Refusal } from '@unionhall/kernel';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { grantReaders } from '../grant-readers';

/** What became of one item of a bulk assignment: assigned, or every reason why not. */
export interface AssignmentItem {
  readonly applicationId: string;
  readonly expertId: string;
  /** The assignment made, or null. */
  readonly assignmentId: string | null;
  readonly refusals: readonly Refusal[];
}

/** One bulk assignment of experts with the result of each item, append-only: it is found again by its id. */
@Access({ to: grantReaders })
@ObjectType({ simpleResolvers: true, description: '批量指派。One bulk assignment of experts, with the result of each item.' })
@Entity('expert_assignment_batch')
export class ExpertAssignmentBatch {
  @Field(() => ID, { description: '批次编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  roundId: string;

  @ReferenceColumn()
  assignedById: string;

  @Field(() => LocalDateScalar, { description: '指派日期。Day of the assignment.' })
  @DayColumn()
  assignedOn: LocalDate;

  /** In the order of the input. */
  @Column({ type: 'json' })
  items: AssignmentItem[];

  /** A receipt is never changed; the runner wants a version of every object. */
  @VersionNumberColumn()
  version: number;
}
