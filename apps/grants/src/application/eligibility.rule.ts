import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import type { GrantRoundState } from '../round/round.transitions';
import { type GrantApplicationState, grantApplicationTransitions } from './application.transitions';

/** What the rules of every examination of a submitted application look at. */
export interface EligibilityFacts {
  readonly personId: string;
  readonly round: { readonly name: string; readonly state: GrantRoundState };
  readonly application: { readonly title: string; readonly state: GrantApplicationState; readonly teamMemberIds: readonly string[] };
}

/** The states of a round in which eligibility is examined. */
const EXAMINED_IN: readonly GrantRoundState[] = ['open', 'closed'];

/** YZ-9: eligibility is settled before the review begins. */
export const roundTakesEligibility = rule<EligibilityFacts>('YZ-9', 'grants.round-not-taking-eligibility', ({ round: { name, state } }) =>
  EXAMINED_IN.includes(state) ? ok : refuse({ path: ['applicationId'], facts: { round: name, state }, remedy: 'examine-before-the-review' }),
);

/** YZ-9: only a submitted application is examined. */
export const applicationAwaitsEligibility = rule<EligibilityFacts>('YZ-9', 'grants.application-not-awaiting-eligibility', ({ application: { title, state } }) => {
  const from: readonly GrantApplicationState[] = grantApplicationTransitions.confirmEligibility.from;
  return from.includes(state) ? ok : refuse({ path: ['applicationId'], facts: { application: title, state }, remedy: 'check-the-state' });
});

/** CP-6: nobody examines his own application. */
export const examinerIsNotOfTheTeam = rule<EligibilityFacts>('CP-6', 'grants.own-application-examined', ({ personId, application: { title, teamMemberIds } }) =>
  teamMemberIds.includes(personId) ? refuse({ path: ['applicationId'], facts: { application: title }, remedy: 'leave-it-to-a-colleague' }) : ok,
);

/** What every examination asks: of the round, of the application, of who examines. */
export const eligibilityRules: readonly Rule<EligibilityFacts>[] = [roundTakesEligibility, applicationAwaitsEligibility, examinerIsNotOfTheTeam];
