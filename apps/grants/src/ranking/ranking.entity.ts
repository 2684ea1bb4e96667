import { IdColumn, MomentColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, DateTime, labelledEnum } from '@unionhall/graphql';
import type { enumLabels } from '@unionhall/rulebook';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { grantReaders } from '../grant-readers';
import type { CountedSheet } from './ranking.rule';

export const GrantRankingRuleEnum = labelledEnum('GrantRankingRule', '排名规则。The rule of a ranking.');

/** The ranking of a round by merit, with the rule it follows: written once, never changed [YZ-8]. */
@Access({ to: grantReaders })
@ObjectType({ simpleResolvers: true, description: '评审排名。The ranking of a round.' })
@Entity('grant_ranking')
export class GrantRanking {
  @Field(() => ID, { description: '排名编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  roundId: string;

  @Field(() => GrantRankingRuleEnum, { description: '排名规则。The rule it follows.' })
  @Column({ type: 'varchar', length: 32 })
  rule: keyof (typeof enumLabels)['GrantRankingRule'];

  /** In hundredths of a point [YZ-2]. */
  @Column({ type: 'int' })
  studioBonus: number;

  @Field(() => String, { description: '全部评分及其他依据的SHA-256。SHA-256 of everything it was computed from, hexadecimal.' })
  @Column({ type: 'char', length: 64 })
  inputsSha256: string;

  @ReferenceColumn()
  rankedById: string;

  @Field(() => DateTime, { description: '排名时刻。When it was made.' })
  @MomentColumn()
  rankedAt: Date;

  @VersionNumberColumn()
  version: number;
}

/** Where one application stands in the ranking. Reached only through the ranking, or through the application once the list is published. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '申请的评审名次。Where an application stands in the ranking.' })
@Entity('grant_ranking_line')
export class GrantRankingLine {
  @IdColumn()
  id: string;

  @ReferenceColumn()
  rankingId: string;

  @ReferenceColumn()
  roundId: string;

  @ReferenceColumn()
  applicationId: string;

  @Field(() => Int, { description: '名次。Its place, from 1 on.' })
  @Column({ type: 'int' })
  place: number;

  /** In hundredths of a point, as are all points here. */
  @Column({ type: 'int' })
  mean: number;

  @Column({ type: 'int' })
  bonus: number;

  /** Whether the bonus is due to it by its studio, however high the bonus is [YZ-2]. */
  @Field(() => Boolean, { description: '是否享有劳模创新工作室项目优先分,不论优先分多少。Whether the studio bonus is due to it, however high it is [YZ-2].' })
  @Column({ type: 'boolean' })
  hasRightToBonus: boolean;

  @Column({ type: 'int' })
  total: number;

  @Column({ type: 'int' })
  heaviestCriterionMean: number;

  @Field(() => DateTime, { description: '报送时刻,得分相同时以先报送者为先。When it was submitted; of equal results the earlier comes first.' })
  @MomentColumn()
  submittedAt: Date;

  /** How each sheet counted. */
  @Column({ type: 'json' })
  inputs: CountedSheet[];
}
