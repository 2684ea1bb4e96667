import { FenColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, Money } from '@unionhall/graphql';
import type { Fen } from '@unionhall/kernel';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { BudgetCategoryEnum, SpendingPurposeEnum } from '../application/application.enums';
import type { BudgetCategory, SpendingPurpose } from '../application/budget.rule';

/** What an award may spend on one purpose, and what it did; the table refuses more than the budget. Reached only through its award. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '立项预算执行。What an award may spend on one purpose, and what it did [YZ-9].' })
@Entity('award_budget_line')
export class AwardBudgetLine {
  @IdColumn()
  id: string;

  @ReferenceColumn()
  awardId: string;

  @Field(() => BudgetCategoryEnum, { description: '支出类别。Category of spending.' })
  @Column({ type: 'char', length: 1 })
  category: BudgetCategory;

  @Field(() => SpendingPurposeEnum, { description: '支出用途。What it pays for.' })
  @Column({ type: 'varchar', length: 32 })
  purpose: SpendingPurpose;

  @Field(() => Money, { description: '预算金额。The budget in yuan.' })
  @FenColumn()
  budget: Fen;

  @Field(() => Money, { description: '已核销支出。Spent, by vouchers.' })
  @FenColumn()
  spent: Fen;

  @VersionNumberColumn()
  version: number;
}
