import { IdColumn, MomentColumn, ReferenceColumn } from '@unionhall/database';
import { Access, DateTime } from '@unionhall/graphql';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { MeetingStateEnum } from './meeting.entity';
import type { MeetingState } from './meeting.transitions';

/** One step in the life of a meeting, append-only: `verify` holds the steps to the transition table. Reached only through its meeting. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '会议流转记录。One step in the life of a meeting.' })
@Entity('meeting_state_change')
export class MeetingStateChange {
  @IdColumn()
  id: string;

  @ReferenceColumn()
  subjectId: string;

  @Field(() => MeetingStateEnum, { nullable: true, description: '原状态,初始为空。From; null for the beginning.' })
  @Column({ type: 'varchar', length: 32, nullable: true })
  fromState: MeetingState | null;

  @Field(() => MeetingStateEnum, { description: '新状态。To.' })
  @Column({ type: 'varchar', length: 32 })
  toState: MeetingState;

  @Field(() => ID, { description: '办理编号,可凭以查验留痕。Id of the act or event, for its proof.' })
  @ReferenceColumn()
  actId: string;

  @Field(() => DateTime, { description: '时刻。When.' })
  @MomentColumn()
  at: Date;
}
