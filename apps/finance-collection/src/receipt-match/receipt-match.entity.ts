import { DayColumn, FenColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, labelledEnum, type LabelledValue, LocalDateScalar, Money, MonthScalar } from '@unionhall/graphql';
import type { Fen, LocalDate, Month } from '@unionhall/kernel';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { receiptReaders } from '../receipt-file/receipt-file.entity';

export const ReceiptMatchWhyEnum = labelledEnum('ReceiptMatchWhy', '匹配依据。Why a receipt is taken for a unit’s month.');
export type ReceiptMatchWhy = LabelledValue<'ReceiptMatchWhy'>;

/** A receipt, or a part of it, taken for a month of a unit other than the bureau's file has it; it can be undone. */
@Access({ to: receiptReaders })
@ObjectType({
  simpleResolvers: true,
  description: '入账匹配:将一笔缴款的全部或部分认定为某单位某月的缴款,可撤销。A receipt, or a part of it, taken for a month of a unit other than the bureau’s file has it; it can be undone.',
})
@Entity('receipt_match')
export class ReceiptMatch {
  @Field(() => ID, { description: '编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  receiptId: string;

  @ReferenceColumn()
  employerId: string;

  @Field(() => MonthScalar, { description: '所属期。The month it is taken for.' })
  @Column({ type: 'char', length: 7 })
  period: Month;

  @Field(() => Money, { description: '匹配金额。How much of the receipt.' })
  @FenColumn()
  amount: Fen;

  @Field(() => ReceiptMatchWhyEnum, { description: '依据。Why.' })
  @Column({ type: 'varchar', length: 32 })
  why: ReceiptMatchWhy;

  @Field(() => String, { nullable: true, description: '理由,人工认定时必填。The reason of whoever matched it; there is one where nothing suggested it.' })
  @Column({ type: 'varchar', length: 500, nullable: true })
  reason: string | null;

  @ReferenceColumn()
  matchedById: string;

  @Field(() => LocalDateScalar, { description: '匹配日期。The day it was matched.' })
  @DayColumn()
  matchedOn: LocalDate;

  @ReferenceColumn({ nullable: true })
  undoneById: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '撤销日期,有效为空。The day it was undone; null while it holds.' })
  @DayColumn({ nullable: true })
  undoneOn: LocalDate | null;

  @Field(() => Int, { description: '版本号,撤销时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}
