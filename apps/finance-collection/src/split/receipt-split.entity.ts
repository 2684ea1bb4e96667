import { DayColumn, FenColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, LocalDateScalar, Money, MonthScalar } from '@unionhall/graphql';
import type { Fen, LocalDate, Month } from '@unionhall/kernel';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { type DuesCategory, DuesCategoryEnum } from '../receipt/dues-receipt.entity';
import { receiptReaders } from '../receipt-file/receipt-file.entity';

/** The division of what was booked in a month, receipt by receipt [CP-2]. */
@Access({ to: receiptReaders })
@ObjectType({ simpleResolvers: true, description: '经费分成:当月入账的各笔,按所属期的比例划分为基层留成和上缴部分。The split of what was booked in a month, receipt by receipt, by the table of each period [CP-2].' })
@Entity('receipt_split')
export class ReceiptSplit {
  @Field(() => ID, { description: '编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @Field(() => MonthScalar, { description: '入账月份。The month the receipts were booked in.' })
  @Column({ type: 'char', length: 7 })
  bookedIn: Month;

  @Field(() => Int, { description: '笔数。How many receipts.' })
  @Column({ type: 'int' })
  receipts: number;

  @Field(() => Money, { description: '金额合计。Their sum.' })
  @FenColumn()
  amount: Fen;

  @Field(() => Money, { description: '基层留成合计。The grassroots parts.' })
  @FenColumn()
  grassroots: Fen;

  @Field(() => Money, { description: '上缴部分合计。The upward parts.' })
  @FenColumn()
  upward: Fen;

  @ReferenceColumn()
  splitById: string;

  @Field(() => LocalDateScalar, { description: '办理日期。The day.' })
  @DayColumn()
  splitOn: LocalDate;

  @Field(() => Int, { description: '版本号。Version.' })
  @VersionNumberColumn()
  version: number;
}

/** What a split came to for one file, union, category and period, and by which share. */
@Access({ to: receiptReaders })
@ObjectType({ simpleResolvers: true, description: '分成明细:按文件、工会、项目、所属期列示。What a split came to for one file, union, category and period.' })
@Entity('receipt_split_line')
export class ReceiptSplitLine {
  @Field(() => ID, { description: '编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  splitId: string;

  @Column({ type: 'int' })
  fileNumber: number;

  /** Empty for the federation's own. */
  @Column({ type: 'varchar', length: 36 })
  controlUnionId: string;

  @Field(() => DuesCategoryEnum, { description: '征收项目。The category.' })
  @Column({ type: 'varchar', length: 32 })
  category: DuesCategory;

  @Field(() => MonthScalar, { description: '所属期。The period, whose table applies.' })
  @Column({ type: 'char', length: 7 })
  period: Month;

  /** Hundredths of a per cent. */
  @Column({ type: 'int' })
  grassrootsShare: number;

  @Field(() => Int, { description: '笔数。How many receipts.' })
  @Column({ type: 'int' })
  receipts: number;

  @Field(() => Money, { description: '金额合计。Their sum.' })
  @FenColumn()
  amount: Fen;

  @Field(() => Money, { description: '基层留成。The grassroots part; of the preparation fund it is held until the union is formed [CP-3].' })
  @FenColumn()
  grassroots: Fen;

  @Field(() => Money, { description: '上缴部分。The upward part.' })
  @FenColumn()
  upward: Fen;
}
