import { judge } from '@unionhall/kernel';
import { openLedgerAccountRules } from './open-ledger-account.rule';

const opened = { name: '银行存款', balanceLimit: 'debits-cover-credits' as const, debits: 0n, credits: 0n };
const source = { name: '期初来源', balanceLimit: 'none' as 'none' | 'debits-cover-credits', debits: 0n, credits: 0n };
const facts = {
  input: {
    code: '1002',
    name: '银行存款',
    balanceLimit: 'debits-cover-credits' as 'debits-cover-credits' | 'none',
    expenditureOf: null as 'innovation-fund' | null,
    paysOrders: false,
    openingBalance: 1n as bigint | null,
    openingSourceId: 'source' as string | null,
    collectionUse: null as string | null,
    tradeUnionId: null as string | null,
  },
  codeUsedBy: null as string | null,
  itemChargedTo: null as string | null,
  ordersPaidFrom: null as string | null,
  useServedBy: null as string | null,
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

describe('the accounts of payments departments ask for', () => {
  it('HOUSE-3: one account is charged for a power item', () => {
    expect(withInput({ expenditureOf: 'innovation-fund' })).toEqual([]);
    const taken = { input: { ...facts.input, expenditureOf: 'innovation-fund' as const }, itemChargedTo: '创新资助支出' };
    expect(codes(taken)).toEqual(['HOUSE-3 finance-collection.expenditure-account-taken']);
    expect(codes({ ...taken, input: facts.input })).toEqual([]);
  });

  it('HOUSE-3: one account pays', () => {
    expect(withInput({ paysOrders: true })).toEqual([]);
    const taken = { input: { ...facts.input, paysOrders: true }, ordersPaidFrom: '银行存款' };
    expect(codes(taken)).toEqual(['HOUSE-3 finance-collection.paying-account-taken']);
    expect(codes({ ...taken, input: facts.input })).toEqual([]);
  });

  it('CP-10: which cannot be overdrawn', () => expect(withInput({ paysOrders: true, balanceLimit: 'none' })).toEqual(['CP-10 finance-collection.account-may-not-pay']));

  it('HOUSE-4: and is not the one that is charged', () =>
    expect(withInput({ paysOrders: true, expenditureOf: 'innovation-fund' })).toEqual(['HOUSE-4 finance-collection.same-account-twice']));
});

it('HOUSE-3: one account of the federation serves each use in the collection of dues', () => {
  expect(withInput({ collectionUse: 'dues' })).toEqual([]);
  const taken = { input: { ...facts.input, collectionUse: 'dues' }, useServedBy: '应付工会经费' };
  expect(codes(taken)).toEqual(['HOUSE-3 finance-collection.collection-account-taken']);
  expect(codes({ ...taken, input: facts.input })).toEqual([]);
});

it('HOUSE-4: a union has control accounts and no other of the collection', () => {
  for (const collectionUse of ['dues', 'preparation-fund']) expect(withInput({ collectionUse, tradeUnionId: 'union' })).toEqual([]);
  for (const collectionUse of ['collected', 'upward', null]) expect(withInput({ collectionUse, tradeUnionId: 'union' })).toEqual(['HOUSE-4 finance-collection.union-account-use']);
  expect(withInput({ collectionUse: 'collected' })).toEqual([]);
});
