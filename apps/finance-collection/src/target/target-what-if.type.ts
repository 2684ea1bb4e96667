import { Access, Money, MonthScalar } from '@unionhall/graphql';
import type { Fen, Month } from '@unionhall/kernel';
import { ArrayMaxSize, IsNotEmpty, IsUUID, Max, Min } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { BreakdownFields } from './collection-target.inputs';
import { targetReaders } from './target-readers';

@InputType({ description: '假设的目标分解。A breakdown that is supposed.' })
export class CollectionTargetSupposition extends BreakdownFields {
  @Min(2000)
  @Max(2100)
  @Field(() => Int, { description: '年度。The year.' })
  year: number;

  @IsNotEmpty()
  @Field(() => Money, { description: '目标总额。The total, in yuan.' })
  amount: Fen;

  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  @Field(() => [ID], { defaultValue: [], description: '假设不再缴费的单位,至多100个。Employers that are supposed to be gone, at most 100.' })
  withoutEmployers: string[];
}

/** How evenly a target lies on those it is broken down to [BH-7]. */
@Access({ to: targetReaders })
@ObjectType({ simpleResolvers: true, description: '公平性指标:最轻与最重的负担。The lightest and the heaviest burden among the shares; null where nothing is known to divide by.' })
export class TargetFairness {
  @Field(() => Money, { nullable: true, description: '人均最低,元。The least a worker, in yuan.' })
  perWorkerLowest: Fen | null;

  @Field(() => Money, { nullable: true, description: '人均最高,元。The most a worker, in yuan.' })
  perWorkerHighest: Fen | null;

  @Field(() => Int, { nullable: true, description: '与上年代收数之比最低,万分比。The least against the year before, in hundredths of a per cent.' })
  growthLowest: number | null;

  @Field(() => Int, { nullable: true, description: '与上年代收数之比最高,万分比。The most against the year before, in hundredths of a per cent.' })
  growthHighest: number | null;
}

/** One line of a supposed breakdown, or of two that are compared. */
@Access({ to: targetReaders })
@ObjectType({ simpleResolvers: true, description: '分解对照。What one union, tax branch or month has under two breakdowns.' })
export class ComparedShare {
  tradeUnionId: string | null;
  taxBranchId: string | null;

  @Field(() => MonthScalar, { nullable: true, description: '月份;按月分解时填写。The month, in the plan by months.' })
  month: Month | null;

  @Field(() => Money, { nullable: true, description: '此份额,元;没有份额为空。Its share here, in yuan; null where it has none.' })
  amount: Fen | null;

  @Field(() => Money, { nullable: true, description: '对照份额,元;没有份额为空。Its share in what this is compared with, in yuan; null where it has none.' })
  comparedWith: Fen | null;

  @Field(() => Money, { description: '增减,元。The difference, in yuan.' })
  difference: Fen;
}

/** A breakdown that is supposed; nothing is written. */
@Access({ to: targetReaders })
@ObjectType({ simpleResolvers: true, description: '目标分解测算,与该年度已下达的目标对照;不改动任何数据。A supposed breakdown against the adopted target of the year; nothing is written.' })
export class CollectionTargetWhatIf {
  @Field(() => [ComparedShare], { description: '各份额。The shares.' })
  shares: ComparedShare[];

  @Field(() => TargetFairness, { description: '公平性指标。How evenly it lies.' })
  fairness: TargetFairness;
}
