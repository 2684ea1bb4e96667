import type { Role } from '@unionhall/contracts';
import { DayColumn, FenColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, labelledEnum, LocalDateScalar, Money } from '@unionhall/graphql';
import type { Fen, LocalDate, Refusal } from '@unionhall/kernel';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { financeReaders } from '../finance-readers';
import type { ReceiptFileState } from './receipt-file.transitions';

export const ReceiptFileStateEnum = labelledEnum('ReceiptFileState', '代收文件状态。The state of a file of the tax bureau.');

/** Who sees the bureau's files and what they brought: the finance side, and the bureau's own officers [BH-8]. */
export const receiptReaders = [...financeReaders, 'tax-officer'] as const satisfies readonly Role[];

/** A file of the tax bureau: looked at first, then booked as a whole by its id, the ticket. */
@Access({ to: receiptReaders })
@ObjectType({ simpleResolvers: true, description: '税务机关代收经费文件:先核对,再凭此编号一次入账。A file of what the tax bureau collected: previewed first, and then booked by this ticket, all or nothing.' })
@Entity('receipt_file')
export class ReceiptFile {
  @Field(() => ID, { description: '编号,入账时的凭据。Id, UUIDv7: the ticket.' })
  @IdColumn()
  id: string;

  /** A short number its rows carry; the database gives it. */
  @Column({ type: 'int' })
  number: number;

  @Field(() => String, { description: '文件内容SHA-256。SHA-256 of the file.' })
  @Column({ type: 'char', length: 64 })
  sha256: string;

  @Field(() => String, { description: '文件名称。What it was called.' })
  @Column({ type: 'varchar', length: 200 })
  name: string;

  @Field(() => ReceiptFileStateEnum, { description: '状态。Its state.' })
  @Column({ type: 'varchar', length: 32 })
  state: ReceiptFileState;

  @Field(() => Int, { description: '缴款行数,不含表头和合计。Rows, without head and trailer.' })
  @Column({ type: 'int' })
  rowCount: number;

  @Field(() => Int, { description: '可入账(已入账)笔数。Rows that are booked with it: new ones, unmatched ones among them.' })
  @Column({ type: 'int' })
  receiptCount: number;

  @Field(() => Int, { description: '其中缴费单位未登记的笔数。How many of these have a payer who is not in the register.' })
  @Column({ type: 'int' })
  unmatchedCount: number;

  @Field(() => Int, { description: '与已有记录一致的行数,不再入账。Rows that stand already, the same.' })
  @Column({ type: 'int' })
  sameCount: number;

  @Field(() => Int, { description: '与已有记录不同的行数,不入账。Rows that stand already with other content; not booked.' })
  @Column({ type: 'int' })
  changedCount: number;

  @Field(() => Int, { description: '不予入账的行数。Rows that are refused.' })
  @Column({ type: 'int' })
  refusedCount: number;

  @Field(() => Money, { description: '入账金额合计。The sum of what is booked with it.' })
  @FenColumn()
  receiptSum: Fen;

  @Field(() => Money, { nullable: true, description: '文件合计行所列金额,未读到为空。The sum its trailer states; null until it is read.' })
  @FenColumn({ nullable: true })
  statedSum: Fen | null;

  @Field(() => String, { nullable: true, description: '各行哈希树的根(RFC 9162),凭此查验单笔入账证明。Root of the Merkle tree over its rows (RFC 9162), for proofs of single receipts; null until it is read.' })
  @Column({ type: 'char', length: 64, nullable: true })
  root: string | null;

  /** Why the whole file is refused; empty unless it is. */
  @Column({ type: 'json' })
  faults: readonly Refusal[];

  @ReferenceColumn()
  previewedById: string;

  @Field(() => LocalDateScalar, { description: '核对日期。The day it was previewed.' })
  @DayColumn()
  previewedOn: LocalDate;

  @ReferenceColumn({ nullable: true })
  bookedById: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '入账日期,未入账为空。The day it was booked; null until it is.' })
  @DayColumn({ nullable: true })
  bookedOn: LocalDate | null;

  @Field(() => Int, { description: '版本号,更改时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}
