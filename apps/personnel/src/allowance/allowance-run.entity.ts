import { DayColumn, FenColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, labelledEnum, type LabelledValue, LocalDateScalar, Money, MonthScalar } from '@unionhall/graphql';
import type { Fen, LocalDate, Month, Refusal } from '@unionhall/kernel';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { type PersonnelStatus, PersonnelStatusEnum } from '../establishment/establishment.entity';
import { allowanceReaders } from '../staff-readers';
import type { AllowanceRunState } from './allowance-run.transitions';

export const AllowanceRunStateEnum = labelledEnum('AllowanceRunState', '月度岗位津贴状态。Where the post allowances of a month stand.');

/** Why an allowance is paid, as stored. */
export type AllowanceBasis = LabelledValue<'AllowanceBasis'>;
export const AllowanceBasisEnum = labelledEnum('AllowanceBasis', '岗位津贴发放依据。Why an allowance is paid.');

/** The post allowances of a month: computed, then locked and paid by one order. */
@Directive('@key(fields: "id")')
@Access({ to: allowanceReaders })
@ObjectType({ simpleResolvers: true, description: '月度岗位津贴:核算、锁定后由一张付款单发放。The post allowances of a month: computed, locked, and paid by one order [WZ-12, WZ-13, CP-9].' })
@Entity('allowance_run')
export class AllowanceRun {
  @Field(() => ID, { description: '编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @Field(() => MonthScalar, { description: '月份。The month.' })
  @Column({ type: 'char', length: 7 })
  month: Month;

  @Field(() => AllowanceRunStateEnum, { description: '状态。State.' })
  @Column({ type: 'varchar', length: 32 })
  state: AllowanceRunState;

  @Field(() => Int, { description: '第几次核算;结果未变的不另计。Which computation its lines are of; one that changed nothing is none.' })
  @Column({ type: 'int' })
  computation: number;

  @Field(() => Money, { description: '应发合计。What is paid in all, in yuan.' })
  @FenColumn()
  total: Fen;

  @Field(() => Int, { description: '发放人数。How many are paid.' })
  @Column({ type: 'int' })
  paidCount: number;

  @Field(() => Int, { description: '不予发放人数。How many are not.' })
  @Column({ type: 'int' })
  withheldCount: number;

  @Field(() => String, { description: '各行内容的SHA-256。SHA-256 of its lines.' })
  @Column({ type: 'char', length: 64 })
  linesSha256: string;

  @ReferenceColumn()
  computedById: string;

  @Field(() => LocalDateScalar, { description: '核算日期。The day it was computed.' })
  @DayColumn()
  computedOn: LocalDate;

  /** The payment order that stands; null while none is asked for. */
  @ReferenceColumn({ nullable: true })
  paymentOrderId: string | null;

  /** The version of that order as last heard; 0 before the first word of it. */
  @Column({ type: 'int', nullable: true })
  orderVersion: number | null;

  @Field(() => Int, { description: '版本号,锁定时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}

/** What comes of one person in a month, and why; append-only. */
@Directive('@key(fields: "id")')
@Access<AllowanceLine>({ to: allowanceReaders, own: (row, caller) => row.personId === caller.personId })
@ObjectType({ simpleResolvers: true, description: '岗位津贴明细:发放与否、金额、所据岗位及理由。What comes of one person in a month: paid or not, how much, under which post, and why [WZ-12, WZ-13].' })
@Entity('allowance_line')
export class AllowanceLine {
  @Field(() => ID, { description: '明细编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  runId: string;

  @Column({ type: 'int' })
  computation: number;

  @Field(() => MonthScalar, { description: '月份。The month.' })
  @Column({ type: 'char', length: 7 })
  month: Month;

  @ReferenceColumn()
  personId: string;

  @Field(() => PersonnelStatusEnum, { nullable: true, description: '全月身份,无则为空。The status he had all month; null for none.' })
  @Column({ type: 'varchar', length: 32, nullable: true })
  status: PersonnelStatus | null;

  @ReferenceColumn({ nullable: true })
  appointmentId: string | null;

  @Field(() => Money, { description: '金额,不予发放的为零。Amount in yuan; nothing where it is withheld.' })
  @FenColumn()
  amount: Fen;

  @Field(() => AllowanceBasisEnum, { nullable: true, description: '发放依据,不予发放的为空。Why it is paid; null where it is withheld.' })
  @Column({ type: 'varchar', length: 32, nullable: true })
  basis: AllowanceBasis | null;

  /** The rules that withhold it, with their facts. */
  @Column({ type: 'json' })
  refusals: Refusal[];
}

/** That a month was asked to be paid, append-only: one order each time. Its id is the payment order's. Reached only through its month. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '岗位津贴付款申请。One time a month was asked to be paid.' })
@Entity('allowance_request')
export class AllowanceRequest {
  @IdColumn()
  id: string;

  @ReferenceColumn()
  runId: string;

  @Field(() => Int, { description: '所付为第几次核算的明细。Which computation it pays.' })
  @Column({ type: 'int' })
  computation: number;

  @ReferenceColumn()
  payeeAccountId: string;

  @Field(() => Money, { description: '金额。Amount in yuan.' })
  @FenColumn()
  amount: Fen;

  @ReferenceColumn()
  decisionId: string;

  @ReferenceColumn()
  requestedById: string;

  @Field(() => LocalDateScalar, { description: '申请日期。The day.' })
  @DayColumn()
  requestedOn: LocalDate;
}
