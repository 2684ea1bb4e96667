import { judge } from '@unionhall/kernel';
import { OPENING_BALANCE_HEAD } from './opening-balance-row.rule';
import { type PreviewOpeningBalancesFacts, previewOpeningBalancesRules } from './preview-opening-balances.rule';

const openingSource: NonNullable<PreviewOpeningBalancesFacts['openingSource']> = { name: '期初来源', balanceLimit: 'none', debits: 0n, credits: 0n, collectionUse: null };
const facts: PreviewOpeningBalancesFacts = { input: { document: '余额表', statedSum: 100n, openingSourceId: 'source' }, sum: 100n, credits: 100n, openingSource, file: () => ({ fault: null, head: OPENING_BALANCE_HEAD, rows: [{}] }) };
const codes = (changes: Partial<PreviewOpeningBalancesFacts>) => judge(previewOpeningBalancesRules, { ...facts, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('looks at a list that balances and is its document’s', () => expect(codes({})).toEqual([]));
it.each([99n, 101n])('HOUSE-4: debits are credits, not %d', (credits) => expect(codes({ credits })).toEqual(['HOUSE-4 finance-collection.opening-list-unbalanced']));
it('HOUSE-4: to the fen', () => expect(codes({ sum: 99n, credits: 99n })).toEqual(['HOUSE-4 finance-collection.opening-sum-differs']));
it('HOUSE-4: by a document that is named', () => expect(codes({ input: { ...facts.input, document: ' ' } })).toEqual(['HOUSE-4 house.empty']));
it.each([null, { ...openingSource, balanceLimit: 'debits-cover-credits' as const }, { ...openingSource, collectionUse: 'collected' }])('HOUSE-2: against an account without limit, not %o', (source) =>
  expect(codes({ openingSource: source })).toEqual(['HOUSE-2 finance-collection.opening-source-unfit']));
it('HOUSE-4: under its head', () => expect(codes({ file: () => ({ fault: null, head: ['x'], rows: [{}] }) })).toEqual(['HOUSE-4 house.list-head']));
