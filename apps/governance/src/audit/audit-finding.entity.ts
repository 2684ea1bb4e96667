import { DayColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, labelledEnum, type LabelledValue, LocalDateScalar } from '@unionhall/graphql';
import type { Caller } from '@unionhall/contracts';
import type { LocalDate } from '@unionhall/kernel';
import type { ClauseId } from '@unionhall/rulebook';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { supervisors } from '../act-index/act-index-readers';
import type { AuditFindingState } from './audit-finding.transitions';

export const AuditFindingStateEnum = labelledEnum('AuditFindingState', '审计问题状态。State of a finding.');

/** How serious a finding is, as stored. */
export type FindingSeriousness = LabelledValue<'FindingSeriousness'>;
export const FindingSeriousnessEnum = labelledEnum('FindingSeriousness', '审计问题严重程度。How serious a finding is.');

/** Whether the caller is the one who has to put a finding right. */
export const isResponsible = ({ responsibleId }: { responsibleId: string }, { personId }: Caller) => responsibleId === personId;

/** What an audit found in an act, under which clause, and how it is put right [GY-5c]. */
@Directive('@key(fields: "id")')
@Access<AuditFinding>({ to: supervisors, own: isResponsible })
@ObjectType({ simpleResolvers: true, description: '审计问题。What an audit found in an act, and how it is put right [GY-5c].' })
@Entity('audit_finding')
export class AuditFinding {
  @Field(() => ID, { description: '问题编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  auditId: string;

  @ReferenceColumn()
  indexedActId: string;

  @Column({ type: 'varchar', length: 20, name: 'clause' })
  clauseId: ClauseId;

  @Field(() => FindingSeriousnessEnum, { description: '严重程度。How serious it is.' })
  @Column({ type: 'varchar', length: 16 })
  seriousness: FindingSeriousness;

  @Field(() => String, { description: '问题内容。What was found.' })
  @Column({ type: 'varchar', length: 4000 })
  text: string;

  /** Who held the power on the day of the act, or did it while nobody held it. */
  @ReferenceColumn()
  responsibleId: string;

  @Field(() => LocalDateScalar, { description: '整改期限。Last day to put it right.' })
  @DayColumn()
  dueOn: LocalDate;

  @ReferenceColumn()
  recordedById: string;

  @Field(() => LocalDateScalar, { description: '登记日期。Day it was recorded.' })
  @DayColumn()
  recordedOn: LocalDate;

  @Field(() => AuditFindingStateEnum, { description: '状态。State.' })
  @Column({ type: 'varchar', length: 32 })
  state: AuditFindingState;

  @Field(() => String, { nullable: true, description: '整改措施。How it was put right.' })
  @Column({ type: 'varchar', length: 4000, nullable: true })
  rectification: string | null;

  @Field(() => String, { nullable: true, description: '整改证明材料的SHA-256。SHA-256 of the file that shows it.' })
  @Column({ type: 'char', length: 64, nullable: true })
  evidenceSha256: string | null;

  @ReferenceColumn({ nullable: true })
  rectifiedById: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '整改日期。Day it was put right.' })
  @DayColumn({ nullable: true })
  rectifiedOn: LocalDate | null;

  @ReferenceColumn({ nullable: true })
  confirmedById: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '确认日期。Day the auditor looked at it.' })
  @DayColumn({ nullable: true })
  confirmedOn: LocalDate | null;

  @Field(() => String, { nullable: true, description: '审计人员意见。What the auditor says of it.' })
  @Column({ type: 'varchar', length: 2000, nullable: true })
  confirmationRemark: string | null;

  @Field(() => Int, { description: '版本号,更改时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}
