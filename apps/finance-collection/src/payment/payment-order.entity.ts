import type { PowerItemCode } from '@unionhall/contracts';
import { DayColumn, FenColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, labelledEnum, LocalDateScalar, Money } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { financeReaders } from '../finance-readers';
import type { PaymentOrderState } from './payment-order.transitions';

export const PaymentOrderStateEnum = labelledEnum('PaymentOrderState', '付款单状态。Where a payment order stands.');

/** An order to pay: requested, authorised by the holder of its power item, executed, and confirmed by the bank [CP-5]. */
@Directive('@key(fields: "id")')
@Access({ to: financeReaders })
@ObjectType({ simpleResolvers: true, description: '付款单。An order to pay, from request to the bank’s confirmation [CP-5, GY-2a].' })
@Entity('payment_order')
export class PaymentOrder {
  @Field(() => ID, { description: '付款单编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  payeeAccountId: string;

  @Field(() => Money, { description: '金额。Amount.' })
  @FenColumn()
  amount: bigint;

  /** The bank account the money leaves: credited at execution; null until an order another department asked for is charged. */
  @ReferenceColumn({ nullable: true })
  fromAccountId: string | null;

  /** The account the money is spent for: debited at execution; null like the other. */
  @ReferenceColumn({ nullable: true })
  forAccountId: string | null;

  /** The accountant who named both accounts, where the request did not. */
  @ReferenceColumn({ nullable: true })
  chargedById: string | null;

  @Field(() => String, { description: '用途。What it pays for.' })
  @Column({ type: 'varchar', length: 500 })
  purpose: string;

  @Column({ type: 'varchar', length: 50 })
  powerItem: PowerItemCode;

  @Field(() => String, { nullable: true, description: '所付事项的类别,由其他部门提请付款时填写。What kind of thing is paid, in the department that asked; null for a request of the office.' })
  @Column({ type: 'varchar', length: 100, nullable: true })
  subjectType: string | null;

  @Field(() => ID, { nullable: true, description: '所付事项的编号;同一事项只有一张有效付款单。Id of what is paid: one live order each.' })
  @ReferenceColumn({ nullable: true })
  subjectId: string | null;

  /** The decision it rests on [CP-9]. */
  @ReferenceColumn({ nullable: true })
  decisionId: string | null;

  @Field(() => String, { nullable: true, description: '据以付款的决定内容的SHA-256。SHA-256 of the content the decision must be over, hexadecimal [CP-9].' })
  @Column({ type: 'char', length: 64, nullable: true })
  decisionSha256: string | null;

  @Field(() => PaymentOrderStateEnum, { description: '状态。Where it stands.' })
  @Column({ type: 'varchar', length: 32 })
  state: PaymentOrderState;

  @ReferenceColumn()
  requestedById: string;

  @Field(() => LocalDateScalar, { description: '申请日期。Day of the request.' })
  @DayColumn()
  requestedOn: LocalDate;

  @ReferenceColumn({ nullable: true })
  authorisedById: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '审批日期。Day of the authorisation.' })
  @DayColumn({ nullable: true })
  authorisedOn: LocalDate | null;

  @ReferenceColumn({ nullable: true })
  executedById: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '支付日期。Day of the execution.' })
  @DayColumn({ nullable: true })
  executedOn: LocalDate | null;

  /** The transfer posted at execution; a return reverses it. */
  @ReferenceColumn({ nullable: true })
  transferId: string | null;

  @Field(() => String, { nullable: true, description: '银行回单号,到账确认或退汇时填写。The bank’s reference, of its confirmation or its return.' })
  @Column({ type: 'varchar', length: 100, nullable: true })
  bankReference: string | null;

  @Field(() => String, { nullable: true, description: '银行对账单文件的SHA-256。SHA-256 of the bank’s statement file, hexadecimal.' })
  @Column({ type: 'char', length: 64, nullable: true })
  statementSha256: string | null;

  @Field(() => Int, { description: '版本号,办理时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}
