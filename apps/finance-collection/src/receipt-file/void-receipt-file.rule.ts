import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type MonthsClosedFacts, monthsAreOpen } from '../collection-month/month-is-open.rule';
import type { Overlap } from './commit-receipt-file.rule';
import { fileIsInStateFor, type ReceiptFileStateFacts } from './receipt-file-state.rule';

/** What the rules of voidReceiptFile look at. */
export interface VoidReceiptFileFacts extends ReceiptFileStateFacts, MonthsClosedFacts {
  readonly input: { readonly reason: string };
  /** The files some rows of which rest on this one. */
  readonly reliedOnBy: readonly Overlap[];
  /** Whether its receipts were divided already. */
  readonly isSplit: boolean;
}

/** HOUSE-4: a reversal names its cause. */
export const reversalHasItsReason = rule<VoidReceiptFileFacts>('HOUSE-4', 'house.empty', ({ input: { reason } }) => (reason.trim() === '' ? refuse({ path: ['reason'], facts: {}, remedy: 'fill-it-in' }) : ok));

/** HOUSE-3: what a later file left out because it stood here, or took back from here, would be booked by nobody. */
export const nobodyRestsOnIt = rule<VoidReceiptFileFacts>('HOUSE-3', 'finance-collection.receipt-file-relied-on', ({ reliedOnBy }) =>
  reliedOnBy.filter(({ state }) => state === 'booked').map(({ name, rows }) => refuse({ path: ['receiptFileId'], facts: { file: name, rows }, remedy: 'void-the-later-file-first' })),
);

/** CP-2: what was divided among the levels is not taken back from under them: the bureau takes it back row by row. */
export const fileIsNotSplit = rule<VoidReceiptFileFacts>('CP-2', 'finance-collection.receipt-file-split', ({ isSplit }) => (isSplit ? refuse({ path: ['receiptFileId'], facts: {}, remedy: 'reverse-and-book-anew' }) : ok));

export const voidReceiptFileRules: readonly Rule<VoidReceiptFileFacts>[] = [fileIsInStateFor('voidReceiptFile'), reversalHasItsReason, nobodyRestsOnIt, fileIsNotSplit, monthsAreOpen('receiptFileId')];
