import type { Fen, Rule } from '@unionhall/kernel';
import { employerIsLive, type EmployerLiveFacts } from '../employer/employer-live.rule';
import { amountIsPositive } from '../ledger/amount.rule';
import { accountsDiffer, collectionIsNotCharged, fromAccountHoldsCash, type PaymentAccountsFacts } from './charge-payment.rule';
import { type DecisionFacts, restsOnDecision } from './decision-behind.rule';

/** What the rules of requestPayment look at. */
export type RequestPaymentFacts = EmployerLiveFacts & PaymentAccountsFacts & DecisionFacts & { readonly input: { readonly amount: Fen } };

/** HOUSE-2, HOUSE-4, CP-9, CP-10: a live payee, two accounts, and a decision over exactly this payment. */
export const requestPaymentRules: readonly Rule<RequestPaymentFacts>[] = [
  amountIsPositive('amount'),
  accountsDiffer,
  fromAccountHoldsCash,
  collectionIsNotCharged,
  employerIsLive,
  ...restsOnDecision('decisionId'),
];
