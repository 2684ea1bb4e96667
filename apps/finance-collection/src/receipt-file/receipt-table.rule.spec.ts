import { judge } from '@unionhall/kernel';
import { RECEIPT_HEAD } from './receipt-row.rule';
import { receiptTableRules, type ReceiptTableFacts } from './receipt-table.rule';

const facts: ReceiptTableFacts = {
  fault: null,
  isDamaged: false,
  head: { line: 1, cells: RECEIPT_HEAD },
  trailer: { line: 4, cells: ['合计', '2', '400.00'] },
  lineAfterTrailer: null,
  lastLine: 4,
  rows: 2,
  readSum: 40_000n,
  unread: 0,
};
const codes = (changes: Partial<ReceiptTableFacts>) => judge(receiptTableRules, { ...facts, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);
const trailer = (...cells: string[]) => codes({ trailer: { line: 4, cells: ['合计', ...cells] } });

it('takes a file whose trailer is right', () => expect(codes({})).toEqual([]));
it.each([['2', '400'], ['2', '400.0'], ['2', '400.00', '', '', '']])('takes the trailer %j', (...cells) => expect(trailer(...cells)).toEqual([]));
it.each([[], ['2'], ['', '400.00'], ['2', ''], ['2', '4e2'], ['2', '400.00', 'x'], ['２', '400.00'], ['-2', '400.00']])('HOUSE-4: not the trailer %j', (...cells) => expect(trailer(...cells)).toEqual(['HOUSE-4 finance-collection.receipt-file-trailer-form']));
it.each(['1', '3'])('HOUSE-4: not a count of %s where there are 2', (count) => expect(trailer(count, '400.00')).toEqual(['HOUSE-4 finance-collection.receipt-file-count']));
it.each(['399.99', '400.01', '-400.00'])('HOUSE-4: not a sum of %s where they add up to 400.00', (sum) => expect(trailer('2', sum)).toEqual(['HOUSE-4 finance-collection.receipt-file-sum']));
it('proves no sum where an amount cannot be read', () => expect(codes({ readSum: 1n, unread: 1 })).toEqual([]));

it.each<[string, Partial<ReceiptTableFacts>, string]>([
  ['without a trailer', { trailer: null }, 'receipt-file-no-trailer'],
  ['with something after it', { lineAfterTrailer: 5 }, 'receipt-file-after-trailer'],
  ['with another head', { head: { line: 1, cells: RECEIPT_HEAD.with(0, '票号') } }, 'receipt-file-head'],
  ['with a head too long', { head: { line: 1, cells: [...RECEIPT_HEAD, ''] } }, 'receipt-file-head'],
  ['without a head', { head: null }, 'receipt-file-head'],
  ['without a row', { rows: 0, readSum: 0n, trailer: { line: 2, cells: ['合计', '0', '0'] } }, 'receipt-file-empty'],
  ['that is no table', { fault: { fault: 'quotes', line: 3 }, trailer: null }, 'receipt-file-unreadable'],
  ['that is damaged', { isDamaged: true, head: null, trailer: null }, 'receipt-file-damaged'],
])('HOUSE-4: not a file %s', (_what, changes, code) => expect(codes(changes)).toEqual([`HOUSE-4 finance-collection.${code}`]));
