import { lifeOf } from '@unionhall/database';
import { Access, stateChangeOf } from '@unionhall/graphql';
import { ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { GrantRound } from './round.entity';
import { GrantRoundStateEnum } from './round.enums';
import { type GrantRoundState, grantRoundTransitions } from './round.transitions';

/** One step in the life of a round, append-only: `verify` holds the steps to the transition table [YZ-9]. */
@Access({ to: 'public' })
@ObjectType({ simpleResolvers: true, description: '轮次流转记录。One step in the life of a round.' })
@Entity('grant_round_state_change')
export class GrantRoundStateChange extends stateChangeOf<GrantRoundState>(() => GrantRoundStateEnum) {}

/** How a round begins and moves: the only ways its state changes [YZ-9]. */
export const roundLife = lifeOf(GrantRound, GrantRoundStateChange, grantRoundTransitions);
