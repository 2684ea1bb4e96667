import { lifeOf } from '@unionhall/database';
import { Access, stateChangeOf } from '@unionhall/graphql';
import { ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { Acceptance, AcceptanceStateEnum } from './acceptance.entity';
import { type AcceptanceState, acceptanceTransitions } from './acceptance.transitions';

/** One step in the life of an acceptance, append-only: `verify` holds the steps to the transition table [YZ-9]. Reached only through its acceptance. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '验收流转记录。One step in the life of an acceptance.' })
@Entity('acceptance_state_change')
export class AcceptanceStateChange extends stateChangeOf<AcceptanceState>(() => AcceptanceStateEnum) {}

/** How an acceptance begins and moves: the only ways its state changes [YZ-9]. */
export const acceptanceLife = lifeOf(Acceptance, AcceptanceStateChange, acceptanceTransitions);
