import { judge } from '@unionhall/kernel';
import { type VoidReceiptFileFacts, voidReceiptFileRules } from './void-receipt-file.rule';

const facts: VoidReceiptFileFacts = { input: { reason: '重发' }, file: { state: 'booked' }, reliedOnBy: [{ name: '乙.csv', state: 'voided', rows: 1 }], isSplit: false, closedMonths: [] };
const codes = (changes: Partial<VoidReceiptFileFacts>) => judge(voidReceiptFileRules, { ...facts, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('voids a booked file nobody rests on any more', () => expect(codes({})).toEqual([]));
it.each(['reading', 'previewed', 'refused', 'discarded', 'voided'] as const)('HOUSE-1: not one that is %s', (state) => expect(codes({ file: { state } })).toEqual(['HOUSE-1 finance-collection.receipt-file-state']));
it.each(['', ' ', '\u3000'])('HOUSE-4: not without a reason: %j', (reason) => expect(codes({ input: { reason } })).toEqual(['HOUSE-4 house.empty']));
it('HOUSE-3: not while a booked file rests on it', () => {
  expect(codes({ reliedOnBy: [{ name: '乙.csv', state: 'booked', rows: 1 }] })).toEqual(['HOUSE-3 finance-collection.receipt-file-relied-on']);
  expect(codes({ reliedOnBy: [{ name: '乙.csv', state: 'previewed', rows: 1 }] })).toEqual([]);
});
it('CP-2: not once its receipts were divided', () => expect(codes({ isSplit: true })).toEqual(['CP-2 finance-collection.receipt-file-split']));
