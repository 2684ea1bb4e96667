import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { executorHadNoPartInDecision, rule } from '@unionhall/rulebook';
import { proposalStateAllows } from './award-proposal-state.rule';
import type { AwardProposalState } from './award-proposal.transitions';
import { type ListDecisionFacts, listDecisionRules } from './decision.rule';

/** What the rules of publishAwardList look at. */
export interface PublishAwardListFacts extends ListDecisionFacts {
  readonly proposal: ListDecisionFacts['proposal'] & { readonly state: AwardProposalState };
  readonly round: { readonly publicityWorkingDays: number };
  readonly today: LocalDate;
  /** First and last day of the publicity; null when it lies beyond the published calendar. */
  readonly publicity: { readonly first: LocalDate; readonly last: LocalDate } | null;
}

/** CP-4: the end of a publicity is a day of the published calendar, never a guess. */
export const publicityIsInTheCalendar = rule<PublishAwardListFacts>('CP-4', 'grants.publicity-beyond-calendar', ({ publicity, today, round: { publicityWorkingDays: days } }) =>
  publicity !== null ? ok : refuse({ path: ['proposalId'], facts: { today, days }, remedy: 'wait-for-the-calendar' }),
);

export const publishAwardListRules: readonly Rule<PublishAwardListFacts>[] = [
  proposalStateAllows('publishAwardList'),
  publicityIsInTheCalendar,
  ...listDecisionRules,
  ...executorHadNoPartInDecision('decisionId'),
];
