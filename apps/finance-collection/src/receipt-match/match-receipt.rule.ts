import { type Fen, type Month, ok, refuse, type Rule, yuanFromFen } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { employerIsLive, type EmployerLiveFacts } from '../employer/employer-live.rule';
import { amountIsPositive } from '../ledger/amount.rule';
import type { ReceiptFileState } from '../receipt-file/receipt-file.transitions';

/** What the rules of matchReceipt look at; amounts in fen. */
export interface MatchReceiptFacts extends EmployerLiveFacts {
  readonly input: { readonly amount?: Fen | null; readonly reason?: string | null };
  readonly receipt: {
    readonly line: number;
    readonly fileState: ReceiptFileState;
    readonly amount: Fen;
    /** Whether it takes back another, or was taken back. */
    readonly isTakenBack: boolean;
    /** Whether what the file has of it for its payer was released to the payer's union. */
    readonly isReleased: boolean;
    /** Whether something of it was given back to its payer, or is about to be. */
    readonly isGivenBack: boolean;
    /** What of it is matched already. */
    readonly matched: Fen;
  };
  /** How much is to be matched, to which unit's month, and where the file has it. */
  readonly taken: { readonly amount: Fen; readonly period: Month; readonly isWhereItWas: boolean };
  /** Whether something suggests it. */
  readonly isSuggested: boolean;
}

/** HOUSE-1: only what is booked is anybody's. */
export const receiptIsBooked = rule<MatchReceiptFacts>('HOUSE-1', 'finance-collection.receipt-file-state', ({ receipt: { fileState } }) =>
  fileState === 'booked' ? ok : refuse({ path: ['receiptId'], facts: { state: fileState }, remedy: 'check-the-state' }),
);

/** HOUSE-1: what went back is nobody's, and what takes it back follows it. */
export const receiptStands = rule<{ readonly receipt: { readonly line: number; readonly isTakenBack: boolean } }>('HOUSE-1', 'finance-collection.receipt-taken-back', ({ receipt: { line, isTakenBack } }) =>
  isTakenBack ? refuse({ path: ['receiptId'], facts: { line }, remedy: 'match-a-receipt-that-stands' }) : ok,
);

/** CP-3: what was released to the payer's union is its. */
export const receiptIsNotReleased = rule<MatchReceiptFacts>('CP-3', 'finance-collection.receipt-released', ({ receipt: { line, isReleased } }) =>
  isReleased ? refuse({ path: ['receiptId'], facts: { line }, remedy: 'leave-what-was-released' }) : ok,
);

/** HOUSE-3: what its payer gets back is not another unit's or month's. */
export const receiptIsNotGivenBack = rule<MatchReceiptFacts>('HOUSE-3', 'finance-collection.receipt-given-back', ({ receipt: { line, isGivenBack } }) =>
  isGivenBack ? refuse({ path: ['receiptId'], facts: { line }, remedy: 'match-a-receipt-that-stands' }) : ok,
);

/** HOUSE-3: no fen of a receipt counts twice. */
export const matchStaysWithinReceipt = rule<MatchReceiptFacts>('HOUSE-3', 'finance-collection.receipt-matched', ({ receipt: { line, amount, matched, isTakenBack }, taken }) =>
  isTakenBack || (taken.amount + matched <= amount && matched < amount)
    ? ok
    : refuse({ path: ['amount'], facts: { line, amount: yuanFromFen(amount), matched: yuanFromFen(matched) }, remedy: 'undo-the-match-first' }),
);

/** HOUSE-3: what counts for a unit's month already is not matched to it. */
export const matchMovesSomething = rule<MatchReceiptFacts>('HOUSE-3', 'finance-collection.match-moves-nothing', ({ receipt: { line }, employer, taken: { period, isWhereItWas } }) =>
  isWhereItWas ? refuse({ path: ['employerId'], facts: { line, employer: employer?.name ?? '', period }, remedy: 'nothing-to-match' }) : ok,
);

/** HOUSE-4: what nothing suggests has a reason. */
export const ownMatchHasItsReason = rule<MatchReceiptFacts>('HOUSE-4', 'house.empty', ({ input: { reason }, isSuggested }) =>
  isSuggested || (reason ?? '').trim() !== '' ? ok : refuse({ path: ['reason'], facts: {}, remedy: 'fill-it-in' }),
);

export const matchReceiptRules: readonly Rule<MatchReceiptFacts>[] = [employerIsLive, receiptIsBooked, receiptStands, receiptIsNotReleased, receiptIsNotGivenBack, amountIsPositive('amount'), matchStaysWithinReceipt, matchMovesSomething, ownMatchHasItsReason];
