import { lifeOf } from '@unionhall/database';
import { Access, stateChangeOf } from '@unionhall/graphql';
import { ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { EligibleListObjection, EligibleListObjectionStateEnum } from './eligible-list-objection.entity';
import { type EligibleListObjectionState, eligibleListObjectionTransitions } from './eligible-list-objection.transitions';

/** One step in the life of an objection, append-only. Reached only through it. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '入围名单异议流转记录。One step in the life of an objection.' })
@Entity('eligible_list_objection_state_change')
export class EligibleListObjectionStateChange extends stateChangeOf<EligibleListObjectionState>(() => EligibleListObjectionStateEnum) {}

/** How an objection begins and moves: the only ways its state changes. */
export const eligibleListObjectionLife = lifeOf(EligibleListObjection, EligibleListObjectionStateChange, eligibleListObjectionTransitions);
