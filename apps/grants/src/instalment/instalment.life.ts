import { lifeOf } from '@unionhall/database';
import { Access, stateChangeOf } from '@unionhall/graphql';
import { ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { Instalment, InstalmentStateEnum } from './instalment.entity';
import { type InstalmentState, instalmentTransitions } from './instalment.transitions';

/** One step in the life of an instalment, append-only: `verify` holds the steps to the transition table [YZ-9]. Reached only through its instalment. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '分期拨付流转记录。One step in the life of an instalment.' })
@Entity('instalment_state_change')
export class InstalmentStateChange extends stateChangeOf<InstalmentState>(() => InstalmentStateEnum) {}

/** How an instalment begins and moves: the only ways its state changes [YZ-9]. */
export const instalmentLife = lifeOf(Instalment, InstalmentStateChange, instalmentTransitions);
