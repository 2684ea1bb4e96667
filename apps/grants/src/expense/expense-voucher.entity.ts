import { DayColumn, FenColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, LocalDateScalar, Money } from '@unionhall/graphql';
import type { Fen, LocalDate } from '@unionhall/kernel';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { BudgetCategoryEnum, SpendingPurposeEnum } from '../application/application.enums';
import type { BudgetCategory, SpendingPurpose } from '../application/budget.rule';

/** An expense of an award with its voucher, append-only [YZ-9]. Reached only through its award, which asks who looks. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '支出凭证。An expense of an award, with its voucher.' })
@Entity('expense_voucher')
export class ExpenseVoucher {
  @Field(() => ID, { description: '凭证编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  awardId: string;

  @ReferenceColumn()
  budgetLineId: string;

  @Field(() => BudgetCategoryEnum, { description: '支出类别。Category of spending.' })
  @Column({ type: 'char', length: 1 })
  category: BudgetCategory;

  @Field(() => SpendingPurposeEnum, { description: '支出用途。What it paid for.' })
  @Column({ type: 'varchar', length: 32 })
  purpose: SpendingPurpose;

  @Field(() => String, { description: '具体内容。What exactly.' })
  @Column({ type: 'varchar', length: 200 })
  description: string;

  @Field(() => Money, { description: '金额。Amount in yuan.' })
  @FenColumn()
  amount: Fen;

  @Field(() => LocalDateScalar, { description: '支出日期。The day it was spent.' })
  @DayColumn()
  spentOn: LocalDate;

  @Field(() => String, { description: '凭证SHA-256。SHA-256 of the voucher.' })
  @Column({ type: 'char', length: 64 })
  voucherSha256: string;

  /** Its posting in the grant ledger. */
  @ReferenceColumn()
  transferId: string;

  @ReferenceColumn()
  recordedById: string;

  @Field(() => LocalDateScalar, { description: '登记日期。The day it was recorded.' })
  @DayColumn()
  recordedOn: LocalDate;

  @Field(() => Int, { description: '版本号。Version.' })
  @VersionNumberColumn()
  version: number;
}
