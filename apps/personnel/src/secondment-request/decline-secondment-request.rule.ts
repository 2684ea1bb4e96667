import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule, textIsGiven } from '@unionhall/rulebook';
import { type SecondmentRequestState, secondmentRequestTransitions } from './secondment-request.transitions';

/** What the rules of declineSecondmentRequest look at. */
export interface DeclineSecondmentRequestFacts {
  readonly input: { readonly reason: string };
  readonly secondmentRequest: { readonly state: SecondmentRequestState };
}

/** HOUSE-1: what waits is declined, once. */
export const requestWaits = rule<DeclineSecondmentRequestFacts>('HOUSE-1', 'personnel.secondment-request-state', ({ secondmentRequest: { state } }) => {
  const required: readonly SecondmentRequestState[] = secondmentRequestTransitions.declineSecondmentRequest.from;
  return required.includes(state) ? ok : refuse({ path: ['secondmentRequestId'], facts: { state, required }, remedy: 'check-the-state' });
});

export const declineSecondmentRequestRules: readonly Rule<DeclineSecondmentRequestFacts>[] = [requestWaits, textIsGiven('reason')];
