import { DayColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, labelledEnum, type LabelledValue, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { performanceReaders } from '../staff-readers';
import type { PerformanceAssessmentState } from './performance-assessment.transitions';

export const PerformanceAssessmentStateEnum = labelledEnum('PerformanceAssessmentState', '考核状态。Where the assessment of somebody stands.');

/** What a final mark comes to, as stored. */
export type PerformanceGrade = LabelledValue<'PerformanceGrade'>;
export const PerformanceGradeEnum = labelledEnum('PerformanceGrade', '考核等次。What a final mark comes to [WZ-14].');

/** What an objective counts, as stored. */
export type ObjectiveMeasure = LabelledValue<'ObjectiveMeasure'>;
export const ObjectiveMeasureEnum = labelledEnum('ObjectiveMeasure', '目标指标。What an objective counts [WZ-11].');

/** As what something is recognised upward, as stored. */
export type RecognitionKind = LabelledValue<'RecognitionKind'>;
export const RecognitionKindEnum = labelledEnum('RecognitionKind', '上级认定类别。As what something is recognised upward [WZ-11].');

/** The assessment of a professional union worker in a period: his objectives, what came of them, the final mark. */
@Directive('@key(fields: "id")')
@Access<PerformanceAssessment>({ to: performanceReaders, own: (row, caller) => row.personId === caller.personId })
@ObjectType({ simpleResolvers: true, description: '个人目标考核:目标、完成情况、最终成绩。The assessment of somebody in a period: objectives, what came of them, the final mark [WZ-14].' })
@Entity('performance_assessment')
export class PerformanceAssessment {
  @Field(() => ID, { description: '考核编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  cycleId: string;

  @ReferenceColumn()
  personId: string;

  @ReferenceColumn()
  staffDepartmentId: string;

  @Field(() => PerformanceAssessmentStateEnum, { description: '状态。Where it stands.' })
  @Column({ type: 'varchar', length: 32 })
  state: PerformanceAssessmentState;

  /** In hundredths of a point. */
  @Column({ type: 'int', nullable: true })
  mark: number | null;

  @Field(() => PerformanceGradeEnum, { nullable: true, description: '等次;未评定为空。The grade; null until it is concluded.' })
  @Column({ type: 'varchar', length: 32, nullable: true })
  grade: PerformanceGrade | null;

  @Field(() => Boolean, { nullable: true, description: '评定时有无未结案件或问责措施(仅是或否);有的不评优秀。Whether there was an open case or a measure when it was concluded, yes or no only; then nobody is excellent [GY-6].' })
  @Column({ type: 'boolean', nullable: true })
  onRecord: boolean | null;

  @ReferenceColumn({ nullable: true })
  concludedById: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '评定日期。The day it was concluded.' })
  @DayColumn({ nullable: true })
  concludedOn: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '申诉截止日期。The last day to appeal.' })
  @DayColumn({ nullable: true })
  appealUntil: LocalDate | null;

  @Field(() => String, { nullable: true, description: '申诉内容。What the appeal says.' })
  @Column({ type: 'varchar', length: 2000, nullable: true })
  appealText: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '申诉日期。The day of the appeal.' })
  @DayColumn({ nullable: true })
  appealedOn: LocalDate | null;

  /** The matter its appeal was raised as. */
  @ReferenceColumn({ nullable: true })
  matterId: string | null;

  @Field(() => Int, { description: '版本号,更改时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}

/** What somebody is to achieve in a period, with a number; append-only. */
@Access<Objective>({ to: performanceReaders, own: (row, caller) => row.personId === caller.personId })
@ObjectType({ simpleResolvers: true, description: '工作目标,有数量有权重。What somebody is to achieve in a period: a number and a weight [WZ-11, WZ-14].' })
@Entity('objective')
export class Objective {
  @Field(() => ID, { description: '目标编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  assessmentId: string;

  @ReferenceColumn()
  personId: string;

  @Field(() => ObjectiveMeasureEnum, { description: '指标。What it counts.' })
  @Column({ type: 'varchar', length: 32 })
  measure: ObjectiveMeasure;

  @Field(() => String, { description: '目标内容。What it is.' })
  @Column({ type: 'varchar', length: 200 })
  title: string;

  @Field(() => Int, { description: '目标数量。The number to be reached.' })
  @Column({ type: 'int' })
  target: number;

  @Field(() => Int, { description: '权重,各项合计100。Its weight; all of somebody make 100.' })
  @Column({ type: 'int' })
  weight: number;
}

/** Something that counts for an objective, once; append-only. */
@Directive('@key(fields: "id")')
@Access<ObjectiveResult>({ to: performanceReaders, own: (row, caller) => row.personId === caller.personId })
@ObjectType({ simpleResolvers: true, description: '目标完成记录,同一来源只计一次。Something that counts for an objective; a source counts once [WZ-11].' })
@Entity('objective_result')
export class ObjectiveResult {
  @Field(() => ID, { description: '记录编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  objectiveId: string;

  @ReferenceColumn()
  personId: string;

  @Column({ type: 'varchar', length: 32 })
  measure: ObjectiveMeasure;

  @Field(() => String, { description: '来源,如所建工会编号、赛事文号;同一指标下不重复。Where it comes from, e.g. the union or the document of a contest; once for what it counts.' })
  @Column({ type: 'varchar', length: 100 })
  source: string;

  @Field(() => Int, { description: '数量。How many.' })
  @Column({ type: 'int' })
  amount: number;

  @Field(() => LocalDateScalar, { description: '完成日期。The day it was achieved.' })
  @DayColumn()
  achievedOn: LocalDate;

  @Field(() => String, { description: '说明。What it was.' })
  @Column({ type: 'varchar', length: 200 })
  description: string;

  @Field(() => String, { nullable: true, description: '佐证材料的SHA-256;由其他部门告知的为空。SHA-256 of the evidence; null for what another department told.' })
  @Column({ type: 'char', length: 64, nullable: true })
  evidenceSha256: string | null;

  @ReferenceColumn()
  recordedById: string;

  @ReferenceColumn()
  actId: string;

  @Field(() => Int, { description: '版本号。Version.' })
  @VersionNumberColumn()
  version: number;
}

/** That something was recognised upward, by its document; append-only. */
@Directive('@key(fields: "id")')
@Access<Recognition>({ to: performanceReaders, own: (row, caller) => row.personId === caller.personId })
@ObjectType({ simpleResolvers: true, description: '上级认定的创新工作或亮点工作。That something was recognised upward as innovation or highlight [WZ-11].' })
@Entity('recognition')
export class Recognition {
  @Field(() => ID, { description: '认定编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  assessmentId: string;

  @ReferenceColumn()
  personId: string;

  @Field(() => RecognitionKindEnum, { description: '认定类别。As what.' })
  @Column({ type: 'varchar', length: 32 })
  kind: RecognitionKind;

  @Field(() => String, { description: '工作内容。What was recognised.' })
  @Column({ type: 'varchar', length: 200 })
  title: string;

  @Field(() => String, { description: '认定单位。Who recognised it.' })
  @Column({ type: 'varchar', length: 100 })
  recognisedBy: string;

  @Field(() => LocalDateScalar, { description: '认定日期。The day.' })
  @DayColumn()
  recognisedOn: LocalDate;

  @Field(() => String, { description: '认定文件的SHA-256。SHA-256 of the document.' })
  @Column({ type: 'char', length: 64 })
  documentSha256: string;

  @ReferenceColumn()
  recordedById: string;

  @Field(() => Int, { description: '版本号。Version.' })
  @VersionNumberColumn()
  version: number;
}
