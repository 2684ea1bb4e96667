import { DayColumn, FenColumn, IdColumn, ReferenceColumn } from '@unionhall/database';
import { Access, labelledEnum, type LabelledValue, LocalDateScalar, Money, MonthScalar } from '@unionhall/graphql';
import type { Fen, LocalDate, Month } from '@unionhall/kernel';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { receiptReaders } from '../receipt-file/receipt-file.entity';

export const DuesCategoryEnum = labelledEnum('DuesCategory', '征收项目。What is collected: dues, or the preparation fund of a unit without a union.');
export type DuesCategory = LabelledValue<'DuesCategory'>;

/** One receipt: a row of a file of the tax bureau. It counts while its file is booked, and is never changed. */
@Access({ to: receiptReaders })
@ObjectType({ simpleResolvers: true, description: '代收经费入账记录,一行一笔。A receipt: one row of a file of the tax bureau. It counts once its file is booked; corrections are new rows.' })
@Entity('dues_receipt')
export class DuesReceipt {
  @Field(() => ID, { description: '编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @Column({ type: 'int' })
  fileNumber: number;

  @Field(() => Int, { description: '文件中第几行缴款,从0起。Its place among the rows of the file, from 0: the index of its leaf.' })
  @Column({ type: 'int' })
  rowNumber: number;

  @Field(() => Int, { description: '文件行号。Its line in the file.' })
  @Column({ type: 'int' })
  line: number;

  @Field(() => String, { description: '税票号码。The bureau’s document number.' })
  @Column({ type: 'varchar', length: 40 })
  document: string;

  @Field(() => String, { description: '分局代码。Code of the tax branch.' })
  @Column({ type: 'varchar', length: 20 })
  taxBranchCode: string;

  @Field(() => String, { description: '统一社会信用代码。The payer’s unified social credit code, as the file says.' })
  @Column({ type: 'varchar', length: 18 })
  creditCode: string;

  @Field(() => String, { description: '缴费单位名称。The payer’s name, as the file says.' })
  @Column({ type: 'varchar', length: 200 })
  payerName: string;

  @Field(() => MonthScalar, { description: '所属期。The month it is for.' })
  @Column({ type: 'varchar', length: 7 })
  period: Month;

  @Field(() => DuesCategoryEnum, { description: '征收项目。What it is.' })
  @Column({ type: 'varchar', length: 16 })
  category: DuesCategory;

  @Field(() => Money, { description: '计费依据。The payroll it was reckoned on.' })
  @FenColumn()
  base: Fen;

  @Field(() => Money, { description: '金额,冲退为负。The amount; negative for what goes back.' })
  @FenColumn()
  amount: Fen;

  @Field(() => LocalDateScalar, { description: '缴款日期。The day it was paid.' })
  @DayColumn()
  paidOn: LocalDate;

  /** The payer in the register when the file was read; null for one who was not there. */
  @ReferenceColumn({ nullable: true })
  employerId: string | null;

  /** The union whose control account it was posted to; null for the federation's own. */
  @ReferenceColumn({ nullable: true })
  controlUnionId: string | null;

  /** How often its document, payer, period and category were booked before it was taken back or voided, and this time. */
  @Column({ type: 'int' })
  booking: number;

  /** The receipt this one takes back; null unless it is negative. */
  @ReferenceColumn({ nullable: true })
  reversesId: string | null;

  /** Its cells as they stand in the file, where they are not what is written of its content; null where they are. */
  @Column({ type: 'json', nullable: true })
  cells: readonly string[] | null;

  /** Its leaf in the tree of the file. */
  @Column({ type: 'binary', length: 32 })
  leaf: Buffer;
}
