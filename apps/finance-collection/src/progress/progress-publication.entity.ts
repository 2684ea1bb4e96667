import { DayColumn, FenColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, LocalDateScalar, Money, MonthScalar } from '@unionhall/graphql';
import type { Fen, LocalDate, Month } from '@unionhall/kernel';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { type TargetSide, TargetSideEnum } from '../target/target-breakdown.entity';

/** The progress of a month as it was published (代收进度公布): frozen, the same for all; a correction is another one [BH-7]. */
@Directive('@key(fields: "id")')
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '代收进度公布。The progress of a month as it was published; a late correction is another one that says so [BH-7].' })
@Entity('progress_publication')
export class ProgressPublication {
  @Field(() => ID, { description: '公布编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @Field(() => MonthScalar, { description: '月份。The month.' })
  @Column({ type: 'char', length: 7 })
  month: Month;

  @Field(() => Int, { description: '该月的第几次公布;第二次起为更正。Which publication of the month this is; from 2 on it is a correction.' })
  @Column({ type: 'int' })
  number: number;

  @ReferenceColumn()
  targetId: string;

  @Field(() => Money, { description: '当月代收数,元。Collected in the month, in yuan.' })
  @FenColumn()
  monthAmount: Fen;

  @Field(() => Money, { description: '年初至该月累计代收数,元。Collected from January to the month, in yuan.' })
  @FenColumn()
  collected: Fen;

  @Field(() => String, { nullable: true, description: '更正理由;首次公布为空。Why it corrects the one before; null for the first.' })
  @Column({ type: 'varchar', length: 500, nullable: true })
  reason: string | null;

  @ReferenceColumn()
  publishedById: string;

  @Field(() => LocalDateScalar, { description: '公布日期。The day it was published.' })
  @DayColumn()
  publishedOn: LocalDate;

  /** Always 1: what was published stays. */
  @VersionNumberColumn()
  version: number;
}

/** What one union or one tax branch came to by a month. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '进度与位次。What one union or tax branch came to by the month, and its place.' })
@Entity('progress_line')
export class ProgressLine {
  @Field(() => ID, { description: '行编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  publicationId: string;

  @Field(() => TargetSideEnum, { description: '工会或分局。A union’s or a tax branch’s.' })
  @Column({ type: 'varchar', length: 32 })
  side: TargetSide;

  @ReferenceColumn({ nullable: true })
  tradeUnionId: string | null;

  @ReferenceColumn({ nullable: true })
  taxBranchId: string | null;

  @Field(() => Money, { description: '全年目标,元。The target of the year, in yuan.' })
  @FenColumn()
  target: Fen;

  @Field(() => Money, { description: '当月代收数,元。Collected in the month, in yuan.' })
  @FenColumn()
  monthAmount: Fen;

  @Field(() => Money, { description: '累计代收数,元。Collected from January to the month, in yuan.' })
  @FenColumn()
  collected: Fen;

  @Field(() => Int, { nullable: true, description: '完成全年目标的比例,万分比;没有目标为空。What of the target is collected, in hundredths of a per cent; null without a target.' })
  @Column({ type: 'int', nullable: true })
  ratio: number | null;

  @Field(() => Int, { nullable: true, description: '位次,同比例并列;没有目标为空。The place, shared by equals; null without a target.' })
  @Column({ type: 'int', nullable: true })
  place: number | null;
}

/** What of a line came with one file of the bureau: the proof behind its number. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '代收数的文件依据。What of a line came with one file of the tax bureau.' })
@Entity('progress_line_file')
export class ProgressLineFile {
  @Field(() => ID, { description: '编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  lineId: string;

  @ReferenceColumn()
  receiptFileId: string;

  @Field(() => Int, { description: '该文件计入的笔数。How many receipts of the file are in it.' })
  @Column({ type: 'int' })
  receipts: number;

  @Field(() => Money, { description: '该文件计入的金额,元。What they come to, in yuan.' })
  @FenColumn()
  amount: Fen;
}
