import { type Fen, ok, refuse, type Rule, yuanFromFen } from '@unionhall/kernel';
import { rule, textIsGiven } from '@unionhall/rulebook';
import { amountIsPositive } from '../ledger/amount.rule';
import { type FromAccountFacts, fromAccountHoldsCash } from '../payment/charge-payment.rule';
import { type DecisionFacts, restsOnDecision } from '../payment/decision-behind.rule';
import { receiptStands } from '../receipt-match/match-receipt.rule';

/** What counts of a receipt that is to be given back, in fen. */
export interface RefundableReceipt {
  readonly line: number;
  readonly payerName: string;
  readonly category: 'dues' | 'preparation-fund';
  readonly amount: Fen;
  /** The payer in the register, a merged one by its successor; null for one who was not there. */
  readonly payerId: string | null;
  /** Whether it takes back another, or was taken back by a row that is booked or about to be. */
  readonly isTakenBack: boolean;
  /** What of it a person took for other units or months. */
  readonly matched: Fen;
  /** What of it stays at the grassroots; null until it is split. */
  readonly grassroots: Fen | null;
  readonly givenBack: Fen;
}

/** What the rules of refundDues look at; amounts in fen. */
export interface RefundDuesFacts extends FromAccountFacts, DecisionFacts {
  readonly input: { readonly amount: Fen; readonly reason: string };
  readonly receipt: RefundableReceipt;
  readonly payee: { readonly holderName: string; readonly employerId: string | null };
}

/** CP-3: what is held of the preparation fund goes to the union that is formed; the bureau takes such a receipt back as a whole. */
export const receiptIsOfDues = rule<RefundDuesFacts>('CP-3', 'finance-collection.refund-of-preparation-fund', ({ receipt: { line, category } }) =>
  category === 'dues' ? ok : refuse({ path: ['receiptId'], facts: { line }, remedy: 'have-the-bureau-take-it-back' }),
);

/** CP-2: what stays at the grassroots is known once the receipt is split; before, the bureau takes it back as a whole. */
export const receiptIsSplit = rule<RefundDuesFacts>('CP-2', 'finance-collection.refund-before-split', ({ receipt: { line, grassroots, isTakenBack } }) =>
  grassroots !== null || isTakenBack ? ok : refuse({ path: ['receiptId'], facts: { line }, remedy: 'split-the-month-first' }),
);

/** HOUSE-3: what was taken for another unit or month is no longer the payer’s. */
export const receiptIsNotMatched = rule<RefundDuesFacts>('HOUSE-3', 'finance-collection.receipt-matched', ({ receipt: { line, amount, matched } }) =>
  matched === 0n ? ok : refuse({ path: ['receiptId'], facts: { line, amount: yuanFromFen(amount), matched: yuanFromFen(matched) }, remedy: 'undo-the-match-first' }),
);

/** HOUSE-2: what is given back goes to who paid it. */
export const payeeIsThePayer = rule<RefundDuesFacts>('HOUSE-2', 'finance-collection.refund-to-another', ({ receipt: { payerId, payerName }, payee: { holderName, employerId } }) =>
  payerId !== null && payerId === employerId ? ok : refuse({ path: ['payeeAccountId'], facts: { payer: payerName, payee: holderName }, remedy: 'pay-back-to-the-payer' }),
);

/** CP-2, CP-10: no more than stays at the grassroots, less what was given back: the rest went upward by the table. */
export const refundIsWithinReceipt = rule<RefundDuesFacts>('CP-10', 'finance-collection.refund-over-receipt', ({ input: { amount }, receipt: { line, grassroots, givenBack } }) =>
  grassroots === null || givenBack + amount <= grassroots
    ? ok
    : refuse({ path: ['amount'], facts: { line, amount: yuanFromFen(amount), grassroots: yuanFromFen(grassroots), givenBack: yuanFromFen(givenBack) }, remedy: 'give-back-less' }),
);

/** CP-2, CP-9, CP-10: to the payer, of a receipt that stands and is nobody else’s, within what is there, by a decision over exactly this. */
export const refundDuesRules: readonly Rule<RefundDuesFacts>[] = [
  receiptStands,
  receiptIsOfDues,
  receiptIsSplit,
  receiptIsNotMatched,
  payeeIsThePayer,
  amountIsPositive('amount'),
  refundIsWithinReceipt,
  textIsGiven('reason'),
  fromAccountHoldsCash,
  ...restsOnDecision('decisionId'),
];
