import { DayColumn, FenColumn, IdColumn, ReferenceColumn } from '@unionhall/database';
import { Access, LocalDateScalar, Money } from '@unionhall/graphql';
import type { Fen, LocalDate } from '@unionhall/kernel';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { BudgetCategoryEnum, SpendingPurposeEnum } from '../application/application.enums';
import type { BudgetCategory, SpendingPurpose } from '../application/budget.rule';

/** A change of an award's budget, by which decision over exactly which budget; append-only. Reached only through its award. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '预算调整。A change of an award’s budget [GY-2b].' })
@Entity('award_budget_change')
export class AwardBudgetChange {
  @Field(() => ID, { description: '调整编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  awardId: string;

  @Field(() => Int, { description: '第几次调整。1 for the first change.' })
  @Column({ type: 'int' })
  number: number;

  @ReferenceColumn()
  decisionId: string;

  @Field(() => String, { description: '调整后预算的SHA-256,集体决定以此为准。SHA-256 of the changed budget; the decision fits exactly this.' })
  @Column({ type: 'char', length: 64 })
  decisionSha256: string;

  @Field(() => ID, { nullable: true, description: '办理编号,可凭以查验留痕;早于此项登记的为空。Id of the act, for its proof in the trail; null for a change from before it was kept.' })
  @ReferenceColumn({ nullable: true })
  actId: string | null;

  @ReferenceColumn()
  changedById: string;

  @Field(() => LocalDateScalar, { description: '调整日期。The day.' })
  @DayColumn()
  changedOn: LocalDate;
}

/** What a change did to one purpose; append-only. Reached only through its change. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '预算调整明细。What a change of a budget did to one purpose.' })
@Entity('award_budget_change_line')
export class AwardBudgetChangeLine {
  @IdColumn()
  id: string;

  @ReferenceColumn()
  changeId: string;

  @Field(() => BudgetCategoryEnum, { description: '支出类别。Category of spending.' })
  @Column({ type: 'char', length: 1 })
  category: BudgetCategory;

  @Field(() => SpendingPurposeEnum, { description: '支出用途。What it pays for.' })
  @Column({ type: 'varchar', length: 32 })
  purpose: SpendingPurpose;

  @Field(() => Money, { description: '调整前。Before, in yuan.' })
  @FenColumn({ name: 'amount_before' })
  before: Fen;

  @Field(() => Money, { description: '调整后。After, in yuan.' })
  @FenColumn({ name: 'amount_after' })
  after: Fen;
}
