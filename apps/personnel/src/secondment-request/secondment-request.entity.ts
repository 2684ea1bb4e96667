import { DayColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, labelledEnum, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { type SecondmentCapacity, SecondmentCapacityEnum } from '../secondment/secondment.entity';
import { staffReaders } from '../staff-readers';
import type { SecondmentRequestState } from './secondment-request.transitions';

export const SecondmentRequestStateEnum = labelledEnum('SecondmentRequestState', '派驻申请状态。Where what a station asked for stands.');

/** One person a station asks for; it waits for a secondment to that station in that capacity [DX-2]. */
@Directive('@key(fields: "id")')
@Access({ to: staffReaders })
@ObjectType({ simpleResolvers: true, description: '工作站的派驻申请。One person a station asks for; it waits for a secondment to that station in that capacity [DX-2].' })
@Entity('secondment_request')
export class SecondmentRequest {
  @Field(() => ID, { description: '申请编号,与工作站的人员需求编号相同。Id, that of the station’s request for staff.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  workstationId: string;

  @Field(() => String, { description: '提出时的工作站名称。Name of the station when it asked.' })
  @Column({ type: 'varchar', length: 100 })
  workstationName: string;

  @Field(() => SecondmentCapacityEnum, { description: '派驻身份。As which of the three.' })
  @Column({ type: 'varchar', length: 32 })
  capacity: SecondmentCapacity;

  @Field(() => LocalDateScalar, { description: '需要到站的日期。Day somebody is needed from.' })
  @DayColumn({ name: 'from_day' })
  from: LocalDate;

  @Field(() => String, { description: '需求说明。Why, and whom.' })
  @Column({ type: 'varchar', length: 500 })
  reason: string;

  @Field(() => SecondmentRequestStateEnum, { description: '状态。Where it stands.' })
  @Column({ type: 'varchar', length: 32 })
  state: SecondmentRequestState;

  @ReferenceColumn()
  requestedById: string;

  @Field(() => LocalDateScalar, { description: '提出日期。Day it was asked.' })
  @DayColumn()
  requestedOn: LocalDate;

  @ReferenceColumn({ nullable: true })
  secondmentId: string | null;

  @Field(() => String, { nullable: true, description: '不予派驻的理由,办理派驻或待办理的为空。Why nobody is sent; null unless it was declined.' })
  @Column({ type: 'varchar', length: 500, nullable: true })
  declineReason: string | null;

  @ReferenceColumn({ nullable: true })
  declinedById: string | null;

  @Field(() => Int, { description: '版本号,更改时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}
