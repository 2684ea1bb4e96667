import { lifeOf } from '@unionhall/database';
import { Access, stateChangeOf } from '@unionhall/graphql';
import { ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { bothSides } from '../both-sides';
import { JointConference, JointConferenceStateEnum } from './joint-conference.entity';
import { type JointConferenceState, jointConferenceTransitions } from './joint-conference.transitions';

/** One step in the life of a joint conference, append-only. */
@Access({ to: bothSides })
@ObjectType({ simpleResolvers: true, description: '联席会议流转记录。One step in the life of a joint conference.' })
@Entity('joint_conference_state_change')
export class JointConferenceStateChange extends stateChangeOf<JointConferenceState>(() => JointConferenceStateEnum) {}

/** How a joint conference begins and moves: the only ways its state changes. */
export const jointConferenceLife = lifeOf(JointConference, JointConferenceStateChange, jointConferenceTransitions);
