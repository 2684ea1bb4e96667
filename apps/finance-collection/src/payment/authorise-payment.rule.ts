import { ok, refuse, type Rule } from '@unionhall/kernel';
import { type DecisionEyesFacts, executorHadNoPartInDecision, rule } from '@unionhall/rulebook';
import { type DecisionFacts, restsOnDecision } from './decision-behind.rule';
import { chargerDoesNotAuthorise, type FourEyesFacts, requesterDoesNotAuthorise } from './four-eyes.rule';
import { type RelatedHandsFacts, relatedHandsRules } from './related-hands.rule';
import { stateAllows, type StateFacts } from './payment-order-state.rule';
import { callerIsHolder, holderIsNotChief, itemHasHolder, type PowerHolderFacts } from './power-holder.rule';

/** Which accounts the order names so far. */
export interface ChargedFacts {
  readonly order: { readonly fromAccountId: string | null; readonly forAccountId: string | null };
}

/** What the rules of authorisePayment look at. */
export type AuthorisePaymentFacts = StateFacts & PowerHolderFacts & FourEyesFacts & ChargedFacts & DecisionFacts & DecisionEyesFacts & RelatedHandsFacts;

/** HOUSE-4: whoever authorises sees which account the money leaves and which it is spent for. */
export const orderIsCharged = rule<ChargedFacts>('HOUSE-4', 'finance-collection.payment-not-charged', ({ order: { fromAccountId, forAccountId } }) =>
  fromAccountId !== null && forAccountId !== null ? ok : refuse({ path: ['paymentOrderId'], facts: {}, remedy: 'have-the-accounts-named' }),
);

/** GY-2a, GY-3, CP-5, CP-6, CP-9: the holder of the power now, nobody who asked for the money or is related to its payee, and only what was decided. */
export const authorisePaymentRules: readonly Rule<AuthorisePaymentFacts>[] = [
  stateAllows('authorisePayment'),
  itemHasHolder,
  callerIsHolder,
  holderIsNotChief,
  requesterDoesNotAuthorise,
  chargerDoesNotAuthorise,
  orderIsCharged,
  ...restsOnDecision('paymentOrderId'),
  ...executorHadNoPartInDecision('paymentOrderId'),
  ...relatedHandsRules,
];
