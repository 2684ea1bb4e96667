import { lifeOf } from '@unionhall/database';
import { Access, stateChangeOf } from '@unionhall/graphql';
import { ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { Competition, CompetitionStateEnum } from './competition.entity';
import { type CompetitionState, competitionTransitions } from './competition.transitions';

/** One step in the life of a competition, append-only. Reached only through it. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '竞聘流转记录。One step in the life of a competition.' })
@Entity('competition_state_change')
export class CompetitionStateChange extends stateChangeOf<CompetitionState>(() => CompetitionStateEnum) {}

/** How a competition begins and moves: the only ways its state changes. */
export const competitionLife = lifeOf(Competition, CompetitionStateChange, competitionTransitions);
