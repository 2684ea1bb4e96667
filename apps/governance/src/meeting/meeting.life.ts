import { lifeOf } from '@unionhall/database';
import { Access, stateChangeOf } from '@unionhall/graphql';
import { ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { Meeting, MeetingStateEnum } from './meeting.entity';
import { type MeetingState, meetingTransitions } from './meeting.transitions';

/** One step in the life of a meeting, append-only: `verify` holds the steps to the transition table. Reached only through its meeting. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '会议流转记录。One step in the life of a meeting.' })
@Entity('meeting_state_change')
export class MeetingStateChange extends stateChangeOf<MeetingState>(() => MeetingStateEnum) {}

/** How a meeting begins and moves: the only ways its state changes. */
export const meetingLife = lifeOf(Meeting, MeetingStateChange, meetingTransitions);
