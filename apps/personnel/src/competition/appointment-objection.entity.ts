import { IdColumn, MomentColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, DateTime, labelledEnum } from '@unionhall/graphql';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { recruiters } from '../recruitment/recruitment-readers';
import type { AppointmentObjectionState } from './appointment-objection.transitions';

export const AppointmentObjectionStateEnum = labelledEnum('AppointmentObjectionState', '任前公示异议状态。Where an objection to an appointment stands.');

/** An objection to one person of a published list; it holds the list until it is answered [CP-4]. Its author reads it, besides those who handle it. */
@Directive('@key(fields: "id")')
@Access<AppointmentObjection>({ to: recruiters, own: (row, { personId }) => row.personId === personId })
@ObjectType({ simpleResolvers: true, description: '任前公示异议。An objection to a person of a published list of appointments.' })
@Entity('appointment_objection')
export class AppointmentObjection {
  @Field(() => ID, { description: '异议编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  proposalId: string;

  @ReferenceColumn()
  entryId: string;

  @ReferenceColumn()
  personId: string;

  @Field(() => String, { description: '异议内容。What it says.' })
  @Column({ type: 'varchar', length: 2000 })
  text: string;

  @Field(() => AppointmentObjectionStateEnum, { description: '状态。Where it stands.' })
  @Column({ type: 'varchar', length: 32 })
  state: AppointmentObjectionState;

  @Field(() => DateTime, { description: '提出时刻。When it was raised.' })
  @MomentColumn()
  raisedAt: Date;

  @Field(() => String, { nullable: true, description: '答复及理由。The answer and its reason; null until it is given.' })
  @Column({ type: 'varchar', length: 2000, nullable: true })
  answer: string | null;

  @ReferenceColumn({ nullable: true })
  answeredById: string | null;

  /** The decision a rejection rests on. */
  @ReferenceColumn({ nullable: true })
  decisionId: string | null;

  @Field(() => DateTime, { nullable: true, description: '答复时刻。When it was answered.' })
  @MomentColumn({ nullable: true })
  answeredAt: Date | null;

  @Field(() => Int, { description: '版本号,更改时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}
