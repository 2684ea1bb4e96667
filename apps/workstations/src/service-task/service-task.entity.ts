import { type Caller, staffRoles } from '@unionhall/contracts';
import { DayColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, labelledEnum, type LabelledValue, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import type { ServiceTaskState } from './service-task.transitions';

export type ServiceTaskKind = LabelledValue<'ServiceTaskKind'>;
export const ServiceTaskKindEnum = labelledEnum('ServiceTaskKind', '任务种类。The kind of a task [DX-3].');
export type ServedParty = LabelledValue<'ServedParty'>;
export const ServedPartyEnum = labelledEnum('ServedParty', '服务对象。Whom a task serves [DX-4].');
export const ServiceTaskStateEnum = labelledEnum('ServiceTaskState', '任务状态。Where a task stands.');

/** Who reads all tasks: the staff, and those who watch over them. */
export const serviceTaskReaders = [...staffRoles, 'auditor', 'inspector'] as const;

/** Whether a caller speaks for the unit or the union a task is about: its representative, or its chair. */
export function speaksFor({ employerId, unionId, roles }: Caller, task: Pick<ServiceTask, 'employerId' | 'tradeUnionId'>): boolean {
  const represents = roles.includes('employer-representative') && task.employerId !== null && task.employerId === employerId;
  return represents || (roles.includes('union-chair') && task.tradeUnionId !== null && task.tradeUnionId === unionId);
}

/** A task of a station: what somebody in the park asked for, whom it serves, and how it came out [DX-3, DX-4]. */
@Directive('@key(fields: "id")')
@Access<ServiceTask>({ to: serviceTaskReaders, own: (row, caller) => row.requestedById === caller.personId || speaksFor(caller, row) })
@ObjectType({ simpleResolvers: true, description: '工作站服务任务。A task of a station: what was asked for, whom it serves, how it came out [DX-3, DX-4].' })
@Entity('service_task')
export class ServiceTask {
  @Field(() => ID, { description: '任务编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  workstationId: string;

  @Field(() => ServiceTaskKindEnum, { description: '任务种类。Its kind.' })
  @Column({ type: 'varchar', length: 32 })
  kind: ServiceTaskKind;

  @Field(() => ServedPartyEnum, { description: '服务对象。Whom it serves.' })
  @Column({ type: 'varchar', length: 32 })
  serves: ServedParty;

  @Field(() => String, { description: '事项。What is asked for.' })
  @Column({ type: 'varchar', length: 200 })
  title: string;

  @Field(() => String, { description: '情况说明。What it is about.' })
  @Column({ type: 'varchar', length: 2_000 })
  description: string;

  @ReferenceColumn({ nullable: true })
  employerId: string | null;

  @ReferenceColumn({ nullable: true })
  tradeUnionId: string | null;

  @Field(() => ServiceTaskStateEnum, { description: '状态。Where it stands.' })
  @Column({ type: 'varchar', length: 32 })
  state: ServiceTaskState;

  @ReferenceColumn()
  requestedById: string;

  @Field(() => LocalDateScalar, { description: '提出日期。Day it was asked for.' })
  @DayColumn()
  requestedOn: LocalDate;

  @Field(() => LocalDateScalar, { description: '办理期限,按任务种类确定。Last day for it, by its kind [DX-3].' })
  @DayColumn()
  dueOn: LocalDate;

  @ReferenceColumn({ nullable: true })
  assigneeId: string | null;

  @ReferenceColumn({ nullable: true })
  completedById: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '办结日期,未办结的为空。Day it was done; null before.' })
  @DayColumn({ nullable: true })
  completedOn: LocalDate | null;

  @Field(() => String, { nullable: true, description: '办理结果,未办结的为空。What came of it; null before it was done.' })
  @Column({ type: 'varchar', length: 2_000, nullable: true })
  result: string | null;

  @Field(() => String, { nullable: true, description: '办理材料SHA-256,未办结的为空。SHA-256 of its evidence; null before it was done.' })
  @Column({ type: 'char', length: 64, nullable: true })
  evidenceSha256: string | null;

  @Field(() => ID, { nullable: true, description: '因财务登记的事实而办结的,为该事件编号;其他为空。Id of the event of finance by which it is done; null where somebody at the station did it [DX-4].' })
  @ReferenceColumn({ nullable: true })
  evidenceEventId: string | null;

  @ReferenceColumn({ nullable: true })
  confirmedById: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '确认日期,未确认的为空。Day it was confirmed; null before.' })
  @DayColumn({ nullable: true })
  confirmedOn: LocalDate | null;

  @Field(() => String, { nullable: true, description: '确认方式,未确认的为空。How that it serves was confirmed; null before [DX-4].' })
  @Column({ type: 'varchar', length: 500, nullable: true })
  confirmation: string | null;

  @Field(() => Int, { nullable: true, description: '评分,1至5,未确认的为空。Score, 1 to 5; null before it was confirmed.' })
  @Column({ type: 'int', nullable: true })
  score: number | null;

  @Field(() => String, { nullable: true, description: '不予受理的理由。Why it was refused; null unless it was.' })
  @Column({ type: 'varchar', length: 500, nullable: true })
  refusalReason: string | null;

  @Field(() => Int, { description: '版本号,更改时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}
