import type { Rule } from '@unionhall/kernel';
import { type ScoringFacts, scoringRules } from '../panel/panel.rule';
import { type CompetitionEntryFacts, type CompetitionFacts, competitionIsIn, entryAllows } from './competition-state.rule';

/** What the rules of scoreCompetition look at. */
export interface ScoreCompetitionFacts extends CompetitionFacts, CompetitionEntryFacts, ScoringFacts {}

/** WZ-1: ability is scored of who passed the gate of integrity, and of nobody else. */
export const scoreCompetitionRules: readonly Rule<ScoreCompetitionFacts>[] = [competitionIsIn('entryId', 'assessing'), entryAllows('rankCompetition'), ...scoringRules('entryId')];
