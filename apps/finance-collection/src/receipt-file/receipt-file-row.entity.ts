import { IdColumn } from '@unionhall/database';
import { Access, labelledEnum, type LabelledValue } from '@unionhall/graphql';
import type { Refusal } from '@unionhall/kernel';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { receiptReaders } from './receipt-file.entity';

export const ReceiptRowFateEnum = labelledEnum('ReceiptRowFate', '文件行的核对结果。What a row of a file of the tax bureau comes to.');
export type ReceiptRowFate = LabelledValue<'ReceiptRowFate'>;

/** A row that is not booked: it stands already, with the same or other content, or it is refused. */
@Access({ to: receiptReaders })
@ObjectType({ simpleResolvers: true, description: '文件中不入账的一行及理由。A row of a file that is not booked, and why.' })
@Entity('receipt_file_row')
export class ReceiptFileRow {
  @Field(() => ID, { description: '编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @Column({ type: 'int' })
  fileNumber: number;

  @Field(() => Int, { description: '文件中第几行缴款,从0起。Its place among the rows of the file, from 0.' })
  @Column({ type: 'int' })
  rowNumber: number;

  @Field(() => Int, { description: '文件行号。Its line in the file.' })
  @Column({ type: 'int' })
  line: number;

  @Field(() => ReceiptRowFateEnum, { description: '核对结果。What it comes to.' })
  @Column({ type: 'varchar', length: 32 })
  fate: ReceiptRowFate;

  @Field(() => [String], { description: '各单元格原文。Its cells as they stand in the file.' })
  @Column({ type: 'json' })
  cells: readonly string[];

  @Column({ type: 'json' })
  refusals: readonly Refusal[];

  /** The receipt that stands already; null for a row that is refused for itself. It may be cleared away with another file that is given up. */
  @Column({ type: 'varchar', length: 36, nullable: true })
  receiptId: string | null;

  @Column({ type: 'binary', length: 32 })
  leaf: Buffer;
}
