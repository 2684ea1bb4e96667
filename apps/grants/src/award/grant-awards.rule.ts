import { type Fen, type LocalDate, ok, refuse, type Rule, yuanFromFen } from '@unionhall/kernel';
import { executorHadNoPartInDecision, rule } from '@unionhall/rulebook';
import { proposalStateAllows } from './award-proposal-state.rule';
import type { AwardProposalState } from './award-proposal.transitions';
import { type ListDecisionFacts, listDecisionRules } from './decision.rule';

/** What the rules of grantAwards look at. */
export interface GrantAwardsFacts extends ListDecisionFacts {
  readonly proposal: ListDecisionFacts['proposal'] & { readonly state: AwardProposalState; readonly publicityLast: LocalDate | null; readonly amount: Fen };
  readonly round: { readonly year: number; readonly quota: number };
  readonly lines: readonly unknown[];
  /** Awards of the round that nobody gave up. */
  readonly liveAwards: number;
  readonly today: LocalDate;
  /** Objections nobody has answered yet. */
  readonly openObjections: number;
  /** What the fund of the round's year has free, in fen. */
  readonly available: Fen;
}

/** CP-4: the publicity has run its full length. */
export const publicityIsOver = rule<GrantAwardsFacts>('CP-4', 'grants.publicity-not-over', ({ proposal: { publicityLast: last }, today }) =>
  last === null || today > last ? ok : refuse({ path: ['proposalId'], facts: { last, today }, remedy: 'wait-for-the-publicity' }),
);

/** CP-4: an objection holds the list until it is answered. */
export const objectionsAreAnswered = rule<GrantAwardsFacts>('CP-4', 'grants.award-objections-open', ({ openObjections: count }) =>
  count === 0 ? ok : refuse({ path: ['proposalId'], facts: { count }, remedy: 'answer-the-objections' }),
);

/** CP-10: the fund has the money the list promises. */
export const fundHoldsTheList = rule<GrantAwardsFacts>('CP-10', 'grants.award-over-fund', ({ proposal: { state, amount }, available, round: { year } }) =>
  state !== 'publicised' || amount <= available
    ? ok
    : refuse({ path: ['proposalId'], facts: { total: yuanFromFen(amount), available: yuanFromFen(available), year }, remedy: 'appropriate-more-or-shorten' }),
);

/** YZ-7: with the awards that stand already, no more than the round's number. */
export const awardsStayWithinQuota = rule<GrantAwardsFacts>('YZ-7', 'grants.award-over-quota', ({ proposal: { state }, lines, liveAwards, round: { quota } }) => {
  const count = liveAwards + lines.length;
  return state !== 'publicised' || count <= quota ? ok : refuse({ path: ['proposalId'], facts: { count, quota }, remedy: 'shorten-the-list' });
});

/** A list that was never published has no decision to look at: its state says so. */
const decisionRules: readonly Rule<GrantAwardsFacts>[] = listDecisionRules.map(({ clause, code, check }) => ({
  clause,
  code,
  check: (facts: GrantAwardsFacts) => (facts.proposal.publicityLast === null ? ok : check(facts)),
}));

export const grantAwardsRules: readonly Rule<GrantAwardsFacts>[] = [
  proposalStateAllows('grantAwards'),
  publicityIsOver,
  objectionsAreAnswered,
  ...decisionRules,
  awardsStayWithinQuota,
  fundHoldsTheList,
  ...executorHadNoPartInDecision('proposalId'),
];
