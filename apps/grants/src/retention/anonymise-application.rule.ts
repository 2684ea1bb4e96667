import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import type { GrantApplicationState } from '../application/application.transitions';
import type { GrantRoundState } from '../round/round.transitions';

/** What the rules of anonymiseApplication look at. */
export interface AnonymiseApplicationFacts {
  readonly today: LocalDate;
  readonly application: { readonly state: GrantApplicationState; readonly anonymisedOn: LocalDate | null };
  readonly round: { readonly name: string; readonly state: GrantRoundState };
  /** The day the round was finished or cancelled, or null. */
  readonly endedOn: LocalDate | null;
  /** How many years an application is kept after its round. */
  readonly years: number;
}

/** What was awarded is kept with its money; all else was not funded. */
export const FUNDED: readonly GrantApplicationState[] = ['awarded', 'accepted', 'rectifying', 'failed'];

/** CP-8: only what was not funded is anonymised; of what was, the accounts are kept. */
export const applicationWasNotFunded = rule<AnonymiseApplicationFacts>('CP-8', 'grants.application-was-funded', ({ application: { state } }) =>
  FUNDED.includes(state) ? refuse({ path: ['applicationId'], facts: { state }, remedy: 'keep-what-was-funded' }) : ok,
);

/** CP-8: while its round goes on somebody needs to read it. */
export const roundHasEnded = rule<AnonymiseApplicationFacts>('CP-8', 'grants.round-not-ended', ({ round: { name: round, state }, endedOn }) =>
  endedOn === null ? refuse({ path: ['applicationId'], facts: { round, state }, remedy: 'wait-for-the-end-of-the-round' }) : ok,
);

/** CP-8: it is kept for the years in force after the round, for questions and audit. */
export const retentionIsOver = rule<AnonymiseApplicationFacts>('CP-8', 'grants.retention-not-over', ({ today, endedOn, years }) => {
  if (endedOn === null) return ok;
  const from = yearsAfter(endedOn, years);
  return today >= from ? ok : refuse({ path: ['applicationId'], facts: { endedOn, years, from }, remedy: 'wait-for-the-retention' });
});

/** HOUSE-3: once is enough. */
export const applicationIsNotAnonymised = rule<AnonymiseApplicationFacts>('HOUSE-3', 'grants.already-anonymised', ({ application: { anonymisedOn } }) =>
  anonymisedOn === null ? ok : refuse({ path: ['applicationId'], facts: { anonymisedOn }, remedy: 'nothing-more-to-anonymise' }),
);

export const anonymiseApplicationRules: readonly Rule<AnonymiseApplicationFacts>[] = [applicationWasNotFunded, roundHasEnded, retentionIsOver, applicationIsNotAnonymised];

/** The same day so many years later; 1 March where there is no 29 February, so that nothing goes a day early. */
function yearsAfter(day: LocalDate, years: number): LocalDate {
  const year = Number(day.slice(0, 4)) + years;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (day.endsWith('-02-29') && !isLeap ? `${year}-03-01` : `${year}${day.slice(4)}`) as LocalDate;
}
