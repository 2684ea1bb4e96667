import { DayColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, labelledEnum, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { grantReaders } from '../grant-readers';
import type { AcceptanceState } from './acceptance.transitions';

export const AcceptanceStateEnum = labelledEnum('AcceptanceState', '验收状态。Where an acceptance stands.');

/** A project put to acceptance: judged by experts for its real effect [YZ-8]. Its team and the experts who judge it read it, besides the office. */
@Directive('@key(fields: "id")')
@Access<Acceptance>({ to: grantReaders, own: (row, { personId }) => personId !== null && (row.teamMemberIds.includes(personId) || row.judgeIds.includes(personId)) })
@ObjectType({ simpleResolvers: true, description: '验收。The acceptance of an award’s project.' })
@Entity('acceptance')
export class Acceptance {
  @Field(() => ID, { description: '验收编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  awardId: string;

  /** The award's team, because a policy looks at the row alone. */
  @Column({ type: 'json' })
  teamMemberIds: string[];

  /** The persons of the experts who judge it; beside acceptance_judge, because a policy looks at the row alone. */
  @Column({ type: 'json' })
  judgeIds: string[];

  @Field(() => Int, { description: '第几次验收。1 for the first time.' })
  @Column({ type: 'int' })
  attempt: number;

  @Field(() => String, { description: '实际成效。The real effect of the project, as it is put to judgement.' })
  @Column({ type: 'varchar', length: 4000 })
  effect: string;

  @Field(() => String, { description: '验收材料SHA-256。SHA-256 of the documents.' })
  @Column({ type: 'char', length: 64 })
  evidenceSha256: string;

  @Field(() => AcceptanceStateEnum, { description: '状态。State.' })
  @Column({ type: 'varchar', length: 32 })
  state: AcceptanceState;

  @ReferenceColumn()
  submittedById: string;

  @Field(() => LocalDateScalar, { description: '提请验收日期。The day it was submitted.' })
  @DayColumn()
  submittedOn: LocalDate;

  @Field(() => String, { nullable: true, description: '验收意见,结论前为空。What was found; null until it is concluded.' })
  @Column({ type: 'varchar', length: 2000, nullable: true })
  finding: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '整改期限,限期整改的才有。By when it is to be rectified; null unless it is.' })
  @DayColumn({ nullable: true })
  rectifyUntil: LocalDate | null;

  @ReferenceColumn({ nullable: true })
  concludedById: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '结论日期。The day it was concluded.' })
  @DayColumn({ nullable: true })
  concludedOn: LocalDate | null;

  @Field(() => Int, { description: '版本号,更改时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}
