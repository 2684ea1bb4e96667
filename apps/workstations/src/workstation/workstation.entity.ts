import { DayColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, labelledEnum, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import type { WorkstationState } from './workstation.transitions';

export const WorkstationStateEnum = labelledEnum('WorkstationState', '工作站状态。Where a workstation stands.');

/** A station of the federation in a park. */
@Directive('@key(fields: "id")')
@Access({ to: 'public' })
@ObjectType({ simpleResolvers: true, description: '驻园区工作站。A station of the federation in a park.' })
@Entity('workstation')
export class Workstation {
  @Field(() => ID, { description: '工作站编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  parkId: string;

  @Field(() => String, { description: '工作站名称。Name.' })
  @Column({ type: 'varchar', length: 100 })
  name: string;

  @Field(() => WorkstationStateEnum, { description: '状态;已挂牌而缺员的为缺员。Where it stands; an open one whose staff is not complete is understaffed [DX-2].' })
  @Column({ type: 'varchar', length: 32 })
  state: WorkstationState;

  @Field(() => LocalDateScalar, { description: '设立日期。Day it was founded.' })
  @DayColumn()
  foundedOn: LocalDate;

  @Field(() => LocalDateScalar, { description: '拟定挂牌日期。Day its plaque is planned to be put up and it opens.' })
  @DayColumn()
  openingPlannedFor: LocalDate;

  @Field(() => LocalDateScalar, { nullable: true, description: '挂牌日期,未挂牌的为空。Day it opened; null before [DX-1].' })
  @DayColumn({ nullable: true })
  openedOn: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '撤销日期,未撤销的为空。Day it was closed; null unless it was.' })
  @DayColumn({ nullable: true })
  closedOn: LocalDate | null;

  @Field(() => String, { nullable: true, description: '撤销理由,未撤销的为空。Why it was closed; null unless it was.' })
  @Column({ type: 'varchar', length: 500, nullable: true })
  closingReason: string | null;

  @Field(() => Int, { description: '版本号,更改时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}
