import { randomUUID } from 'node:crypto';
import { createDataSource } from '../data-source';
import { insertRow } from '../guarded-update';
import { entities, now, startTestSchema, type TestSchema } from '../test/test-schema';
import { inTransaction } from '../transaction';
import { type BalanceLimit, LedgerAccountRow } from './ledger.entities';
import { postTransfer } from './post-transfer';

let schema: TestSchema;
let cash: string;
let outside: string;
let accounts = 0;
beforeAll(async () => {
  schema = await startTestSchema('finance-collection');
});
afterAll(() => schema.drop());
beforeEach(async () => {
  cash = await open('debits-cover-credits');
  outside = await open('none');
});

async function open(balanceLimit: BalanceLimit): Promise<string> {
  accounts += 1;
  const account = { id: randomUUID(), code: String(accounts), name: '示例账户', balanceLimit, debits: 0n, credits: 0n, openedOn: '2026-03-10', version: 1 };
  await insertRow(schema.source.manager, LedgerAccountRow, account);
  return account.id;
}
const post = (debitAccountId: string, creditAccountId: string, amount: bigint, reversesId?: string, source = schema.source) =>
  inTransaction(source, (manager) =>
    postTransfer({ manager, actId: randomUUID(), newId: randomUUID }, { debitAccountId, creditAccountId, amount, subjectId: randomUUID(), reversesId }, now),
  );
const balance = async (id: string) => {
  const { debits, credits } = await schema.source.manager.findOneByOrFail(LedgerAccountRow, { id });
  return { debits, credits };
};
const transfers = async () => (await schema.rows('SELECT id FROM ledger_transfer')).length;

describe('postTransfer', () => {
  it('moves both balances, also beyond what a double can count', async () => {
    const amount = 9_007_199_254_740_993n;
    await post(cash, outside, amount);
    expect([await balance(cash), await balance(outside)]).toEqual([{ debits: amount, credits: 0n }, { debits: 0n, credits: amount }]);
  });

  it('never pays out more than there is, whoever comes at once', async () => {
    await post(cash, outside, 1_000n);
    const before = await transfers();
    const paid = await Promise.allSettled(Array.from({ length: 8 }, () => post(outside, cash, 300n)));
    expect(paid.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
    expect(await balance(cash)).toEqual({ debits: 1_000n, credits: 900n });
    expect(await transfers()).toBe(before + 3);
  });

  it('does not wait in a circle when money goes both ways at once', async () => {
    const [one, other] = [await open('none'), await open('none')];
    const heard: string[] = [];
    const source = await createDataSource({ url: schema.url, entities, onStatement: (sql) => heard.push(sql) }).initialize();
    await Promise.all(Array.from({ length: 40 }, (_, index) => (index % 2 ? post(one, other, 1n, undefined, source) : post(other, one, 1n, undefined, source))));
    await source.destroy();
    expect(await balance(one)).toEqual({ debits: 20n, credits: 20n });
    // A circle would be broken by the server, which rolls one of them back to be tried again.
    expect(heard.filter((sql) => sql === 'ROLLBACK')).toEqual([]);
  });

  it('is taken back once', async () => {
    const { id } = await post(cash, outside, 500n);
    await post(cash, outside, 500n);
    await post(outside, cash, 500n, id);
    await expect(post(outside, cash, 500n, id)).rejects.toMatchObject({ code: 'CONFLICT', cause: { message: expect.stringContaining('reversed_once') as string } });
    expect(await balance(cash)).toEqual({ debits: 1_000n, credits: 500n });
  });

  it('knows no account that was not opened', async () => {
    const before = await transfers();
    await expect(post(randomUUID(), outside, 1n)).rejects.toThrow('no ledger account');
    expect(await transfers()).toBe(before);
  });
});

describe('the database refuses, whatever the code says', () => {
  const insert = (row: object) =>
    schema.source.query(
      'INSERT INTO ledger_transfer (id, debit_account_id, credit_account_id, amount, act_id, subject_id, reverses_id, at) VALUES (?, ?, ?, ?, UUID(), UUID(), ?, UTC_TIMESTAMP(3))',
      Object.values({ id: randomUUID(), debit: cash, credit: outside, amount: 1, reverses: null, ...row }),
    );

  it.each([
    ['an amount of nothing', { amount: 0 }, /amount_above_zero/],
    ['an amount below zero', { amount: -1 }, /amount_above_zero/],
    ['a debit account nobody opened', { debit: randomUUID() }, /FOREIGN KEY \(`debit_account_id`\)/],
    ['a credit account nobody opened', { credit: randomUUID() }, /FOREIGN KEY \(`credit_account_id`\)/],
    ['a reversal of nothing', { reverses: randomUUID() }, /FOREIGN KEY \(`reverses_id`\)/],
  ])('%s', async (_case, row, reason) => {
    await expect(insert(row)).rejects.toThrow(reason);
  });

  it('one account on both sides', async () => {
    await expect(insert({ credit: cash })).rejects.toThrow(/two_accounts/);
  });

  it.each<[BalanceLimit, string, boolean]>([
    ['debits-cover-credits', 'credits', false],
    ['debits-cover-credits', 'debits', true],
    ['credits-cover-debits', 'debits', false],
    ['credits-cover-debits', 'credits', true],
    ['none', 'credits', true],
    ['none', 'debits', true],
  ])('a balance over its limit: %s with one fen of %s is allowed: %s', async (limit, side, isAllowed) => {
    const id = await open(limit);
    const outcome = await schema.source.query(`UPDATE ledger_account SET ${side} = 1 WHERE id = ?`, [id]).then(() => 'allowed', String);
    expect(outcome).toMatch(isAllowed ? /^allowed$/ : /within_limit/);
  });

  it('sums below zero, and a limit it does not know', async () => {
    const id = await open('none');
    await expect(schema.source.query('UPDATE ledger_account SET debits = -1 WHERE id = ?', [id])).rejects.toThrow(/CONSTRAINT/);
    await expect(schema.source.query("UPDATE ledger_account SET balance_limit = 'whatever', debits = 1 WHERE id = ?", [id])).rejects.toThrow(/within_limit/);
  });

  it.each(['UPDATE ledger_transfer SET amount = amount + 1', 'DELETE FROM ledger_transfer'])('%s: neither to the department nor to the administrator', async (statement) => {
    await post(cash, outside, 1n);
    await expect(schema.source.query(statement)).rejects.toThrow(/command denied/);
    await expect(schema.admin.query(statement)).rejects.toThrow('ledger_transfer is append-only');
  });

  it('removing an account money moved through', async () => {
    await post(cash, outside, 1n);
    await expect(schema.source.query('DELETE FROM ledger_account WHERE id = ?', [cash])).rejects.toThrow(/foreign key constraint fails/);
  });
});
