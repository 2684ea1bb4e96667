import { DayColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, labelledEnum, type LabelledValue, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

/** By which formula a final mark is made, as stored. */
export type PerformanceFormula = LabelledValue<'PerformanceFormula'>;
export const PerformanceFormulaEnum = labelledEnum('PerformanceFormula', '考核评分公式。By which formula a final mark is made.');

/** A period of objective-based assessment with its formula and bounds, fixed when it is opened; append-only. */
@Directive('@key(fields: "id")')
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '目标考核周期,评分公式和等次界限在开启时确定。A period of objective-based assessment; formula and bounds are fixed when it is opened [WZ-14].' })
@Entity('performance_cycle')
export class PerformanceCycle {
  @Field(() => ID, { description: '周期编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @Field(() => String, { description: '名称。Name.' })
  @Column({ type: 'varchar', length: 100 })
  name: string;

  @Field(() => LocalDateScalar, { description: '首日。First day.' })
  @DayColumn({ name: 'from_day' })
  from: LocalDate;

  @Field(() => LocalDateScalar, { description: '末日。Last day.' })
  @DayColumn({ name: 'until_day' })
  until: LocalDate;

  @Field(() => PerformanceFormulaEnum, { description: '评分公式。The formula of the final mark.' })
  @Column({ type: 'varchar', length: 64 })
  formula: PerformanceFormula;

  @Field(() => Int, { description: '合格起点分。Points from which somebody is qualified.' })
  @Column({ type: 'int' })
  qualifiedFrom: number;

  @Field(() => Int, { description: '优秀起点分。Points from which somebody is excellent.' })
  @Column({ type: 'int' })
  excellentFrom: number;

  @Field(() => Int, { description: '每项创新工作或亮点工作的加分。Points for each recognition [WZ-11].' })
  @Column({ type: 'int' })
  recognitionPoints: number;

  @Field(() => Int, { description: '加分上限。The most points recognitions bring together.' })
  @Column({ type: 'int' })
  recognitionPointsMost: number;

  @Field(() => Int, { description: '申诉期限,工作日。Working days to appeal in.' })
  @Column({ type: 'int' })
  appealDays: number;

  @ReferenceColumn()
  openedById: string;

  @Field(() => Int, { description: '版本号。Version.' })
  @VersionNumberColumn()
  version: number;
}
