import type { Rule } from '@unionhall/kernel';
import { type FourEyesFacts, requesterDoesNotAuthorise } from './four-eyes.rule';
import { stateAllows, type StateFacts } from './payment-order-state.rule';
import { callerIsHolder, holderIsNotChief, itemHasHolder, type PowerHolderFacts } from './power-holder.rule';

/** What the rules of authorisePayment look at. */
export type AuthorisePaymentFacts = StateFacts & PowerHolderFacts & FourEyesFacts;

/** GY-2a, GY-3, CP-5: the holder of the power now, and nobody who asked for the money. */
export const authorisePaymentRules: readonly Rule<AuthorisePaymentFacts>[] = [stateAllows('authorisePayment'), itemHasHolder, callerIsHolder, holderIsNotChief, requesterDoesNotAuthorise];
