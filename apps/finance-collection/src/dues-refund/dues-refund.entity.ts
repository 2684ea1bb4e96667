import { DayColumn, FenColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, LocalDateScalar, Money } from '@unionhall/graphql';
import type { Fen, LocalDate } from '@unionhall/kernel';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { receiptReaders } from '../receipt-file/receipt-file.entity';

/** Dues given back to who paid too much: it names its receipt and its payment, and counts while that is alive. */
@Access({ to: receiptReaders })
@ObjectType({ simpleResolvers: true, description: '退还多缴经费:写明所退的缴款,由一张付款单付出;付款单被驳回、撤销或退汇的不计。Dues given back to who paid too much, by a payment; it counts while that is neither rejected, cancelled nor returned.' })
@Entity('dues_refund')
export class DuesRefund {
  @Field(() => ID, { description: '编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  receiptId: string;

  @ReferenceColumn()
  paymentOrderId: string;

  @Field(() => Money, { description: '退还金额。The amount.' })
  @FenColumn()
  amount: Fen;

  @Field(() => String, { description: '缘由和依据。Why, and by which document.' })
  @Column({ type: 'varchar', length: 200 })
  reason: string;

  @ReferenceColumn()
  requestedById: string;

  @Field(() => LocalDateScalar, { description: '提请日期。The day it was asked for.' })
  @DayColumn()
  requestedOn: LocalDate;

  @Field(() => Int, { description: '版本号。Version.' })
  @VersionNumberColumn()
  version: number;
}
