import { judge } from '@unionhall/kernel';
import { commitReceiptFileRules, type CommitReceiptFileFacts } from './commit-receipt-file.rule';

const facts: CommitReceiptFileFacts = { file: { state: 'previewed', receiptCount: 1, previewedById: 'previewer' }, personId: 'previewer', givesBack: false, givenBackAlready: 0, restsOn: [{ name: '甲.csv', state: 'booked', rows: 2 }], hasCollectionAccount: true, withoutControlAccount: [], closedMonths: [] };
const codes = (changes: Partial<CommitReceiptFileFacts>) => judge(commitReceiptFileRules, { ...facts, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('books a preview with one new row, the files it rests on being booked', () => expect(codes({})).toEqual([]));

it.each(['reading', 'refused', 'discarded', 'booked', 'voided'] as const)('HOUSE-1: not a file that is %s', (state) => expect(codes({ file: { ...facts.file, state } })).toEqual(['HOUSE-1 finance-collection.receipt-file-state']));

it('HOUSE-3: nothing where nothing is new, and says so of a preview only', () => {
  expect(codes({ file: { ...facts.file, receiptCount: 0 } })).toEqual(['HOUSE-3 finance-collection.receipt-file-nothing-new']);
  expect(codes({ file: { ...facts.file, state: 'reading', receiptCount: 0 } })).toEqual(['HOUSE-1 finance-collection.receipt-file-state']);
});

it.each(['reading', 'previewed', 'refused', 'discarded', 'voided'] as const)('HOUSE-3: not while a file it rests on is %s', (state) =>
  expect(codes({ restsOn: [...facts.restsOn, { name: '乙.csv', state, rows: 1 }] })).toEqual(['HOUSE-3 finance-collection.receipt-file-overlaps']),
);

it('HOUSE-3: takes back nothing its payer was given back', () => expect(codes({ givenBackAlready: 1 })).toEqual(['HOUSE-3 finance-collection.file-takes-back-refunded']));

it('HOUSE-2: not without the accounts, and names each category that lacks one', () => {
  expect(codes({ hasCollectionAccount: false })).toEqual(['HOUSE-2 finance-collection.collection-account-missing']);
  expect(codes({ withoutControlAccount: ['dues', 'preparation-fund'] })).toEqual(Array(2).fill('HOUSE-2 finance-collection.control-account-missing'));
});
it('CP-5: who looked at a file that gives money back does not book it', () => {
  expect(codes({ givesBack: true })).toEqual(['CP-5 finance-collection.refund-booked-by-previewer']);
  expect(codes({ givesBack: true, personId: 'another' })).toEqual([]);
});
