import { type Fen, ok, refuse, type Rule, yuanFromFen } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import type { GrantApplicationState } from '../application/application.transitions';
import { type GrantRoundState, grantRoundTransitions } from '../round/round.transitions';

/** What the rules of proposeAwards look at. */
export interface ProposeAwardsFacts {
  readonly input: {
    readonly applicationIds: readonly string[];
    readonly reserveApplicationIds: readonly string[];
    readonly exceptionReason?: string | null;
  };
  readonly round: { readonly name: string; readonly year: number; readonly state: GrantRoundState; readonly quota: number; readonly awardAmount: Fen };
  /** The ranking of the round with the applications as they now stand, best first. */
  readonly ranked: readonly RankedApplicationFacts[];
  /** What the fund of the round's year has free, in fen. */
  readonly available: Fen;
}

/** A ranked application as it now stands. */
export interface RankedApplicationFacts {
  readonly id: string;
  readonly title: string;
  readonly state: GrantApplicationState;
}

/** The states of an application an award may be proposed for: under review, or placed by an earlier proposal. */
export const proposableStates: readonly GrantApplicationState[] = ['under-review', 'recommended', 'reserve', 'not-recommended'];

/** The whole list, awards first, with where each entry stands in the input. */
function entriesOf({ applicationIds, reserveApplicationIds }: ProposeAwardsFacts['input']) {
  const entries = (ids: readonly string[], name: string) => ids.map((id, index) => ({ id, path: [name, String(index)] }));
  return [...entries(applicationIds, 'applicationIds'), ...entries(reserveApplicationIds, 'reserveApplicationIds')].map((entry, index) => ({ ...entry, place: index + 1 }));
}

/** YZ-9: awards are proposed from a ranking, and anew only until a list is published. */
export const roundIsRanked = rule<ProposeAwardsFacts>('YZ-9', 'grants.round-not-ranked', ({ round: { name, state } }) => {
  const from: readonly GrantRoundState[] = grantRoundTransitions.proposeAwards.from;
  return from.includes(state) ? ok : refuse({ path: ['roundId'], facts: { round: name, state }, remedy: 'check-the-state' });
});

/** YZ-7: no more projects than the round's number. */
export const listIsWithinQuota = rule<ProposeAwardsFacts>('YZ-7', 'grants.award-over-quota', ({ input, round: { quota } }) => {
  const count = input.applicationIds.length;
  return count <= quota ? ok : refuse({ path: ['applicationIds'], facts: { count, quota }, remedy: 'shorten-the-list' });
});

/** CP-10: no more money than the fund has free. */
export const listIsWithinFund = rule<ProposeAwardsFacts>('CP-10', 'grants.award-over-fund', ({ input, round: { awardAmount, year }, available }) => {
  const total = BigInt(input.applicationIds.length) * awardAmount;
  return total <= available
    ? ok
    : refuse({ path: ['applicationIds'], facts: { total: yuanFromFen(total), available: yuanFromFen(available), year }, remedy: 'appropriate-more-or-shorten' });
});

/** YZ-8: awards come from the ranking of the experts. */
export const listIsFromTheRanking = rule<ProposeAwardsFacts>('YZ-8', 'grants.award-not-in-ranking', ({ input, ranked }) =>
  entriesOf(input)
    .filter(({ id }) => !ranked.some((application) => application.id === id))
    .map(({ path, place }) => refuse({ path, facts: { place }, remedy: 'choose-ranked-applications' })),
);

/** YZ-9: what left the review is not awarded. */
export const listIsUnderReview = rule<ProposeAwardsFacts>('YZ-9', 'grants.award-not-under-review', ({ input, ranked }) =>
  entriesOf(input).flatMap(({ id, path }) => {
    const application = ranked.find((each) => each.id === id);
    if (!application || proposableStates.includes(application.state)) return [];
    return [refuse({ path, facts: { application: application.title, state: application.state }, remedy: 'choose-ranked-applications' })];
  }),
);

/** HOUSE-3: a project is listed once. */
export const projectsAreListedOnce = rule<ProposeAwardsFacts>('HOUSE-3', 'grants.award-listed-twice', ({ input, ranked }) =>
  entriesOf(input).flatMap(({ id, path, place }, index, entries) => {
    const isRepeated = entries.slice(0, index).some((earlier) => earlier.id === id);
    const application = ranked.find((each) => each.id === id);
    return isRepeated && application ? [refuse({ path, facts: { place, application: application.title }, remedy: 'list-each-project-once' })] : [];
  }),
);

/** YZ-8: the best by merit; whoever is passed over is passed over for a reason that goes to the decision. */
export const listFollowsTheRanking = rule<ProposeAwardsFacts>('YZ-8', 'grants.award-out-of-rank-order', ({ input, ranked }) => {
  const inOrder = ranked.filter(({ state }) => proposableStates.includes(state));
  const entries = entriesOf(input).filter(({ id }) => inOrder.some((application) => application.id === id));
  const departure = entries.findIndex(({ id }, index) => inOrder[index]?.id !== id);
  if (departure === -1 || input.exceptionReason?.trim()) return ok;
  const { id, path, place } = entries[departure]!;
  const passed = inOrder[departure];
  // A repetition can make the list longer than the ranking: another rule's business.
  if (!passed) return ok;
  const { title: application } = inOrder.find((each) => each.id === id)!;
  return refuse({ path, facts: { place, application, passed: passed.title }, remedy: 'follow-the-ranking' });
});

export const proposeAwardsRules: readonly Rule<ProposeAwardsFacts>[] = [
  roundIsRanked,
  listIsWithinQuota,
  listIsWithinFund,
  listIsFromTheRanking,
  listIsUnderReview,
  projectsAreListedOnce,
  listFollowsTheRanking,
];
