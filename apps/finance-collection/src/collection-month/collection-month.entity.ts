import { DayColumn, FenColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, labelledEnum, LocalDateScalar, Money, MonthScalar } from '@unionhall/graphql';
import type { Fen, LocalDate, Month } from '@unionhall/kernel';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { receiptReaders } from '../receipt-file/receipt-file.entity';
import type { CollectionMonthState } from './collection-month.transitions';

export const CollectionMonthStateEnum = labelledEnum('CollectionMonthState', '代收月份结账状态。Where the closing of a month stands.');

/** A month of the collection that was closed: nothing of it is booked, voided, split or assessed until it is reopened by decision. */
@Access({ to: receiptReaders })
@ObjectType({
  simpleResolvers: true,
  description: '代收月份结账:结账后该月不再入账、冲销、分成、核定,重开须有集体决定。A month of the collection that was closed: nothing of it is booked, voided, split or assessed until it is reopened by decision.',
})
@Entity('collection_month')
export class CollectionMonth {
  @Field(() => ID, { description: '编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @Field(() => MonthScalar, { description: '月份。The month.' })
  @Column({ type: 'char', length: 7 })
  month: Month;

  @Field(() => CollectionMonthStateEnum, { description: '状态。Where it stands.' })
  @Column({ type: 'varchar', length: 32 })
  state: CollectionMonthState;

  @Field(() => Int, { description: '结账时当月缴款已入账的笔数。How many receipts paid in the month were booked when it was closed.' })
  @Column({ type: 'int' })
  receipts: number;

  @Field(() => Money, { description: '其金额合计。Their sum.' })
  @FenColumn()
  amount: Fen;

  @ReferenceColumn()
  closedById: string;

  @Field(() => LocalDateScalar, { description: '结账日期。The day it was closed.' })
  @DayColumn()
  closedOn: LocalDate;

  @Field(() => Int, { description: '版本号,重开时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}
