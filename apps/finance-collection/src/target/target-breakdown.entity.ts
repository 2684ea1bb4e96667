import { DayColumn, FenColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, labelledEnum, type LabelledValue, LocalDateScalar, Money, MonthScalar } from '@unionhall/graphql';
import type { Fen, LocalDate, Month } from '@unionhall/kernel';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { targetReaders } from './target-readers';

export const TargetSideEnum = labelledEnum('TargetSide', '分解对象。To whom or what a target is broken down.');
export type TargetSide = LabelledValue<'TargetSide'>;

export const TargetBasisEnum = labelledEnum('TargetBasis', '分解依据。By what a target is broken down.');
export type TargetBasis = LabelledValue<'TargetBasis'>;

/** One breakdown of a target: to the unions, to the tax branches, or to the months of the year [BH-7]. */
@Access({ to: targetReaders })
@ObjectType({ simpleResolvers: true, description: '目标分解。One breakdown of a target; its shares add up to the total to the fen [BH-7].' })
@Entity('collection_target_breakdown')
export class CollectionTargetBreakdown {
  @Field(() => ID, { description: '分解编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  targetId: string;

  @Field(() => TargetSideEnum, { description: '分解对象。To whom or what.' })
  @Column({ type: 'varchar', length: 32 })
  side: TargetSide;

  @Field(() => TargetBasisEnum, { description: '分解依据。By what.' })
  @Column({ type: 'varchar', length: 32 })
  basis: TargetBasis;

  @ReferenceColumn()
  brokenDownById: string;

  @Field(() => LocalDateScalar, { description: '分解日期。The day it was last broken down.' })
  @DayColumn()
  brokenDownOn: LocalDate;

  @VersionNumberColumn()
  version: number;
}

/** What one union, one tax branch or one month has of a target. */
@Access({ to: targetReaders })
@ObjectType({ simpleResolvers: true, description: '分解份额。What one union, one tax branch or one month has of a target.' })
@Entity('collection_target_share')
export class CollectionTargetShare {
  @Field(() => ID, { description: '份额编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  breakdownId: string;

  @ReferenceColumn({ nullable: true })
  tradeUnionId: string | null;

  @ReferenceColumn({ nullable: true })
  taxBranchId: string | null;

  @Field(() => MonthScalar, { nullable: true, description: '月份;按月分解时填写。The month, in the plan by months.' })
  @Column({ type: 'char', length: 7, nullable: true })
  month: Month | null;

  /** What the basis counts for it: fen, heads or 1. */
  @FenColumn()
  weight: bigint;

  @Field(() => Money, { description: '按依据算得的数额。What the basis alone would give, in yuan.' })
  @FenColumn()
  computed: Fen;

  @Field(() => Money, { description: '目标数额。What it is, in yuan.' })
  @FenColumn()
  amount: Fen;

  @Field(() => String, { nullable: true, description: '与依据不同的理由;相同则为空。Why it differs from what the basis gives; null where it does not.' })
  @Column({ type: 'varchar', length: 500, nullable: true })
  reason: string | null;
}
