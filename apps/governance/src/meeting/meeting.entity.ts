import { DayColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, labelledEnum, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { matterReaders } from '../matter/matter-readers';
import type { MeetingState } from './meeting.transitions';

export const MeetingStateEnum = labelledEnum('MeetingState', '会议状态。The state of a meeting.');

/** A meeting of the leadership body: nothing is decided outside one [GY-2b]. */
@Directive('@key(fields: "id")')
@Access({ to: matterReaders })
@ObjectType({ simpleResolvers: true, description: '领导班子会议。A meeting of the leadership body [GY-2b].' })
@Entity('meeting')
export class Meeting {
  @Field(() => ID, { description: '会议编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @Field(() => String, { description: '会议名称。Title.' })
  @Column({ type: 'varchar', length: 200 })
  title: string;

  @Field(() => LocalDateScalar, { description: '会议日期。Day it is held.' })
  @DayColumn()
  heldOn: LocalDate;

  @ReferenceColumn({ nullable: true })
  presidingId: string | null;

  @Field(() => MeetingStateEnum, { description: '状态。State.' })
  @Column({ type: 'varchar', length: 32 })
  state: MeetingState;

  @Field(() => Int, { description: '版本号,更改时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}
