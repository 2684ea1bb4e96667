import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type CompetitionEntryState, competitionEntryTransitions } from './competition-entry.transitions';
import type { CompetitionState } from './competition.transitions';

/** A competition an act is about. */
export interface CompetitionFacts {
  readonly competition: { readonly name: string; readonly state: CompetitionState };
}

/** HOUSE-1: an act on a competition fits its state; `path` is the input that names it, or something of it. */
export const competitionIsIn = (path: string, ...required: readonly CompetitionState[]): Rule<CompetitionFacts> =>
  rule<CompetitionFacts>('HOUSE-1', 'personnel.competition-state', ({ competition: { name, state } }) =>
    required.includes(state) ? ok : refuse({ path: [path], facts: { competition: name, state, required }, remedy: 'check-the-state' }),
  );

/** The last day of entry. */
export interface EntryDaysFacts {
  readonly competition: { readonly registrationLast: LocalDate };
  readonly today: LocalDate;
}

/** HOUSE-5: nobody enters any more. */
export const registrationIsOver: Rule<EntryDaysFacts> = rule<EntryDaysFacts>('HOUSE-5', 'personnel.competition-still-open', ({ competition: { registrationLast: last }, today }) =>
  today > last ? ok : refuse({ path: ['competitionId'], facts: { last, today }, remedy: 'wait-for-the-end-of-entry' }),
);

/** An entry an act is about. */
export interface CompetitionEntryFacts {
  readonly entry: { readonly personId: string; readonly state: CompetitionEntryState };
}

/** HOUSE-1: an act on an entry fits its state, as the table of transitions says. */
export const entryAllows = (act: keyof typeof competitionEntryTransitions): Rule<CompetitionEntryFacts> =>
  rule<CompetitionEntryFacts>('HOUSE-1', 'personnel.competition-entry-state', ({ entry: { state } }) => {
    const required: readonly CompetitionEntryState[] = competitionEntryTransitions[act].from;
    return required.includes(state) ? ok : refuse({ path: ['entryId'], facts: { state, required }, remedy: 'check-the-state' });
  });

/** CP-6: who competes, whatever became of it, handles nothing of the competition. */
export const handlerDoesNotCompete = <Facts extends { readonly personId: string; readonly entries: readonly { readonly personId: string }[] }>(path: string): Rule<Facts> =>
  rule<Facts>('CP-6', 'personnel.entrant-handles-it', ({ personId, entries }) =>
    entries.some((entry) => entry.personId === personId) ? refuse({ path: [path], facts: {}, remedy: 'leave-it-to-who-does-not-compete' }) : ok,
  );
