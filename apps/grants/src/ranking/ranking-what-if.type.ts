import { Access, labelledEnum, Money } from '@unionhall/graphql';
import type { Fen } from '@unionhall/kernel';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { grantReaders } from '../grant-readers';
import type { WhatIfLine } from './what-if';

export const GrantRankingChangeEnum = labelledEnum('GrantRankingChange', '名单变化。What would change for an application.');

@InputType({ description: '假设的权重。The weight a criterion is supposed to have.' })
export class GrantCriterionWeightInput {
  @Field(() => ID, { description: '标准编号。Id of the criterion.' })
  criterionId: string;

  @Field(() => Int, { description: '权重,百分数。Weight in per cent; those of a round add up to 100.' })
  weight: number;
}

@InputType({ description: '假设的排名条件;未填的按实际。What is supposed of a ranking; what is left out stays as it is.' })
export class GrantRankingSupposition {
  @Field(() => Int, { nullable: true, description: '立项数。How many projects are funded.' })
  quota?: number | null;

  @Field(() => Money, { nullable: true, description: '每项资助金额。Amount for each project.' })
  awardAmount?: Fen | null;

  @Field(() => Money, { nullable: true, description: '可用资金;不填则不限。Money there is for the round; no bound when left out.' })
  budget?: Fen | null;

  @Field(() => [GrantCriterionWeightInput], { nullable: true, description: '各标准的权重,须全部填写。The weights of all criteria.' })
  weights?: GrantCriterionWeightInput[] | null;

  @Field(() => String, { nullable: true, description: '劳模创新工作室项目优先分,给予排名时确认有权者。The studio bonus in points, for those found to have a right to it when the round was ranked.' })
  studioBonus?: string | null;
}

/** Where one application would stand. */
@Access({ to: grantReaders })
@ObjectType({ simpleResolvers: true, description: '假设条件下的名次。Where an application would stand.' })
export class GrantRankingWhatIfLine {
  readonly line: WhatIfLine;

  @Field(() => Int, { description: '假设名次。Its place as supposed.' })
  place: number;

  @Field(() => Int, { description: '实际名次。Its place as it is.' })
  placeBefore: number;

  @Field(() => String, { description: '假设总分。Its points as supposed.' })
  total: string;

  @Field(() => String, { description: '实际总分。Its points as they are.' })
  totalBefore: string;

  @Field(() => GrantRankingChangeEnum, { description: '变化。What would change.' })
  change: WhatIfLine['change'];
}

/** A round's list under other conditions, beside the list as it is. Nothing is written. */
@Access({ to: grantReaders })
@ObjectType({ simpleResolvers: true, description: '排名假设测算,不改动任何数据。A round’s list under other conditions; writes nothing.' })
export class GrantRankingWhatIf {
  @Field(() => String, { description: '排名规则全文,含得分相同时的处理。The rule in words, ties included.' })
  ruleText: string;

  @Field(() => Int, { description: '假设条件下可立项数。How many would be funded.' })
  funded: number;

  @Field(() => Int, { description: '按本轮立项数可立项数。How many the round funds by its number.' })
  fundedBefore: number;

  @Field(() => [GrantRankingWhatIfLine], { description: '各申请,按假设名次。The applications, in the order supposed.' })
  lines: GrantRankingWhatIfLine[];
}

/** Whether a stored ranking follows from the stored scores. */
@Access({ to: grantReaders })
@ObjectType({ simpleResolvers: true, description: '排名复算。Whether a ranking follows from the stored scores.' })
export class GrantRankingRecomputed {
  @Field(() => Boolean, { description: '复算结果与所存排名是否完全一致。Whether everything came out as it was stored.' })
  equal: boolean;

  @Field(() => String, { description: '复算依据的SHA-256,应与排名所记相同。SHA-256 of what it was computed from now; the ranking names the one of then.' })
  inputsSha256: string;

  @Field(() => [ID], { description: '复算结果不同的申请编号。Ids of the applications that came out otherwise.' })
  differing: readonly string[];
}
