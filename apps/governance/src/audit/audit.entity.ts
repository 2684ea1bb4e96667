import { DayColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, labelledEnum, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import type { AuditState } from './audit.transitions';

export const AuditStateEnum = labelledEnum('AuditState', '审计状态。State of an audit.');

/** An audit of the acts under some power items in a period, by a sample nobody could choose [GY-5c]. What it commits to is public. */
@Directive('@key(fields: "id")')
@Access({ to: 'public' })
@ObjectType({ simpleResolvers: true, description: '审计。An audit of the acts under power items in a period, by a drawn sample [GY-5c].' })
@Entity('audit')
export class Audit {
  @Field(() => ID, { description: '审计编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @Field(() => String, { description: '审计名称。Title.' })
  @Column({ type: 'varchar', length: 200 })
  title: string;

  @Field(() => LocalDateScalar, { description: '审计期间首日。First day of the period.' })
  @DayColumn()
  periodFirst: LocalDate;

  @Field(() => LocalDateScalar, { description: '审计期间末日。Last day of the period.' })
  @DayColumn()
  periodLast: LocalDate;

  @ReferenceColumn()
  auditorId: string;

  @Field(() => String, { description: '抽样种子的散列值,SHA-256,抽样前公布。SHA-256 of the seed, published before the draw, hexadecimal.' })
  @Column({ type: 'char', length: 64 })
  seedSha256: string;

  @Field(() => String, { nullable: true, description: '抽样种子,抽样时公布。The seed, revealed by the draw.' })
  @Column({ type: 'varchar', length: 200, nullable: true })
  seed: string | null;

  @Field(() => Int, { nullable: true, description: '立项时本部门留痕的最后检查点编号;抽样用其后第一个检查点的树根,立项时无人知晓。The last checkpoint of governance’s trail at opening; the draw uses the root of the next, which nobody knew then. Null for an audit of before that.' })
  @Column({ type: 'int', nullable: true })
  afterCheckpoint: number | null;

  @Field(() => String, { nullable: true, description: '抽样所用的检查点树根;抽样前为空。The root of that next checkpoint, which the draw was mixed with; null before.' })
  @Column({ type: 'char', length: 64, nullable: true })
  drawRoot: string | null;

  @Field(() => Int, { description: '抽样件数,立项时确定。How many acts are drawn, fixed at opening.' })
  @Column({ type: 'int' })
  sampleSize: number;

  @Field(() => Int, { description: '总体件数,立项时确定。How many acts there are to draw from, fixed at opening.' })
  @Column({ type: 'int' })
  populationSize: number;

  @Field(() => String, { description: '总体的散列值:各办理编号升序逐行排列后的SHA-256。SHA-256 of the ids of those acts in ascending order, one a line.' })
  @Column({ type: 'char', length: 64 })
  populationSha256: string;

  @Field(() => LocalDateScalar, { description: '立项日期。Day it was opened.' })
  @DayColumn()
  openedOn: LocalDate;

  @Field(() => LocalDateScalar, { nullable: true, description: '抽样日期。Day of the draw.' })
  @DayColumn({ nullable: true })
  drawnOn: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '结项日期。Day it was closed.' })
  @DayColumn({ nullable: true })
  closedOn: LocalDate | null;

  @Field(() => AuditStateEnum, { description: '状态。State.' })
  @Column({ type: 'varchar', length: 32 })
  state: AuditState;

  @Field(() => Int, { description: '版本号,更改时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}
