import { CountColumn, IdColumn, MomentColumn, ReferenceColumn } from '@unionhall/database';
import { Access, DateTime, labelledEnum, type LabelledValue } from '@unionhall/graphql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { receiptReaders } from './receipt-file.entity';
import type { ReadingProgress } from './reading-progress';

export const ReceiptImportStateEnum = labelledEnum('ReceiptImportState', '读取进度状态。How far the reading of a file is.');
export type ReceiptImportState = LabelledValue<'ReceiptImportState'>;

/** The reading of a file in the background: how far it is, and where another process takes it up when this one is killed. */
@Access({ to: receiptReaders })
@ObjectType({ simpleResolvers: true, description: '代收文件读取任务:显示进度,中断后继续。The reading of a file of the tax bureau in the background: it shows its progress and goes on after an interruption.' })
@Entity('receipt_import_job')
export class ReceiptImportJob {
  /** That of the file. */
  @Field(() => ID, { description: '编号,即文件编号。Id: that of the file.' })
  @IdColumn()
  id: string;

  @Field(() => ReceiptImportStateEnum, { description: '状态。Its state.' })
  @Column({ type: 'varchar', length: 32 })
  state: ReceiptImportState;

  @ReferenceColumn()
  actId: string;

  @Field(() => Int, { description: '已核对行数。Rows done.' })
  @Column({ type: 'int' })
  rowsDone: number;

  @Field(() => Int, { description: '已读取字节数。Bytes read.' })
  @CountColumn()
  bytesDone: number;

  @Field(() => Int, { description: '文件字节数。Bytes of the file; 0 until it is opened.' })
  @CountColumn()
  bytes: number;

  /** Everything the reading needs to go on after the last row that was done; null before the first. */
  @Column({ type: 'json', nullable: true })
  progress: ReadingProgress | null;

  /** The process at it. */
  @Column({ type: 'varchar', length: 36, nullable: true })
  worker: string | null;

  /** By the database's clock: after that moment another process may take it up. */
  @MomentColumn({ nullable: true })
  leasedUntil: Date | null;

  @Field(() => DateTime, { description: '开始时刻。When it was asked for.' })
  @MomentColumn()
  begunAt: Date;

  @Field(() => DateTime, { nullable: true, description: '完成时刻。When it was done.' })
  @MomentColumn({ nullable: true })
  doneAt: Date | null;
}
