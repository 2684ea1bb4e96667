import { IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, labelledEnum } from '@unionhall/graphql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { matterReaders } from '../matter/matter-readers';
import type { AttendanceCapacity } from './attendance.rule';

export const AttendanceCapacityEnum = labelledEnum('AttendanceCapacity', '参会身份。As what somebody is at a meeting [GY-2b].');

/** Who is listed for a meeting, as what, and whether he is there [GY-2b]. */
@Access({ to: matterReaders })
@ObjectType({ simpleResolvers: true, description: '参会记录。Who is listed for a meeting, as what, and whether present [GY-2b].' })
@Entity('attendance')
export class Attendance {
  @Field(() => ID, { description: '记录编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  meetingId: string;

  @ReferenceColumn()
  personId: string;

  @Field(() => AttendanceCapacityEnum, { description: '参会身份。As what.' })
  @Column({ type: 'varchar', length: 32 })
  capacity: AttendanceCapacity;

  @Field(() => Boolean, { description: '是否到会。Whether present.' })
  @Column({ type: 'boolean' })
  present: boolean;

  @Field(() => String, { nullable: true, description: '请假事由;未请假则为空。Why the person is on leave; null for who is not.' })
  @Column({ type: 'varchar', length: 200, nullable: true })
  leaveReason: string | null;

  @Field(() => Int, { description: '版本号,更改时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}
