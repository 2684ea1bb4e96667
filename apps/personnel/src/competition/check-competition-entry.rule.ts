import type { Rule } from '@unionhall/kernel';
import { checksAnother, type ConditionChecksFacts, conditionChecksRules } from '../notice/condition-checks.rule';
import { type CompetitionEntryFacts, entryAllows } from './competition-state.rule';

/** What the rules of checkCompetitionEntry look at. */
export interface CheckCompetitionEntryFacts extends ConditionChecksFacts, CompetitionEntryFacts {
  readonly personId: string;
}

export const checkCompetitionEntryRules: readonly Rule<CheckCompetitionEntryFacts>[] = [entryAllows('checkCompetitionEntryPassing'), ...conditionChecksRules, checksAnother('entryId', ({ entry }) => entry)];
