import { FenColumn, IdColumn, ReferenceColumn } from '@unionhall/database';
import { Access, Money } from '@unionhall/graphql';
import type { Fen } from '@unionhall/kernel';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { BudgetCategoryEnum, InnovationTraitEnum, SpendingPurposeEnum } from './application.enums';
import type { BudgetCategory, SpendingPurpose } from './budget.rule';
import type { InnovationTrait } from './innovation.rule';

// These are reached only through their application, which asks who looks.

/** What an application says for one trait of its project [YZ-3]. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '特点说明。What the application argues for one trait of its project.' })
@Entity('grant_trait_argument')
export class GrantTraitArgument {
  @IdColumn()
  id: string;

  @ReferenceColumn()
  applicationId: string;

  @Field(() => InnovationTraitEnum, { description: '特点或要求。The trait.' })
  @Column({ type: 'varchar', length: 32 })
  trait: InnovationTrait;

  @Field(() => String, { description: '说明。The argument.' })
  @Column({ type: 'varchar', length: 2000 })
  text: string;
}

/** One line of an application's budget [YZ-4, YZ-5, YZ-6]. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '预算项。One line of the budget.' })
@Entity('grant_budget_line')
export class GrantBudgetLine {
  @IdColumn()
  id: string;

  @ReferenceColumn()
  applicationId: string;

  @Field(() => BudgetCategoryEnum, { description: '支出类别。Category of spending.' })
  @Column({ type: 'char', length: 1 })
  category: BudgetCategory;

  @Field(() => SpendingPurposeEnum, { description: '支出用途。What it pays for.' })
  @Column({ type: 'varchar', length: 32 })
  purpose: SpendingPurpose;

  @Field(() => String, { description: '具体内容。What exactly.' })
  @Column({ type: 'varchar', length: 200 })
  description: string;

  @Field(() => Money, { description: '金额。Amount in yuan.' })
  @FenColumn()
  amount: Fen;
}
