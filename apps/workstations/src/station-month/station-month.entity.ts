import { DayColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, LocalDateScalar, MonthScalar } from '@unionhall/graphql';
import type { LocalDate, Month } from '@unionhall/kernel';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { serviceTaskReaders, type ServiceTaskKind, ServiceTaskKindEnum } from '../service-task/service-task.entity';

/** The monthly report of a station, made from the record and frozen; a late correction is another one that says so [DX-2, DX-3, DX-4]. */
@Directive('@key(fields: "id")')
@Access({ to: serviceTaskReaders })
@ObjectType({ simpleResolvers: true, description: '工作站月报。The monthly report of a station, made from the record and frozen; a late correction is another one that says so [DX-2, DX-3, DX-4].' })
@Entity('station_month')
export class StationMonth {
  @Field(() => ID, { description: '月报编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  workstationId: string;

  @Field(() => MonthScalar, { description: '月份。The month.' })
  @Column({ type: 'char', length: 7 })
  month: Month;

  @Field(() => Int, { description: '该月的第几次月报;第二次起为更正。Which report of the month this is; from 2 on it is a correction.' })
  @Column({ type: 'int' })
  number: number;

  @Field(() => Int, { description: '当月提出的任务数。Tasks asked for in the month.' })
  @Column({ type: 'int' })
  requested: number;

  @Field(() => Int, { description: '当月办结的任务数。Tasks done in the month.' })
  @Column({ type: 'int' })
  completed: number;

  @Field(() => Int, { description: '当月确认的任务数。Tasks confirmed in the month.' })
  @Column({ type: 'int' })
  confirmed: number;

  @Field(() => Int, { description: '月末期限已到而未办结的任务数。Tasks whose last day had come by the end of the month and that were not done.' })
  @Column({ type: 'int' })
  overdue: number;

  @Field(() => Int, { description: '当月挂牌天数。Days of the month it was open.' })
  @Column({ type: 'int' })
  daysOpen: number;

  @Field(() => Int, { description: '其中缺员天数。On how many of them it was short of staff [DX-2].' })
  @Column({ type: 'int' })
  daysShort: number;

  @Field(() => Int, { description: '月末有效的集体合同数。Collective contracts in force at the end of the month.' })
  @Column({ type: 'int' })
  contractsInForce: number;

  @Field(() => Int, { description: '这些合同覆盖的职工人次。Workers they cover; one under two contracts counts twice.' })
  @Column({ type: 'int' })
  workersCovered: number;

  @Field(() => Int, { description: '月末开放的职工之家数。Workers’ homes open at the end of the month.' })
  @Column({ type: 'int' })
  workersHomes: number;

  @Field(() => Int, { description: '月末开放的帮扶站点数。Assistance points open at the end of the month.' })
  @Column({ type: 'int' })
  assistancePoints: number;

  @Field(() => String, { nullable: true, description: '更正理由;首次月报为空。Why it corrects the one before; null for the first.' })
  @Column({ type: 'varchar', length: 500, nullable: true })
  reason: string | null;

  @ReferenceColumn()
  closedById: string;

  @Field(() => LocalDateScalar, { description: '出具日期。Day it was made.' })
  @DayColumn()
  closedOn: LocalDate;

  /** Always 1: what was reported stays. */
  @VersionNumberColumn()
  version: number;
}

/** The tasks of one kind in a monthly report; kinds of which there was nothing have none. */
@Access({ to: serviceTaskReaders })
@ObjectType({ simpleResolvers: true, description: '月报分项:一类任务。The tasks of one kind in a monthly report [DX-3].' })
@Entity('station_month_line')
export class StationMonthLine {
  @Field(() => ID, { description: '分项编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  stationMonthId: string;

  @Field(() => ServiceTaskKindEnum, { description: '任务种类。The kind.' })
  @Column({ type: 'varchar', length: 32 })
  kind: ServiceTaskKind;

  @Field(() => Int, { description: '当月提出数。Asked for in the month.' })
  @Column({ type: 'int' })
  requested: number;

  @Field(() => Int, { description: '当月办结数。Done in the month.' })
  @Column({ type: 'int' })
  completed: number;

  @Field(() => Int, { description: '当月确认数。Confirmed in the month.' })
  @Column({ type: 'int' })
  confirmed: number;

  @Field(() => Int, { description: '月末期限已到而未办结数。Not done by the end of the month, their last day having come.' })
  @Column({ type: 'int' })
  overdue: number;
}
