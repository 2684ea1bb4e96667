import { DayColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, labelledEnum, type LabelledValue, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { serviceTaskReaders } from '../service-task/service-task.entity';

export type CollectiveContractKind = LabelledValue<'CollectiveContractKind'>;
export const CollectiveContractKindEnum = labelledEnum('CollectiveContractKind', '集体合同种类。The kind of a collective contract [DX-3].');

/** A collective contract of a unit that a station helped to bring about [DX-3]. */
@Directive('@key(fields: "id")')
@Access<CollectiveContract>({ to: serviceTaskReaders, own: (row, { employerId, roles }) => roles.includes('employer-representative') && row.employerId === employerId })
@ObjectType({ simpleResolvers: true, description: '集体合同。A collective contract of a unit that a station helped to bring about [DX-3].' })
@Entity('collective_contract')
export class CollectiveContract {
  @Field(() => ID, { description: '合同编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  workstationId: string;

  @ReferenceColumn()
  employerId: string;

  @Field(() => CollectiveContractKindEnum, { description: '种类。Its kind.' })
  @Column({ type: 'varchar', length: 32 })
  kind: CollectiveContractKind;

  @Field(() => LocalDateScalar, { description: '生效日。First day of its term.' })
  @DayColumn({ name: 'from_day' })
  from: LocalDate;

  @Field(() => LocalDateScalar, { description: '期满日;提前终止的为终止日。Last day of its term, or the day it was ended before.' })
  @DayColumn({ name: 'until_day' })
  until: LocalDate;

  @Field(() => Int, { description: '覆盖职工人数。How many workers it covers.' })
  @Column({ type: 'int' })
  workersCovered: number;

  @Field(() => Int, { description: '签订时单位职工总数。How many the unit had when it was concluded.' })
  @Column({ type: 'int' })
  workersInAll: number;

  @Field(() => String, { description: '合同名称及编号。Its title and number.' })
  @Column({ type: 'varchar', length: 200 })
  document: string;

  @Field(() => String, { description: '合同文本SHA-256。SHA-256 of its text.' })
  @Column({ type: 'char', length: 64 })
  documentSha256: string;

  @ReferenceColumn()
  registeredById: string;

  @Field(() => LocalDateScalar, { description: '登记日期。Day it was registered.' })
  @DayColumn()
  registeredOn: LocalDate;

  @Field(() => String, { nullable: true, description: '提前终止的理由,未终止的为空。Why it was ended before its term; null unless it was.' })
  @Column({ type: 'varchar', length: 500, nullable: true })
  endReason: string | null;

  @ReferenceColumn({ nullable: true })
  endedById: string | null;

  @Field(() => Int, { description: '版本号,更改时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}
