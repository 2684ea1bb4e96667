import { DayColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, labelledEnum, type LabelledValue, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { RecruitmentCandidateStateEnum } from './recruitment-candidate.entity';
import { recruiters } from './recruitment-readers';

/** By which rule a list was made, as stored. */
export type EligibleListRule = LabelledValue<'EligibleListRule'>;
export const EligibleListRuleEnum = labelledEnum('EligibleListRule', '名单计算规则。By which rule a list was made, ties included.');

/** The list of a recruitment, published; append-only. */
@Directive('@key(fields: "id")')
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '入围名单,公示。The list of a recruitment, published [CP-4].' })
@Entity('eligible_list')
export class EligibleList {
  @Field(() => ID, { description: '名单编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  batchId: string;

  @Field(() => EligibleListRuleEnum, { description: '计算规则,含同分处理。By which rule it was made, ties included.' })
  @Column({ type: 'varchar', length: 64 })
  rule: EligibleListRule;

  @Field(() => LocalDateScalar, { description: '公示发布日期。The day it was published.' })
  @DayColumn()
  publishedOn: LocalDate;

  @Field(() => LocalDateScalar, { description: '公示末日。Last day of publicity [CP-4].' })
  @DayColumn()
  publicityLast: LocalDate;

  @Field(() => LocalDateScalar, { description: '名单有效期末日。The last day the list is valid.' })
  @DayColumn()
  validUntil: LocalDate;

  @ReferenceColumn()
  publishedById: string;

  @VersionNumberColumn()
  version: number;
}

/** A line of a list: the place for everybody, the marks for recruiters and the candidate, who can add them up again. */
@Directive('@key(fields: "id")')
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '名单的一行;成绩仅招录人员和本人可见,可据以复算。A line of a list; the marks are for recruiters and the candidate, who can add them up again.' })
@Entity('eligible_list_line')
export class EligibleListLine {
  @Field(() => ID, { description: '名单行编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  listId: string;

  @ReferenceColumn()
  candidateId: string;

  @ReferenceColumn()
  personId: string;

  @Field(() => Int, { description: '名次。The place.' })
  @Column({ type: 'int' })
  place: number;

  @Field(() => RecruitmentCandidateStateEnum, { description: '入围或候补。On the list or in reserve.' })
  @Column({ type: 'varchar', length: 32 })
  outcome: 'eligible' | 'reserve';

  @Access<EligibleListLine>({ to: recruiters, own: (row, caller) => row.personId === caller.personId })
  @Field(() => Int, { nullable: true, description: '笔试成绩,百分之一分。The written mark in hundredths of a point.' })
  @Column({ type: 'int' })
  writtenMark: number;

  @Access<EligibleListLine>({ to: recruiters, own: (row, caller) => row.personId === caller.personId })
  @Field(() => [Int], { nullable: true, description: '各考官评分,由低至高,不署名,百分之一分。The scores of the panel, lowest first, without names, in hundredths of a point.' })
  @Column({ type: 'json' })
  interviewScores: number[];

  @Access<EligibleListLine>({ to: recruiters, own: (row, caller) => row.personId === caller.personId })
  @Field(() => Int, { nullable: true, description: '面试成绩,百分之一分。The interview in hundredths of a point.' })
  @Column({ type: 'int' })
  interview: number;

  @Field(() => Int, { description: '综合成绩,百分之一分。The composite score in hundredths of a point.' })
  @Column({ type: 'int' })
  composite: number;
}
