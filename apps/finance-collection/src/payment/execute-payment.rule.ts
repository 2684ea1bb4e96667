import type { Rule } from '@unionhall/kernel';
import { type DecisionEyesFacts, executorHadNoPartInDecision } from '@unionhall/rulebook';
import { staysWithinLimits, type TransferFacts } from '../ledger/ledger-limit.rule';
import { type DecisionFacts, restsOnDecision } from './decision-behind.rule';
import { authoriserDoesNotExecute, type FourEyesFacts, requesterDoesNotExecute } from './four-eyes.rule';
import { type RelatedHandsFacts, relatedHandsRules } from './related-hands.rule';
import { stateAllows, type StateFacts } from './payment-order-state.rule';
import { holderIsNotChief, itemHasHolder, type PowerHolderFacts } from './power-holder.rule';

/** What the rules of executePayment look at. */
export type ExecutePaymentFacts = StateFacts & PowerHolderFacts & FourEyesFacts & DecisionFacts & DecisionEyesFacts & RelatedHandsFacts & TransferFacts;

/** GY-2a, GY-3, CP-5, CP-6, CP-9, CP-10: somebody still answers for the power, a third person without a relation pays, it was decided, and the money is there. */
export const executePaymentRules: readonly Rule<ExecutePaymentFacts>[] = [
  stateAllows('executePayment'),
  itemHasHolder,
  holderIsNotChief,
  requesterDoesNotExecute,
  authoriserDoesNotExecute,
  ...restsOnDecision('paymentOrderId'),
  ...executorHadNoPartInDecision('paymentOrderId'),
  ...relatedHandsRules,
  staysWithinLimits('paymentOrderId'),
];
