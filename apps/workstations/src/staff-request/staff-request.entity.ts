import { DayColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, labelledEnum, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { serviceTaskReaders } from '../service-task/service-task.entity';
import { StationCapacityEnum } from '../workstation/shortage.type';
import type { StationCapacity } from '../workstation/staffing.rule';
import type { StaffRequestState } from './staff-request.transitions';

export const StaffRequestStateEnum = labelledEnum('StaffRequestState', '人员需求状态。Where a request for staff stands.');

/** One person a station asks personnel for, in one of its three capacities; the secondment that answers it closes it [DX-2]. */
@Directive('@key(fields: "id")')
@Access({ to: serviceTaskReaders })
@ObjectType({ simpleResolvers: true, description: '工作站人员需求。One person a station asks personnel for; the secondment that answers it closes it [DX-2].' })
@Entity('staff_request')
export class StaffRequest {
  @Field(() => ID, { description: '需求编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  workstationId: string;

  @Field(() => StationCapacityEnum, { description: '进驻身份。As which of the three.' })
  @Column({ type: 'varchar', length: 32 })
  capacity: StationCapacity;

  @Field(() => LocalDateScalar, { description: '需要到站的日期。Day somebody is needed from.' })
  @DayColumn({ name: 'from_day' })
  from: LocalDate;

  @Field(() => String, { description: '需求说明。Why, and whom.' })
  @Column({ type: 'varchar', length: 500 })
  reason: string;

  @Field(() => StaffRequestStateEnum, { description: '状态。Where it stands.' })
  @Column({ type: 'varchar', length: 32 })
  state: StaffRequestState;

  @ReferenceColumn()
  requestedById: string;

  @Field(() => LocalDateScalar, { description: '提出日期。Day it was asked.' })
  @DayColumn()
  requestedOn: LocalDate;

  @ReferenceColumn({ nullable: true })
  secondmentId: string | null;

  @Field(() => String, { nullable: true, description: '撤回理由,未撤回的为空。Why it was withdrawn; null unless it was.' })
  @Column({ type: 'varchar', length: 500, nullable: true })
  withdrawalReason: string | null;

  @Field(() => String, { nullable: true, description: '人事不予派驻的理由。Why personnel sends nobody; null unless it declined.' })
  @Column({ type: 'varchar', length: 500, nullable: true })
  declineReason: string | null;

  @Field(() => Int, { description: '版本号,更改时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}
