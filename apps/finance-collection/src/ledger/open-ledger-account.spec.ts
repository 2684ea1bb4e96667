import { operation, startTestHouse, type TestHouse } from '@unionhall/testing';
import { financeCollection } from '../subgraph';
import { act, type Answered, codesOf, newKey, people } from '../test/payment-house';

interface Opened extends Answered {
  readonly ledgerAccount: { id: string; balance: string; debits: string; credits: string; version: number } | null;
}

let house: TestHouse;
beforeAll(async () => {
  house = await startTestHouse(financeCollection);
});
afterAll(() => house.stop());

const account = (changes: object = {}) => ({ code: newKey(), name: '示例科目', balanceLimit: 'NONE', idempotencyKey: newKey(), ...changes });
const open = (changes: object = {}) => act<Opened>(house, people.accountant, 'OpenLedgerAccount', account(changes));

describe('openLedgerAccount', () => {
  it('opens an account with nothing on it, under office finance', async () => {
    const { ledgerAccount, record } = await open();
    expect(ledgerAccount).toMatchObject({ balance: '0.00', version: 1 });
    const [told] = await house.sql<{ payload: unknown }>('finance-collection', "SELECT payload FROM outbox WHERE name = 'ActPerformed' AND subject_id = ?", [record!.id]);
    expect(told!.payload).toMatchObject({ powerItem: 'office-finance', outcome: 'done' });
  });

  it.each([
    ['on the debit side of a bank account', 'DEBITS_COVER_CREDITS', { debits: '500.00', credits: '0.00' }],
    ['on the credit side of a fund', 'CREDITS_COVER_DEBITS', { debits: '0.00', credits: '500.00' }],
  ])('posts an opening balance %s', async (_where, balanceLimit, sides) => {
    const source = (await open()).ledgerAccount!;
    const { ledgerAccount } = await open({ balanceLimit, openingBalance: '500.00', openingSourceId: source.id });
    expect(ledgerAccount).toMatchObject({ ...sides, balance: '500.00' });
    const [sums] = await house.sql<{ apart: number }>('finance-collection', 'SELECT SUM(debits) - SUM(credits) AS apart FROM ledger_account');
    expect(Number(sums!.apart)).toBe(0);
  });

  it('refuses an opening balance from an account that does not hold it [CP-10]', async () => {
    const empty = (await open({ balanceLimit: 'DEBITS_COVER_CREDITS', name: '空账户' })).ledgerAccount!;
    const answer = await open({ openingBalance: '0.01', openingSourceId: empty.id });
    expect(codesOf(answer)).toEqual(['CP-10 finance-collection.insufficient-funds']);
    expect(answer.refusals[0]!.message).toBe('科目“空账户”可用余额0.00元，不足0.01元。');
  });

  it('refuses a code that is taken and half an opening balance, both at once', async () => {
    await open({ code: '1001', name: '库存现金' });
    const answer = await open({ code: '1001', openingBalance: '1.00' });
    expect(codesOf(answer)).toEqual(['HOUSE-3 finance-collection.ledger-account-code-taken', 'HOUSE-4 finance-collection.opening-balance-incomplete']);
    expect(answer.refusals[0]!.message).toBe('科目编码“1001”已用于“库存现金”。');
  });

  it('lets one of eight win a race for one code', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => open({ code: 'race' })));
    expect(answers.flatMap(codesOf)).toEqual(Array(7).fill('HOUSE-3 finance-collection.ledger-account-code-taken'));
  });

  it('opens once for a second click', async () => {
    const input = account();
    const [first, second] = await Promise.all([1, 2].map(() => act<Opened>(house, people.accountant, 'OpenLedgerAccount', input)));
    expect(second).toEqual(first);
  });

  it.each([
    ['a cashier', people.cashier, 'FORBIDDEN'],
    ['the public', people.nobody, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    const { errors } = await house.send('finance-collection', caller, operation('OpenLedgerAccount'), { input: account() });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });

  it('lists the chart of accounts by code, for finance readers only', async () => {
    const variables = { first: 2, orderBy: 'CODE' };
    const { data } = await house.send<{ ledgerAccounts: { edges: { node: { code: string } }[]; totalCount: number } }>('finance-collection', people.cashier, operation('ChartOfAccounts'), variables);
    expect(data!.ledgerAccounts.edges[0]!.node).toMatchObject({ code: '1001', name: '库存现金', balance: '0.00' });
    const { errors } = await house.send('finance-collection', people.worker, operation('ChartOfAccounts'), variables);
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
