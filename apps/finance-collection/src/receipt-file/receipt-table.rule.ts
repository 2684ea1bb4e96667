import { type Fen, fenFromYuan, ok, refuse, type Rule, yuanFromFen } from '@unionhall/kernel';
import { type enumLabels, rule } from '@unionhall/rulebook';
import { RECEIPT_HEAD } from './receipt-row.rule';

/** What was found of a file as a whole once it was read, or as far as it could be. */
export interface ReceiptTableFacts {
  /** Why it cannot be read, or null. */
  readonly fault: { readonly fault: keyof (typeof enumLabels)['TableFault']; readonly line: number | null } | null;
  /** The file is not there any more, or is not what was uploaded. */
  readonly isDamaged: boolean;
  readonly head: { readonly line: number; readonly cells: readonly string[] } | null;
  readonly trailer: { readonly line: number; readonly cells: readonly string[] } | null;
  /** The first line after the trailer that says something, or null. */
  readonly lineAfterTrailer: number | null;
  readonly lastLine: number;
  readonly rows: number;
  /** Of the amounts that could be read. */
  readonly readSum: Fen;
  /** Rows whose amount could not be read: then the sum proves nothing. */
  readonly unread: number;
}

/** The first cell of the last line. */
export const TRAILER = '合计';
const COUNT = /^\d{1,9}$/;
const SUM = /^-?\d{1,16}(\.\d{1,2})?$/;

const isRead = ({ fault, isDamaged, head }: ReceiptTableFacts) => fault === null && !isDamaged && isHead(head?.cells ?? []);
const isHead = (cells: readonly string[]) => cells.length === RECEIPT_HEAD.length && cells.every((cell, index) => cell.trim() === RECEIPT_HEAD[index]);

/** The count and the sum a well-formed trailer states; null for any other. */
export function statedBy({ trailer }: Pick<ReceiptTableFacts, 'trailer'>): { readonly count: number; readonly sum: Fen } | null {
  const [, count = '', sum = '', ...more] = trailer?.cells ?? [];
  return trailer !== null && COUNT.test(count) && SUM.test(sum) && more.every((cell) => cell === '') ? { count: Number(count), sum: fenFromYuan(sum) } : null;
}

/** HOUSE-4: the kept file is still what was uploaded. */
export const fileIsSound = rule<ReceiptTableFacts>('HOUSE-4', 'finance-collection.receipt-file-damaged', ({ isDamaged }) => (isDamaged ? refuse({ path: ['sha256'], facts: {}, remedy: 'upload-the-file-again' }) : ok));

/** HOUSE-4: the file is a table. */
export const fileIsATable = rule<ReceiptTableFacts>('HOUSE-4', 'finance-collection.receipt-file-unreadable', ({ fault, isDamaged }) =>
  fault === null || isDamaged ? ok : refuse({ path: ['sha256'], facts: { fault: fault.fault, line: fault.line }, remedy: 'ask-the-bureau-for-the-file' }),
);

/** HOUSE-4: its head says what its columns are, so that none is taken for another. */
export const headIsTheBureaus = rule<ReceiptTableFacts>('HOUSE-4', 'finance-collection.receipt-file-head', ({ fault, isDamaged, head }) =>
  fault !== null || isDamaged || isHead(head?.cells ?? []) ? ok : refuse({ path: ['sha256'], facts: { line: head?.line ?? 1, head: RECEIPT_HEAD }, remedy: 'ask-the-bureau-for-the-file' }),
);

/** HOUSE-4: a trailer ends it, or it may be cut off. */
export const fileHasATrailer = rule<ReceiptTableFacts>('HOUSE-4', 'finance-collection.receipt-file-no-trailer', (facts) =>
  !isRead(facts) || facts.trailer !== null ? ok : refuse({ path: ['sha256'], facts: { line: facts.lastLine }, remedy: 'ask-the-bureau-for-the-file' }),
);

/** HOUSE-4: the trailer states a count and a sum. */
export const trailerIsWellFormed = rule<ReceiptTableFacts>('HOUSE-4', 'finance-collection.receipt-file-trailer-form', (facts) =>
  !isRead(facts) || facts.trailer === null || statedBy(facts) ? ok : refuse({ path: ['sha256'], facts: { line: facts.trailer.line }, remedy: 'ask-the-bureau-for-the-file' }),
);

/** HOUSE-4: the trailer is the end. */
export const trailerIsLast = rule<ReceiptTableFacts>('HOUSE-4', 'finance-collection.receipt-file-after-trailer', (facts) =>
  !isRead(facts) || facts.lineAfterTrailer === null ? ok : refuse({ path: ['sha256'], facts: { line: facts.lineAfterTrailer }, remedy: 'ask-the-bureau-for-the-file' }),
);

/** HOUSE-4: as many rows as the trailer states, the bad ones among them. */
export const countIsAsStated = rule<ReceiptTableFacts>('HOUSE-4', 'finance-collection.receipt-file-count', (facts) => {
  const stated = statedBy(facts);
  return !isRead(facts) || !stated || stated.count === facts.rows ? ok : refuse({ path: ['sha256'], facts: { line: facts.trailer!.line, stated: stated.count, counted: facts.rows }, remedy: 'ask-the-bureau-for-the-file' });
});

/** HOUSE-4: the amounts add up to what the trailer states, as far as every amount can be read. */
export const sumIsAsStated = rule<ReceiptTableFacts>('HOUSE-4', 'finance-collection.receipt-file-sum', (facts) => {
  const stated = statedBy(facts);
  return !isRead(facts) || !stated || facts.unread > 0 || stated.sum === facts.readSum
    ? ok
    : refuse({ path: ['sha256'], facts: { line: facts.trailer!.line, stated: yuanFromFen(stated.sum), added: yuanFromFen(facts.readSum) }, remedy: 'ask-the-bureau-for-the-file' });
});

/** HOUSE-4: a file of receipts has some. */
export const fileHasReceipts = rule<ReceiptTableFacts>('HOUSE-4', 'finance-collection.receipt-file-empty', (facts) =>
  !isRead(facts) || facts.rows > 0 ? ok : refuse({ path: ['sha256'], facts: {}, remedy: 'ask-the-bureau-for-the-file' }),
);

export const receiptTableRules: readonly Rule<ReceiptTableFacts>[] = [fileIsSound, fileIsATable, headIsTheBureaus, fileHasATrailer, trailerIsWellFormed, trailerIsLast, countIsAsStated, sumIsAsStated, fileHasReceipts];
