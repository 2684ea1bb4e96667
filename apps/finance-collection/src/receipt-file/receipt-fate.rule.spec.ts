import { judge, localDate } from '@unionhall/kernel';
import { bookingOf, receiptFateRules, sameReceipt, type StandingReceipt } from './receipt-fate.rule';
import type { ReceiptFileState } from './receipt-file.transitions';

const paidOn = localDate('2026-03-05');
const content = { base: 1_000_000n, amount: 20_000n, paidOn };
const stands = (id: string, state: ReceiptFileState, changes: Partial<StandingReceipt> = {}): StandingReceipt => ({ id, file: { number: 1, name: '甲.csv', state }, line: 2, ...content, booking: 1, reversesId: null, ...changes });
const facts = (standing: readonly StandingReceipt[], changes: Partial<typeof content> = {}) => ({ line: 7, fileNumber: 2, content: { ...content, ...changes }, standing });
const codes = (standing: readonly StandingReceipt[], changes: Partial<typeof content> = {}) => judge(receiptFateRules, facts(standing, changes)).refusals.map(({ clause, code }) => `${clause} ${code}`);
const back = { amount: -20_000n };
const LIVE: readonly ReceiptFileState[] = ['reading', 'previewed', 'booked'];

it('is new where nothing stands, or only what was voided', () => {
  expect(codes([])).toEqual([]);
  const voided = [stands('a', 'voided')];
  expect([sameReceipt(facts(voided)), codes(voided), bookingOf(facts(voided))]).toEqual([undefined, [], 2]);
});

it.each(LIVE)('is the same where all of it stands in a file that is %s', (state) => expect(sameReceipt(facts([stands('a', state)]))?.id).toBe('a'));

it.each([{ amount: 20_001n }, { base: 1n }, { paidOn: localDate('2026-03-06') }])('HOUSE-3: is another where one thing differs: %j', (changes) => {
  expect(sameReceipt(facts([stands('a', 'booked')], changes))).toBeUndefined();
  expect(codes([stands('a', 'booked')], changes)).toEqual(['HOUSE-3 finance-collection.receipt-changed']);
});

it('HOUSE-2: takes back the whole of a receipt that is booked, and nothing else', () => {
  expect(codes([stands('a', 'booked')], back)).toEqual([]);
  expect(codes([stands('a', 'booked')], { amount: -19_999n })).toEqual(['HOUSE-2 finance-collection.receipt-reverses-nothing']);
  expect(codes([], back)).toEqual(['HOUSE-2 finance-collection.receipt-reverses-nothing']);
});

it.each<[ReceiptFileState, number, string[]]>([
  ['previewed', 2, []],
  ['reading', 2, []],
  ['previewed', 1, ['HOUSE-2 finance-collection.receipt-reverses-nothing']],
  ['reading', 1, ['HOUSE-2 finance-collection.receipt-reverses-nothing']],
  ['voided', 1, ['HOUSE-2 finance-collection.receipt-reverses-nothing']],
])('HOUSE-2: of a file that is %s, number %d, while number 2 is read', (state, number, expected) => expect(codes([stands('a', state, { file: { number, name: '甲.csv', state } })], back)).toEqual(expected));

it('HOUSE-2: takes it back once, and again once the taking back was voided', () => {
  const taken = (state: ReceiptFileState) => [stands('a', 'booked'), stands('b', state, { amount: -20_000n, reversesId: 'a', paidOn: localDate('2026-03-06') })];
  expect(codes(taken('booked'), back)).toEqual(['HOUSE-2 finance-collection.receipt-reverses-nothing']);
  expect(codes(taken('voided'), back)).toEqual([]);
  expect(bookingOf(facts(taken('voided'), back))).toBe(2);
});

it('is new again, with other content, after it was taken back', () => {
  const standing = [stands('a', 'booked'), stands('b', 'booked', { amount: -20_000n, reversesId: 'a' })];
  expect(codes(standing, { amount: 18_000n })).toEqual([]);
  expect(bookingOf(facts(standing, { amount: 18_000n }))).toBe(2);
});
