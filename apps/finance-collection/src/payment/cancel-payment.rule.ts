import type { Rule } from '@unionhall/kernel';
import { type FourEyesFacts, requesterCancels } from './four-eyes.rule';
import { stateAllows, type StateFacts } from './payment-order-state.rule';

/** What the rules of cancelPayment look at. */
export type CancelPaymentFacts = StateFacts & FourEyesFacts;

/** CP-5: the requester takes the request back, as long as no money has left. */
export const cancelPaymentRules: readonly Rule<CancelPaymentFacts>[] = [stateAllows('cancelPayment'), requesterCancels];
