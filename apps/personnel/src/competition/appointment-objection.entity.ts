import { ReferenceColumn } from '@unionhall/database';
import { Access, labelledEnum, Objection } from '@unionhall/graphql';
import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { recruiters } from '../recruitment/recruitment-readers';
import type { AppointmentObjectionState } from './appointment-objection.transitions';

export const AppointmentObjectionStateEnum = labelledEnum('AppointmentObjectionState', '任前公示异议状态。Where an objection to an appointment stands.');

/** An objection to one person of a published list; it holds the list until it is answered [CP-4]. Its author reads it, besides those who handle it. */
@Directive('@key(fields: "id")')
@Access<AppointmentObjection>({ to: recruiters, own: (row, { personId }) => row.personId === personId })
@ObjectType({ simpleResolvers: true, description: '任前公示异议。An objection to a person of a published list of appointments.' })
@Entity('appointment_objection')
export class AppointmentObjection extends Objection {
  @ReferenceColumn()
  proposalId: string;

  @ReferenceColumn()
  entryId: string;

  @Field(() => AppointmentObjectionStateEnum, { description: '状态。Where it stands.' })
  @Column({ type: 'varchar', length: 32 })
  state: AppointmentObjectionState;

  /** The decision a rejection rests on. */
  @ReferenceColumn({ nullable: true })
  decisionId: string | null;
}
