import type { Rule } from '@unionhall/kernel';
import { stateAllows, type StateFacts } from './payment-order-state.rule';
import { callerIsHolder, itemHasHolder, type PowerHolderFacts } from './power-holder.rule';

/** What the rules of rejectPayment look at. */
export type RejectPaymentFacts = StateFacts & PowerHolderFacts;

/** GY-2a: the no, too, is the holder's, who answers for it. */
export const rejectPaymentRules: readonly Rule<RejectPaymentFacts>[] = [stateAllows('rejectPayment'), itemHasHolder, callerIsHolder];
