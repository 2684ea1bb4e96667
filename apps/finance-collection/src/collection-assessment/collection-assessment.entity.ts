import { DayColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { bothSides, type CollectionSide, CollectionSideEnum } from '../both-sides';

/** The one sheet on which the work of a union and the collection of its tax branch are assessed in a year [BH-6]. */
@Directive('@key(fields: "id")')
@Access({ to: bothSides })
@ObjectType({ simpleResolvers: true, description: '工会工作与经费代收同一张考核表。The one sheet of a year for union work and collection [BH-6].' })
@Entity('collection_assessment')
export class CollectionAssessment {
  @Field(() => ID, { description: '考核表编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @Field(() => Int, { description: '年度。The year.' })
  @Column({ type: 'int' })
  year: number;

  @ReferenceColumn()
  tradeUnionId: string;

  @ReferenceColumn()
  taxBranchId: string;

  @Field(() => Int, { description: '总分,以百分之一分计。The total, in hundredths of a point of 100.' })
  @Column({ type: 'int' })
  totalHundredths: number;

  @Field(() => Int, { description: '考核时该分局所辖单位数。How many units the branch had when it was assessed.' })
  @Column({ type: 'int' })
  units: number;

  @Field(() => Int, { description: '其中已建会单位数。How many of them had a union.' })
  @Column({ type: 'int' })
  unitsWithUnion: number;

  @Field(() => String, { description: '奖惩,双方相同。What follows for both sides alike.' })
  @Column({ type: 'varchar', length: 1_000 })
  consequence: string;

  @ReferenceColumn()
  assessedById: string;

  @Field(() => LocalDateScalar, { description: '考核日期。The day it was assessed.' })
  @DayColumn()
  assessedOn: LocalDate;

  @Field(() => Int, { description: '版本号。Version.' })
  @VersionNumberColumn()
  version: number;
}

/** A line of the sheet. Reached only through it. */
@Access({ to: bothSides })
@ObjectType({ simpleResolvers: true, description: '考核表的一项。A line of the sheet.' })
@Entity('collection_assessment_line')
export class CollectionAssessmentLine {
  @IdColumn()
  id: string;

  @ReferenceColumn()
  assessmentId: string;

  @Field(() => CollectionSideEnum, { description: '所属一方的工作。Whose work it is.' })
  @Column({ type: 'varchar', length: 32 })
  side: CollectionSide;

  @Field(() => String, { description: '考核内容。What is assessed.' })
  @Column({ type: 'varchar', length: 200 })
  title: string;

  @Field(() => Int, { description: '权重,各项合计100。Its weight; all add up to 100.' })
  @Column({ type: 'int' })
  weight: number;

  @Field(() => Int, { description: '得分,0至100。Its score, 0 to 100.' })
  @Column({ type: 'int' })
  score: number;
}
