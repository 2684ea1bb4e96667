import { type Fen, type LocalDate, ok, refuse, yuanFromFen } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import type { ReceiptContent } from './receipt-row.rule';
import type { ReceiptFileState } from './receipt-file.transitions';

/** A receipt under the same document, branch, payer, period and category. */
export interface StandingReceipt {
  readonly id: string;
  readonly file: { readonly number: number; readonly name: string; readonly state: ReceiptFileState };
  readonly line: number;
  readonly base: Fen;
  readonly amount: Fen;
  readonly paidOn: LocalDate;
  readonly booking: number;
  readonly reversesId: string | null;
}

/** A well-formed row, and what stands under its natural key. */
export interface ReceiptFateFacts {
  readonly line: number;
  /** The file the row is in. */
  readonly fileNumber: number;
  readonly content: Pick<ReceiptContent, 'base' | 'amount' | 'paidOn'>;
  readonly standing: readonly StandingReceipt[];
}

const isLive = ({ file: { state } }: StandingReceipt) => state === 'reading' || state === 'previewed' || state === 'booked';

/** The receipt that is the same to the last cell, of a file that stands. */
export function sameReceipt({ content, standing }: ReceiptFateFacts): StandingReceipt | undefined {
  return standing.find((each) => isLive(each) && each.amount === content.amount && each.base === content.base && each.paidOn === content.paidOn);
}

/** The receipt that stands and was not taken back: there is never more than one. */
export function openReceipt({ standing }: Pick<ReceiptFateFacts, 'standing'>): StandingReceipt | undefined {
  const live = standing.filter(isLive);
  const takenBack = new Set(live.map(({ reversesId }) => reversesId));
  return live.find(({ id, amount }) => amount > 0n && !takenBack.has(id));
}

/** Which time its natural key is booked, positive and negative rows counted apart: what was voided or taken back keeps its number. */
export function bookingOf({ content: { amount }, standing }: ReceiptFateFacts): number {
  return 1 + Math.max(0, ...standing.filter((each) => each.amount < 0n === amount < 0n).map(({ booking }) => booking));
}

/** HOUSE-3: what is booked is never edited: another amount under the same document is a negative row and a new one. */
export const receiptIsNotAnother = rule<ReceiptFateFacts>('HOUSE-3', 'finance-collection.receipt-changed', (facts) => {
  const open = openReceipt(facts);
  return facts.content.amount < 0n || !open
    ? ok
    : refuse({ path: ['rows', String(facts.line)], facts: { line: facts.line, file: open.file.name, bookedLine: open.line, amount: yuanFromFen(open.amount) }, remedy: 'reverse-and-book-anew' });
});

/** What the row takes back: a receipt that is booked, or stands before it in the same file, the whole of it. */
export function takenBackBy({ fileNumber, content, standing }: ReceiptFateFacts): StandingReceipt | undefined {
  const open = openReceipt({ standing });
  return open?.amount === -content.amount && (open.file.state === 'booked' || open.file.number === fileNumber) ? open : undefined;
}

/** HOUSE-2: a negative row takes back a receipt that stands, the whole of it. */
export const reversalHasItsReceipt = rule<ReceiptFateFacts>('HOUSE-2', 'finance-collection.receipt-reverses-nothing', (facts) => {
  const { line, content } = facts;
  return content.amount > 0n || takenBackBy(facts)
    ? ok
    : refuse({ path: ['rows', String(line), 'amount'], facts: { line, amount: yuanFromFen(content.amount) }, remedy: 'find-what-it-takes-back' });
});

export const receiptFateRules = [receiptIsNotAnother, reversalHasItsReceipt] as const;
