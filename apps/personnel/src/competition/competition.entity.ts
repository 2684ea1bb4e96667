import { DayColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, labelledEnum, type LabelledValue, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { NoticeCondition } from '../notice/condition';
import type { CompetitionState } from './competition.transitions';

export const CompetitionStateEnum = labelledEnum('CompetitionState', '竞聘状态。Where a competition stands.');
/** By which rule a competition is ranked, as stored. */
export type CompetitionRule = LabelledValue<'CompetitionRule'>;
export const CompetitionRuleEnum = labelledEnum('CompetitionRule', '竞聘计算规则。By which rule a competition is ranked, ties included.');

/** An open competition for posts; what its notice says holds for it until its end. */
@Directive('@key(fields: "id")')
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '公开竞聘。An open competition for posts, vacant or held [WZ-7, WZ-10].' })
@Entity('competition')
export class Competition {
  @Field(() => ID, { description: '竞聘编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @Field(() => String, { description: '竞聘名称。Name.' })
  @Column({ type: 'varchar', length: 100 })
  name: string;

  @Field(() => LocalDateScalar, { description: '报名首日。First day of entry.' })
  @DayColumn()
  registrationFirst: LocalDate;

  @Field(() => LocalDateScalar, { description: '报名截止日。Last day of entry.' })
  @DayColumn()
  registrationLast: LocalDate;

  @Field(() => Int, { description: '演讲评分权重,万分之几,公告时确定。Weight of the speech in hundredths of a per cent, fixed by the notice.' })
  @Column({ type: 'int' })
  speechWeight: number;

  @Field(() => Int, { description: '民主推荐权重,万分之几。Weight of the democratic vote in hundredths of a per cent.' })
  @Column({ type: 'int' })
  voteWeight: number;

  @Field(() => CompetitionRuleEnum, { description: '计算规则,含同分处理。By which rule it is ranked, ties included.' })
  @Column({ type: 'varchar', length: 64 })
  rule: CompetitionRule;

  @Field(() => Int, { description: '公示工作日数。Working days of publicity [CP-4].' })
  @Column({ type: 'int' })
  publicityWorkingDays: number;

  @Field(() => Int, { description: '试用期,月。Months of the trial period.' })
  @Column({ type: 'int' })
  trialMonths: number;

  @ReferenceColumn()
  openedById: string;

  @Field(() => String, { nullable: true, description: '终止理由,未终止的为空。Why it was cancelled; null unless it was.' })
  @Column({ type: 'varchar', length: 500, nullable: true })
  cancellationReason: string | null;

  @Field(() => CompetitionStateEnum, { description: '状态。Where it stands.' })
  @Column({ type: 'varchar', length: 32 })
  state: CompetitionState;

  @Field(() => Int, { description: '版本号,更改时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}

/** What of a post is competed for: vacant places, or the one place of an incumbent; append-only. */
@Directive('@key(fields: "id")')
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '竞聘职位:岗位的空缺,或现任者的职位。What of a post is competed for: vacant places, or the place of an incumbent [WZ-10].' })
@Entity('competition_place')
export class CompetitionPlace {
  @Field(() => ID, { description: '竞聘职位编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  competitionId: string;

  @ReferenceColumn()
  postId: string;

  /** The appointment that ends when the place is won; null for vacant places. */
  @ReferenceColumn({ nullable: true })
  incumbentAppointmentId: string | null;

  @Field(() => Int, { description: '竞聘人数。How many are chosen.' })
  @Column({ type: 'int' })
  places: number;

  /** Its place in the notice, from 0. */
  @Column({ type: 'int' })
  position: number;
}

/** A condition of the notice of a competition; append-only. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '竞聘条件。A condition of the notice of a competition [WZ-1].' })
@Entity('competition_condition')
export class CompetitionCondition extends NoticeCondition {
  @ReferenceColumn()
  competitionId: string;
}
