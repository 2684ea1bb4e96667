import { lifeOf } from '@unionhall/database';
import { Access, stateChangeOf } from '@unionhall/graphql';
import { ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { CompetitionEntry, CompetitionEntryStateEnum } from './competition-entry.entity';
import { type CompetitionEntryState, competitionEntryTransitions } from './competition-entry.transitions';

/** One step in the life of an entry, append-only. Reached only through it. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '竞聘报名流转记录。One step in the life of an entry.' })
@Entity('competition_entry_state_change')
export class CompetitionEntryStateChange extends stateChangeOf<CompetitionEntryState>(() => CompetitionEntryStateEnum) {}

/** How an entry begins and moves: the only ways its state changes. */
export const competitionEntryLife = lifeOf(CompetitionEntry, CompetitionEntryStateChange, competitionEntryTransitions);
