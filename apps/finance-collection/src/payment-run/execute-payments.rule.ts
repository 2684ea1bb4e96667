import type { Refusal, Rule } from '@unionhall/kernel';
import { type ExecutePaymentFacts, executePaymentRules } from '../payment/execute-payment.rule';
import { type OrderInBatchFacts, refusalsInBatch } from '../payment/order-in-batch.rule';

/** Every reason why an order of a run is not paid: those of executePayment, and those of the run. */
export const refusalsOfRunItem = (facts: OrderInBatchFacts<ExecutePaymentFacts>): readonly Refusal[] => refusalsInBatch(executePaymentRules, facts);

/** Each order is judged by itself. */
export const executePaymentsRules: readonly Rule<object>[] = [];
