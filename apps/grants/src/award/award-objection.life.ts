import { lifeOf } from '@unionhall/database';
import { Access, stateChangeOf } from '@unionhall/graphql';
import { ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { AwardObjection } from './award-objection.entity';
import { type AwardObjectionState, awardObjectionTransitions } from './award-objection.transitions';
import { AwardObjectionStateEnum } from './award.enums';

/** One step in the life of an objection, append-only: `verify` holds the steps to the transition table. Reached only through its objection. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '异议流转记录。One step in the life of an objection.' })
@Entity('award_objection_state_change')
export class AwardObjectionStateChange extends stateChangeOf<AwardObjectionState>(() => AwardObjectionStateEnum) {}

/** How an objection begins and moves: the only ways its state changes [YZ-9]. */
export const awardObjectionLife = lifeOf(AwardObjection, AwardObjectionStateChange, awardObjectionTransitions);
