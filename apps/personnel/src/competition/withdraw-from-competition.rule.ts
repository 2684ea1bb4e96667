import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type CompetitionEntryFacts, entryAllows } from './competition-state.rule';

/** What the rules of withdrawFromCompetition look at. */
export interface WithdrawFromCompetitionFacts extends CompetitionEntryFacts {
  readonly personId: string;
}

/** HOUSE-2: an entry is the entrant’s own to take back. */
export const entryIsOwn = rule<WithdrawFromCompetitionFacts>('HOUSE-2', 'personnel.entry-of-another', ({ entry, personId }) =>
  entry.personId === personId ? ok : refuse({ path: ['entryId'], facts: {}, remedy: 'leave-it-to-the-entrant' }),
);

export const withdrawFromCompetitionRules: readonly Rule<WithdrawFromCompetitionFacts>[] = [entryAllows('withdrawFromCompetition'), entryIsOwn];
