import { DayColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, labelledEnum, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { ConditionCheck } from '../notice/condition';
import { recruiters } from '../recruitment/recruitment-readers';
import type { CompetitionEntryState } from './competition-entry.transitions';

export const CompetitionEntryStateEnum = labelledEnum('CompetitionEntryState', '竞聘报名状态。Where an entry stands.');

/** A person who competes for a place. */
@Directive('@key(fields: "id")')
@Access<CompetitionEntry>({ to: recruiters, own: (row, caller) => row.personId === caller.personId })
@ObjectType({ simpleResolvers: true, description: '竞聘报名。A person who competes for a place; sees his own state.' })
@Entity('competition_entry')
export class CompetitionEntry {
  @Field(() => ID, { description: '报名编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  competitionId: string;

  @ReferenceColumn()
  placeId: string;

  @ReferenceColumn()
  personId: string;

  @Field(() => String, { description: '报名材料的SHA-256。SHA-256 of what was handed in with it.' })
  @Column({ type: 'char', length: 64 })
  materialsSha256: string;

  @Field(() => LocalDateScalar, { description: '报名日期。Day of entry.' })
  @DayColumn()
  enteredOn: LocalDate;

  @Field(() => String, { nullable: true, description: '廉政审核结论及理由,未审核为空。What the check of integrity found and why; null until it is made [WZ-1].' })
  @Column({ type: 'varchar', length: 500, nullable: true })
  integrityFinding: string | null;

  @ReferenceColumn({ nullable: true })
  integrityCheckedById: string | null;

  @Field(() => String, { nullable: true, description: '放弃任职的理由,未放弃的为空。Why the appointment was declined; null unless it was.' })
  @Column({ type: 'varchar', length: 500, nullable: true })
  declineReason: string | null;

  @Field(() => CompetitionEntryStateEnum, { description: '状态。Where it stands.' })
  @Column({ type: 'varchar', length: 32 })
  state: CompetitionEntryState;

  @Field(() => Int, { description: '版本号,更改时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}

/** What came of one condition for one entry, with its ground; append-only. Reached only through its entry. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '竞聘资格审查结果,逐项。What came of one condition for an entry, with the document that proved it or the reason.' })
@Entity('competition_entry_check')
export class CompetitionEntryCheck extends ConditionCheck {
  @ReferenceColumn()
  entryId: string;
}
