import { DayColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { staffRoles } from '@unionhall/contracts';
import { Access, labelledEnum, type LabelledValue, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

/** How a post was come by, as stored. */
export type AppointmentWonBy = LabelledValue<'AppointmentWonBy'>;
export const AppointmentWonByEnum = labelledEnum('AppointmentWonBy', '任职方式。How a post was come by [WZ-12, WZ-13].');

/** What came of a trial period, as stored. */
export type TrialOutcome = LabelledValue<'TrialOutcome'>;
export const TrialOutcomeEnum = labelledEnum('TrialOutcome', '试用期考核结果。What came of a trial period.');

/** What an appointment says that was not won here: by no entry, and without a trial. */
export const WITHOUT_TRIAL = { entryId: null, trialUntil: null, trialOutcome: null, trialConcludedOn: null, trialDocument: null } as const;

/** A person in a post, from a day on. */
@Directive('@key(fields: "id")')
@Access<Appointment>({ to: [...staffRoles, 'auditor', 'inspector'], own: (row, caller) => row.personId === caller.personId })
@ObjectType({ simpleResolvers: true, description: '任职。A person in a post, from a day on.' })
@Entity('appointment')
export class Appointment {
  @Field(() => ID, { description: '任职编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  postId: string;

  @ReferenceColumn()
  personId: string;

  @Field(() => AppointmentWonByEnum, { description: '任职方式,决定有无岗位津贴。How the post was come by; the post allowance rests on it [WZ-12, WZ-13].' })
  @Column({ type: 'varchar', length: 32 })
  wonBy: AppointmentWonBy;

  @Field(() => LocalDateScalar, { description: '任职首日。First day in the post.' })
  @DayColumn({ name: 'from_day' })
  from: LocalDate;

  @Field(() => LocalDateScalar, { nullable: true, description: '任职末日;未定则为空。Last day in the post; null until it is known.' })
  @DayColumn({ name: 'until_day', nullable: true })
  until: LocalDate | null;

  @Field(() => String, { description: '任职文件名称及文号。The document of the appointment, title and number.' })
  @Column({ type: 'varchar', length: 200 })
  document: string;

  @Field(() => String, { nullable: true, description: '免职文件名称及文号。The document that ends it, title and number.' })
  @Column({ type: 'varchar', length: 200, nullable: true })
  endDocument: string | null;

  /** The entry it was won by; null for who came into the post otherwise. */
  @ReferenceColumn({ nullable: true })
  entryId: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '试用期末日;无试用期为空。Last day of the trial period; null where there is none.' })
  @DayColumn({ nullable: true })
  trialUntil: LocalDate | null;

  @Field(() => TrialOutcomeEnum, { nullable: true, description: '试用期考核结果,未考核为空。What came of the trial period; null until it is concluded.' })
  @Column({ type: 'varchar', length: 32, nullable: true })
  trialOutcome: TrialOutcome | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '试用期考核日期。The day it was concluded.' })
  @DayColumn({ nullable: true })
  trialConcludedOn: LocalDate | null;

  @Field(() => String, { nullable: true, description: '试用期考核文件名称及文号。The document that concluded it, title and number.' })
  @Column({ type: 'varchar', length: 200, nullable: true })
  trialDocument: string | null;

  @Field(() => Int, { description: '版本号,更改时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}
