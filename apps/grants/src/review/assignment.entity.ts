import { DayColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { grantReaders } from '../grant-readers';
import { ReviewAssignmentStateEnum } from './assignment.enums';
import type { ReviewAssignmentState } from './assignment.transitions';

/** That an expert is to review an application [YZ-8]. The expert sees his own and nobody else's; the applicants see none. */
@Directive('@key(fields: "id")')
@Access<ReviewAssignment>({ to: grantReaders, own: (row, { personId }) => row.personId === personId })
@ObjectType({ simpleResolvers: true, description: '评审指派。That an expert is to review an application.' })
@Entity('review_assignment')
export class ReviewAssignment {
  @Field(() => ID, { description: '指派编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  applicationId: string;

  @ReferenceColumn()
  expertId: string;

  /** The expert's person. */
  @ReferenceColumn()
  personId: string;

  @Field(() => ReviewAssignmentStateEnum, { description: '状态。State.' })
  @Column({ type: 'varchar', length: 32 })
  state: ReviewAssignmentState;

  @Field(() => LocalDateScalar, { description: '指派日期。Day of the assignment.' })
  @DayColumn()
  assignedOn: LocalDate;

  @Field(() => Int, { description: '版本号,更改时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}
