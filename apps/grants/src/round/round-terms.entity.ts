import { IdColumn, ReferenceColumn } from '@unionhall/database';
import { Access } from '@unionhall/graphql';
import type { enumLabels } from '@unionhall/rulebook';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { BudgetCategoryEnum } from '../application/application.enums';
import type { BudgetCategory } from '../application/budget.rule';
import { InstalmentConditionEnum } from './round.enums';

/** A criterion of the experts' review, with its weight fixed when the round opens [YZ-8]. */
@Access({ to: 'public' })
@ObjectType({ simpleResolvers: true, description: '评审标准。A criterion of review; its weight is fixed when the round opens.' })
@Entity('grant_criterion')
export class GrantCriterion {
  @Field(() => ID, { description: '标准编号,评分时填写。Id, UUIDv7, for score sheets.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  roundId: string;

  @Field(() => String, { description: '标准名称。What is judged.' })
  @Column({ type: 'varchar', length: 100 })
  name: string;

  @Field(() => Int, { description: '权重,百分数。Weight in per cent; those of a round add up to 100.' })
  @Column({ type: 'int' })
  weight: number;
}

/** One instalment of each award of the round [CP-7]. */
@Access({ to: 'public' })
@ObjectType({ simpleResolvers: true, description: '分期拨付安排。One instalment of each award: its condition and share.' })
@Entity('grant_instalment_term')
export class GrantInstalmentTerm {
  @IdColumn()
  id: string;

  @ReferenceColumn()
  roundId: string;

  @Field(() => InstalmentConditionEnum, { description: '拨付条件。What the instalment waits for.' })
  @Column({ type: 'varchar', length: 32, name: 'due_condition' })
  condition: keyof (typeof enumLabels)['InstalmentCondition'];

  /** The share of the award in hundredths of a per cent. */
  @Column({ type: 'int' })
  hundredths: number;
}

/** How much of the amount for each project a category of spending may take [YZ-9]. */
@Access({ to: 'public' })
@ObjectType({ simpleResolvers: true, description: '各类支出上限。How much of the amount for each project a category of spending may take.' })
@Entity('grant_category_limit')
export class GrantCategoryLimit {
  @IdColumn()
  id: string;

  @ReferenceColumn()
  roundId: string;

  @Field(() => BudgetCategoryEnum, { description: '支出类别。Category of spending.' })
  @Column({ type: 'char', length: 1 })
  category: BudgetCategory;

  /** The share of the amount in hundredths of a per cent. */
  @Column({ type: 'int' })
  hundredths: number;
}
