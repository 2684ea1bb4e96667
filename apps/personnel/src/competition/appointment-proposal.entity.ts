import { DayColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, labelledEnum, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { recruiters } from '../recruitment/recruitment-readers';
import type { AppointmentProposalState } from './appointment-proposal.transitions';

export const AppointmentProposalStateEnum = labelledEnum('AppointmentProposalState', '拟任名单状态。Where a list of appointments stands.');

/** A list of appointments put to the leadership body; a changed list is another proposal and another matter [GY-2b]. */
@Directive('@key(fields: "id")')
@Access({ to: recruiters })
@ObjectType({ simpleResolvers: true, description: '拟任名单。A list of appointments put to the leadership body.' })
@Entity('appointment_proposal')
export class AppointmentProposal {
  @Field(() => ID, { description: '名单编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  competitionId: string;

  @ReferenceColumn()
  matterId: string;

  @Field(() => String, { description: '名单内容SHA-256,集体决定以此为准。SHA-256 of the list; a decision fits exactly this list.' })
  @Column({ type: 'char', length: 64 })
  contentSha256: string;

  @Field(() => String, { nullable: true, description: '未按排名列入的理由。Why it departs from the standing; null when it does not.' })
  @Column({ type: 'varchar', length: 1000, nullable: true })
  exceptionReason: string | null;

  @ReferenceColumn()
  proposedById: string;

  @Field(() => LocalDateScalar, { description: '提出日期。Day of the proposal.' })
  @DayColumn()
  proposedOn: LocalDate;

  /** The decision it was published by. */
  @ReferenceColumn({ nullable: true })
  decisionId: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '公示首日。First day of its publicity.' })
  @DayColumn({ nullable: true })
  publicityFirst: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '公示末日。Last day of its publicity [CP-4].' })
  @DayColumn({ nullable: true })
  publicityLast: LocalDate | null;

  @Field(() => AppointmentProposalStateEnum, { description: '状态。Where it stands.' })
  @Column({ type: 'varchar', length: 32 })
  state: AppointmentProposalState;

  @Field(() => Int, { description: '版本号,更改时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}

/** One person of a list of appointments, as proposed; append-only. Reached only through its list. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '拟任人员。One person of a list of appointments.' })
@Entity('appointment_proposal_line')
export class AppointmentProposalLine {
  @IdColumn()
  id: string;

  @ReferenceColumn()
  proposalId: string;

  @ReferenceColumn()
  entryId: string;

  @ReferenceColumn()
  placeId: string;

  @ReferenceColumn()
  personId: string;

  /** Its place in the list, from 0. */
  @Column({ type: 'int' })
  position: number;
}
