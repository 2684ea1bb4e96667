import { ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type AwardProposalState, awardProposalTransitions } from './award-proposal.transitions';

/** HOUSE-1: the act fits the proposal's state, as the transition table says. */
export const proposalStateAllows = (act: 'publishAwardList' | 'grantAwards') =>
  rule<{ readonly proposal: { readonly state: AwardProposalState } }>('HOUSE-1', 'grants.award-proposal-state', ({ proposal: { state } }) => {
    const required: readonly AwardProposalState[] = awardProposalTransitions[act].from;
    return required.includes(state) ? ok : refuse({ path: ['proposalId'], facts: { state, required }, remedy: 'check-the-state' });
  });
