import { includesDay, type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { registrationIsOpen } from '../notice/notice.rule';
import { type CompetitionFacts, competitionIsIn } from './competition-state.rule';

/** What the rules of enterCompetition look at. */
export interface EnterCompetitionFacts extends CompetitionFacts {
  readonly competition: CompetitionFacts['competition'] & { readonly registrationFirst: LocalDate; readonly registrationLast: LocalDate };
  readonly personId: string;
  readonly today: LocalDate;
  /** Every membership of the staff of whoever enters; under which status is asked by nobody. */
  readonly memberships: readonly { readonly from: LocalDate; readonly until: LocalDate | null }[];
  readonly entries: readonly { readonly personId: string }[];
}

/** WZ-10: everybody on the staff competes on the same terms, professional union workers as civil servants. */
export const entrantIsOnStaff = rule<EnterCompetitionFacts>('WZ-10', 'personnel.entrant-not-on-staff', ({ memberships, today: day }) =>
  memberships.some(({ from, until }) => includesDay({ first: from, last: until }, day)) ? ok : refuse({ path: ['placeId'], facts: { day }, remedy: 'register-on-the-staff-first' }),
);

/** HOUSE-3: a person enters a competition once. */
export const entersOnce = rule<EnterCompetitionFacts>('HOUSE-3', 'personnel.entered-already', ({ competition, entries, personId }) =>
  entries.some((entry) => entry.personId === personId) ? refuse({ path: ['placeId'], facts: { competition: competition.name }, remedy: 'use-the-existing-one' }) : ok,
);

export const enterCompetitionRules: readonly Rule<EnterCompetitionFacts>[] = [competitionIsIn('placeId', 'open'), registrationIsOpen('placeId', ({ competition }) => competition), entrantIsOnStaff, entersOnce];
