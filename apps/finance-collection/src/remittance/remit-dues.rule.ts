import { type Fen, type Month, ok, refuse, type Rule, yuanFromFen } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { employerIsLive, type EmployerLiveFacts } from '../employer/employer-live.rule';
import { type FromAccountFacts, fromAccountHoldsCash } from '../payment/charge-payment.rule';
import { type DecisionFacts, restsOnDecision } from '../payment/decision-behind.rule';

/** What the rules of remitDues look at; amounts in fen. */
export interface RemitDuesFacts extends EmployerLiveFacts, FromAccountFacts, DecisionFacts {
  readonly input: { readonly upTo: Month };
  readonly payment: DecisionFacts['payment'] & { readonly amount: Fen };
  /** The upward parts of splits, and what came back, that are on no order that lives. */
  readonly parts: readonly object[];
  /** The account the upward parts were posted to; null where none is open. */
  readonly upwardAccount: object | null;
}

/** CP-2: each upward part is remitted once, and what went back is taken off what goes up. */
export const somethingIsToBeRemitted = rule<RemitDuesFacts>('CP-2', 'finance-collection.nothing-to-remit', ({ input: { upTo }, parts, payment: { amount } }) =>
  parts.length > 0 && amount > 0n ? ok : refuse({ path: ['upTo'], facts: { upTo, amount: yuanFromFen(amount) }, remedy: 'remit-once-something-is-split' }),
);

/** HOUSE-2: what is remitted stands on an account. */
export const upwardAccountIsOpen = rule<RemitDuesFacts>('HOUSE-2', 'finance-collection.part-account-missing', ({ upwardAccount }) =>
  upwardAccount === null ? refuse({ path: ['upTo'], facts: { use: 'upward' }, remedy: 'open-the-control-account' }) : ok,
);

/** CP-2, CP-9, CP-10: once, to a live payee, from an account that holds the money, by a decision over exactly this remittance. */
export const remitDuesRules: readonly Rule<RemitDuesFacts>[] = [somethingIsToBeRemitted, upwardAccountIsOpen, employerIsLive, fromAccountHoldsCash, ...restsOnDecision('decisionId')];
