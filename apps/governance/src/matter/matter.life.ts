import { lifeOf } from '@unionhall/database';
import { Access, stateChangeOf } from '@unionhall/graphql';
import { ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { Matter, MatterStateEnum } from './matter.entity';
import { type MatterState, matterTransitions } from './matter.transitions';

/** One step in the life of a matter, append-only: `verify` holds the steps to the transition table. Reached only through its matter. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '议题流转记录。One step in the life of a matter.' })
@Entity('matter_state_change')
export class MatterStateChange extends stateChangeOf<MatterState>(() => MatterStateEnum) {}

/** How a matter begins and moves: the only ways its state changes. */
export const matterLife = lifeOf(Matter, MatterStateChange, matterTransitions);
