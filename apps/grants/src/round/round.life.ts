import { lifeOf } from '@unionhall/database';
import { stateChangeOf } from '@unionhall/graphql';
import { Entity } from 'typeorm';
import { GrantRound } from './round.entity';
import { GrantRoundStateEnum } from './round.enums';
import { type GrantRoundState, grantRoundTransitions } from './round.transitions';

/** One step in the life of a round, append-only: `verify` holds the steps to the transition table [YZ-9]. */
@Entity('grant_round_state_change')
export class GrantRoundStateChange extends stateChangeOf<GrantRoundState>(() => GrantRoundStateEnum) {}

/** How a round begins and moves: the only ways its state changes [YZ-9]. */
export const roundLife = lifeOf(GrantRound, GrantRoundStateChange, grantRoundTransitions);
