import { balanceIn, type OpeningBalanceRowFacts, refusalsOfBalanceRow, transferOf } from './opening-balance-row.rule';

const account: NonNullable<OpeningBalanceRowFacts['account']> = { name: '银行存款', balanceLimit: 'debits-cover-credits', debits: 0n, credits: 0n, collectionUse: null };
const facts: OpeningBalanceRowFacts = { line: 2, cells: ['1002', '100.5', ''], earlierLine: null, account, isSource: false };
const codes = (changes: Partial<OpeningBalanceRowFacts>) => refusalsOfBalanceRow({ ...facts, ...changes }).map(({ clause, code, path }) => `${clause} ${code} ${path.at(-1)!}`);

it('carries over a balance on the side its account may have', () => {
  expect(codes({})).toEqual([]);
  expect(codes({ cells: ['3001', '0', '7.07'], account: { ...account, balanceLimit: 'credits-cover-debits' } })).toEqual([]);
  expect([balanceIn(facts.cells), transferOf(facts.cells, 'a', 's'), transferOf(['3001', '0.00', '7.07'], 'a', 's')]).toEqual([{ debit: 10_050n, credit: 0n }, { debit: 'a', credit: 's', amount: 10_050n }, { debit: 's', credit: 'a', amount: 707n }]);
});
it.each([
  [['1 002', '1', ''], 'code'],
  [['', '1', ''], 'code'],
  [['1002', '-1', ''], 'debit'],
  [['1002', '1.001', ''], 'debit'],
  [['1002', '1', 'x'], 'credit'],
])('HOUSE-4: refuses %j', (cells, column) => expect(codes({ cells })).toContain(`HOUSE-4 finance-collection.balance-cell-malformed ${column}`));
it.each([[['1002', '1', '1']], [['1002', '', '']], [['1002', '0.00', '0']]])('HOUSE-4: on one side, not %j', (cells) => expect(codes({ cells })).toContain('HOUSE-4 finance-collection.balance-on-one-side debit'));
it('HOUSE-2: of an account that is open', () => expect(codes({ account: null })).toEqual(['HOUSE-2 house.not-registered code']));
it.each([{ earlierLine: 2, line: 3 }, { account: { ...account, debits: 1n } }, { account: { ...account, debits: 20_000n, credits: 20_000n } }, { account: { ...account, balanceLimit: 'none' as const, credits: 1n } }, { isSource: true }])('HOUSE-3: before its first entry, once: not with %o', (changes) =>
  expect(codes(changes)).toEqual(['HOUSE-3 finance-collection.account-has-entries code']));
it('CP-2: not of the collection', () => expect(codes({ account: { ...account, collectionUse: 'upward' } })).toEqual(['CP-2 finance-collection.opening-of-collection code']));
it('CP-10: within its limit', () => {
  expect(codes({ cells: ['1002', '', '0.01'] })).toEqual(['CP-10 finance-collection.insufficient-funds code']);
  expect(codes({ account: { ...account, balanceLimit: 'credits-cover-debits' } })).toEqual(['CP-10 finance-collection.insufficient-funds code']);
});
