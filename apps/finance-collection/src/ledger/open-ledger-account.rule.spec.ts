import { judge } from '@unionhall/kernel';
import { openLedgerAccountRules } from './open-ledger-account.rule';

const opened = { name: '银行存款', balanceLimit: 'debits-cover-credits' as const, debits: 0n, credits: 0n };
const source = { name: '期初来源', balanceLimit: 'none' as 'none' | 'debits-cover-credits', debits: 0n, credits: 0n };
const facts = {
  input: { code: '1002', openingBalance: 1n as bigint | null, openingSourceId: 'source' as string | null },
  codeUsedBy: null as string | null,
  transfer: { debit: opened, credit: source, amount: 1n },
};
const codes = (change: Partial<typeof facts>) => judge(openLedgerAccountRules, { ...facts, ...change }).refusals.map(({ clause, code }) => `${clause} ${code}`);
const withInput = (change: Partial<typeof facts.input>) => codes({ input: { ...facts.input, ...change } });

it('takes an account with an opening balance, or without one', () => {
  expect(codes({})).toEqual([]);
  expect(withInput({ openingBalance: null, openingSourceId: null })).toEqual([]);
});

it('HOUSE-3: refuses a code that is taken', () => expect(codes({ codeUsedBy: '库存现金' })).toEqual(['HOUSE-3 finance-collection.ledger-account-code-taken']));

it.each([{ openingBalance: null }, { openingSourceId: null }])('HOUSE-4: refuses half an opening balance: %j', (change) =>
  expect(withInput(change)).toEqual(['HOUSE-4 finance-collection.opening-balance-incomplete']),
);

it.each([0n, -1n])('HOUSE-4: refuses an opening balance of %d fen', (openingBalance) =>
  expect(withInput({ openingBalance })).toEqual(['HOUSE-4 finance-collection.amount-not-positive']),
);

it('CP-10: refuses to take it from an account that does not hold it', () =>
  expect(codes({ transfer: { ...facts.transfer, credit: { ...source, balanceLimit: 'debits-cover-credits' } } })).toEqual(['CP-10 finance-collection.insufficient-funds']));
