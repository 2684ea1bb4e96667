import { lifeOf } from '@unionhall/database';
import { Access, stateChangeOf } from '@unionhall/graphql';
import { ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { Award } from './award.entity';
import { AwardStateEnum } from './award.enums';
import { type AwardState, awardTransitions } from './award.transitions';

/** One step in the life of an award, append-only: `verify` holds the steps to the transition table [YZ-9]. Reached only through its award. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '立项流转记录。One step in the life of an award.' })
@Entity('award_state_change')
export class AwardStateChange extends stateChangeOf<AwardState>(() => AwardStateEnum) {}

/** How an award begins and moves: the only ways its state changes [YZ-9]. */
export const awardLife = lifeOf(Award, AwardStateChange, awardTransitions);
