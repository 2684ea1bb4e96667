import { FenColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, Money, MonthScalar } from '@unionhall/graphql';
import type { Fen, Month } from '@unionhall/kernel';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { type DuesCategory, DuesCategoryEnum } from '../receipt/dues-receipt.entity';
import { receiptReaders } from '../receipt-file/receipt-file.entity';

/** What a unit owes for a month: payroll times the rate of that month [CP-1]. */
@Access({ to: receiptReaders })
@ObjectType({ simpleResolvers: true, description: '应缴核定:工资总额乘以所属期的计提比例。What a unit owes for a month: its payroll times the rate of that month [CP-1].' })
@Entity('dues_assessment')
export class DuesAssessment {
  @Field(() => ID, { description: '编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  batchId: string;

  @ReferenceColumn()
  employerId: string;

  @Field(() => MonthScalar, { description: '所属期。The month.' })
  @Column({ type: 'char', length: 7 })
  period: Month;

  @Field(() => DuesCategoryEnum, { description: '已建会次月起为工会经费,此前为建会筹备金。Dues from the month after the union was formed, the preparation fund before [CP-1, CP-3].' })
  @Column({ type: 'varchar', length: 32 })
  category: DuesCategory;

  @Field(() => Money, { description: '全部职工工资总额。The payroll.' })
  @FenColumn()
  payroll: Fen;

  /** Hundredths of a per cent, as the parameter of the month has it. */
  @Column({ type: 'int' })
  rate: number;

  @Field(() => Money, { description: '应缴金额,四舍五入到分;免缴前。The amount, rounded to the fen, before any exemption.' })
  @FenColumn()
  amount: Fen;

  /** What frees the unit of it; null while nothing does. */
  @ReferenceColumn({ nullable: true })
  exemptionId: string | null;

  @Field(() => Int, { description: '版本号。Version.' })
  @VersionNumberColumn()
  version: number;
}
