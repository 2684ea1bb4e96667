import { DayColumn, FenColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, LocalDateScalar, Money, MonthScalar } from '@unionhall/graphql';
import type { Fen, LocalDate, Month } from '@unionhall/kernel';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { financeReaders } from '../finance-readers';

/** The upward parts of what was split, asked to be paid to the union above [CP-2]. */
@Access({ to: financeReaders })
@ObjectType({ simpleResolvers: true, description: '经费上缴:将已分成各月的上缴部分提请付款。The upward parts of what was split, asked to be paid to the union above [CP-2].' })
@Entity('dues_remittance')
export class DuesRemittance {
  @Field(() => ID, { description: '编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  paymentOrderId: string;

  @Field(() => MonthScalar, { description: '截止入账月份。The last month of booking it covers.' })
  @Column({ type: 'char', length: 7 })
  upTo: Month;

  @Field(() => Money, { description: '上缴金额。The amount.' })
  @FenColumn()
  amount: Fen;

  @ReferenceColumn()
  remittedById: string;

  @Field(() => LocalDateScalar, { description: '提请日期。The day it was asked for.' })
  @DayColumn()
  remittedOn: LocalDate;

  @Field(() => Int, { description: '版本号。Version.' })
  @VersionNumberColumn()
  version: number;
}

/** The upward part of one split in a remittance, or what came back of an earlier remittance. */
@Access({ to: financeReaders })
@ObjectType({ simpleResolvers: true, description: '经费上缴明细。The upward part of one split in a remittance, or what came back of an earlier one.' })
@Entity('dues_remittance_line')
export class DuesRemittanceLine {
  @Field(() => ID, { description: '编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  remittanceId: string;

  @ReferenceColumn({ nullable: true })
  splitId: string | null;

  /** What came back of an earlier remittance; null for the part of a split. */
  @ReferenceColumn({ nullable: true })
  refundId: string | null;

  @Field(() => Money, { description: '上缴金额,冲退多于入账时为负。What goes upward; negative where more went back than came in.' })
  @FenColumn()
  amount: Fen;
}
