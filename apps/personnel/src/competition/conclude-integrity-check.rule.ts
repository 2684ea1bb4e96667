import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule, textIsGiven } from '@unionhall/rulebook';
import { checksAnother } from '../notice/condition-checks.rule';
import { type CompetitionEntryFacts, entryAllows } from './competition-state.rule';

/** What the rules of concludeIntegrityCheck look at. */
export interface ConcludeIntegrityCheckFacts extends CompetitionEntryFacts {
  readonly input: { readonly passed: boolean; readonly finding: string };
  readonly personId: string;
  /** Whether governance has an open case or a measure, yes or no only. */
  readonly asked: { readonly onRecord: boolean };
}

/** WZ-1: integrity is judged before ability: nobody passes with an open case or a measure. */
export const nothingIsOnRecord = rule<ConcludeIntegrityCheckFacts>('WZ-1', 'personnel.case-or-measure-open', ({ input, asked: { onRecord } }) =>
  // `passed` first: as long as nobody says so, nobody is told either.
  input.passed && onRecord ? refuse({ path: ['passed'], facts: {}, remedy: 'find-integrity-not-in-order' }) : ok,
);

export const concludeIntegrityCheckRules: readonly Rule<ConcludeIntegrityCheckFacts>[] = [
  entryAllows('concludeIntegrityCheckPassing'),
  checksAnother('entryId', ({ entry }) => entry),
  textIsGiven('finding'),
  nothingIsOnRecord,
];
