import { DayColumn, IdColumn, MomentColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, labelledEnum, LocalDateScalar, MonthScalar } from '@unionhall/graphql';
import type { LocalDate, Month } from '@unionhall/kernel';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { bothSides, type CollectionSide, CollectionSideEnum } from '../both-sides';
import type { SurveyVisitState } from './survey-visit.transitions';

export const SurveyVisitStateEnum = labelledEnum('SurveyVisitState', '走访状态。Where a visit stands.');

/** A team of union and tax staff that surveys units in a year [BH-5]. */
@Directive('@key(fields: "id")')
@Access({ to: bothSides })
@ObjectType({ simpleResolvers: true, description: '工会与税务人员共同组成的调查小组。A team of union and tax staff that surveys units [BH-5].' })
@Entity('survey_team')
export class SurveyTeam {
  @Field(() => ID, { description: '小组编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @Field(() => String, { description: '小组名称。Name.' })
  @Column({ type: 'varchar', length: 100 })
  name: string;

  @Field(() => Int, { description: '年度。The year it surveys in.' })
  @Column({ type: 'int' })
  year: number;

  @Field(() => ID, { nullable: true, description: '组成小组的办理编号,可凭以查验留痕。Id of the act that formed it, for its proof in the trail.' })
  @ReferenceColumn({ nullable: true })
  actId: string | null;

  @MomentColumn({ nullable: true })
  formedAt: Date | null;

  @Field(() => Int, { description: '版本号。Version.' })
  @VersionNumberColumn()
  version: number;
}

/** Somebody of a survey team. Reached only through the team. */
@Access({ to: bothSides })
@ObjectType({ simpleResolvers: true, description: '调查小组成员。A member of a survey team.' })
@Entity('survey_team_member')
export class SurveyTeamMember {
  @IdColumn()
  id: string;

  @ReferenceColumn()
  teamId: string;

  @ReferenceColumn()
  personId: string;

  @Field(() => CollectionSideEnum, { description: '所属一方。The side the member is of.' })
  @Column({ type: 'varchar', length: 32 })
  side: CollectionSide;
}

/** The visit of a team to a unit: what was found enters the register once another person has reviewed it [BH-5, CP-5]. */
@Directive('@key(fields: "id")')
@Access({ to: bothSides })
@ObjectType({ simpleResolvers: true, description: '对单位的走访调查。The visit of a survey team to a unit [BH-5].' })
@Entity('survey_visit')
export class SurveyVisit {
  @Field(() => ID, { description: '走访编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  teamId: string;

  @ReferenceColumn()
  employerId: string;

  @Field(() => LocalDateScalar, { description: '分派日期。The day it was assigned.' })
  @DayColumn()
  assignedOn: LocalDate;

  @Field(() => LocalDateScalar, { description: '走访期限。The last day to visit on.' })
  @DayColumn()
  dueOn: LocalDate;

  @Field(() => SurveyVisitStateEnum, { description: '状态。Where it stands.' })
  @Column({ type: 'varchar', length: 32 })
  state: SurveyVisitState;

  @Field(() => LocalDateScalar, { nullable: true, description: '走访日期;未走访为空。The day of the visit; null until then.' })
  @DayColumn({ nullable: true })
  visitedOn: LocalDate | null;

  @Field(() => Boolean, { nullable: true, description: '是否已建会。Whether the unit was found to have a union.' })
  @Column({ type: 'boolean', nullable: true })
  hasUnion: boolean | null;

  @ReferenceColumn({ nullable: true })
  tradeUnionId: string | null;

  @Field(() => MonthScalar, { nullable: true, description: '建会月份;未建会为空。The month its union was formed in; null when it has none.' })
  @Column({ type: 'char', length: 7, nullable: true })
  unionFormedIn: Month | null;

  @Field(() => Int, { nullable: true, description: '职工人数。How many work there.' })
  @Column({ type: 'int', nullable: true })
  headcount: number | null;

  @Field(() => String, { nullable: true, description: '加密职工名册的SHA-256;名册不在本系统保存。SHA-256 of the encrypted roster, which is not kept here.' })
  @Column({ type: 'char', length: 64, nullable: true })
  rosterSha256: string | null;

  @Field(() => String, { nullable: true, description: '工会一方的内容。What the union brought: union law, union service [BH-9].' })
  @Column({ type: 'varchar', length: 1_000, nullable: true })
  unionContent: string | null;

  @Field(() => String, { nullable: true, description: '税务一方的内容。What the tax bureau brought: tax law, tax service [BH-9].' })
  @Column({ type: 'varchar', length: 1_000, nullable: true })
  taxContent: string | null;

  /** The month of its union in the register when the visit was recorded: a register that changed meanwhile is not overwritten. */
  @Column({ type: 'char', length: 7, nullable: true })
  registeredUnionFormedIn: Month | null;

  @ReferenceColumn({ nullable: true })
  recordedById: string | null;

  @ReferenceColumn({ nullable: true })
  reviewedById: string | null;

  @Field(() => String, { nullable: true, description: '复核意见;未复核为空。What the review said; null until then.' })
  @Column({ type: 'varchar', length: 500, nullable: true })
  reviewNote: string | null;

  @Field(() => Int, { description: '版本号,更改时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}
