import { operation, person } from '@unionhall/testing';
import { act, asSeen, authorised, balances, codesOf, ids, makeHolderChief, type OrderAnswer, type PaymentHouse, people, request, startPaymentHouse, type ToldOrder } from '../test/payment-house';

const EXECUTE = operation('ExecutePayment');

let payments: PaymentHouse;
beforeAll(async () => {
  payments = await startPaymentHouse();
});
afterAll(() => payments.house.stop());

const execute = (order: ToldOrder, caller = people.cashier) => act<OrderAnswer>(payments.house, caller, 'ExecutePayment', asSeen(order));
const send = (order: ToldOrder, caller = people.cashier) => payments.house.send<{ executePayment: OrderAnswer }>('finance-collection', caller, EXECUTE, { input: asSeen(order) });
const sql = <Row>(statement: string, parameters: unknown[] = []) => payments.house.sql<Row>('finance-collection', statement, parameters);

/** What the bank paid out and the expense account took while something ran, in fen. */
async function spentBy(work: () => Promise<unknown>): Promise<{ bank: number; expense: number }> {
  const before = await balances(payments);
  await work();
  const after = await balances(payments);
  return { bank: before['1002']! - after['1002']!, expense: after['5001']! - before['5001']! };
}

describe('executePayment', () => {
  it('pays an authorised order and posts it: debit what it is spent for, credit the bank', async () => {
    const order = await authorised(payments, { amount: '1234.56' });
    const before = await balances(payments);
    const answer = await execute(order);
    expect(answer).toMatchObject({ paymentOrder: { state: 'EXECUTED', executedBy: { id: people.cashier.personId }, executedOn: '2026-03-10' }, refusals: [] });
    expect(await balances(payments)).toEqual({ ...before, '1002': before['1002']! - 123_456, '5001': before['5001']! + 123_456 });
    expect(await sql('SELECT debit_account_id, credit_account_id, amount, act_id FROM ledger_transfer WHERE subject_id = ?', [order.id])).toEqual([
      { debit_account_id: payments.expenseId, credit_account_id: payments.bankId, amount: 123_456, act_id: answer.record!.id },
    ]);
  });

  it('is refused to who requested it and to who authorised it [CP-5]', async () => {
    const requester = person(ids.officer, ['officer', 'cashier']);
    const authoriser = person(ids.holder, ['deputy', 'cashier']);
    const order = await authorised(payments);
    expect(codesOf(await act<OrderAnswer>(payments.house, requester, 'ExecutePayment', asSeen(order)))).toEqual(['CP-5 finance-collection.requester-executes']);
    expect(codesOf(await act<OrderAnswer>(payments.house, authoriser, 'ExecutePayment', asSeen(order)))).toEqual(['CP-5 finance-collection.authoriser-executes']);
    expect((await execute(order)).refusals).toEqual([]);
  });

  it('has three persons in the table too, if the rules should ever fail', async () => {
    const order = await authorised(payments);
    const set = (assignment: string, personId: string | null) => sql(`UPDATE payment_order SET ${assignment} = ? WHERE id = ?`, [personId, order.id]);
    await expect(set('authorised_by_id', people.officer.personId)).rejects.toThrow(/requester_is_no_authoriser/);
    await expect(set('executed_by_id', people.officer.personId)).rejects.toThrow(/executor_is_third/);
    await expect(set('executed_by_id', people.holder.personId)).rejects.toThrow(/executor_is_third/);
    await expect(set('authorised_by_id', null)).rejects.toThrow(/authorised_by_somebody/);
    await execute(order);
    await expect(set('executed_by_id', null)).rejects.toThrow(/executed_by_somebody/);
  });

  it('is refused before the authorisation [HOUSE-1]', async () =>
    expect(codesOf(await execute(await request(payments)))).toEqual(['HOUSE-1 finance-collection.payment-order-state']));

  it('pays once when eight cashiers press at once', async () => {
    const order = await authorised(payments);
    const answers: Awaited<ReturnType<typeof send>>[] = [];
    const spent = await spentBy(async () => {
      answers.push(...(await Promise.all(Array.from({ length: 8 }, (_, index) => send(order, index % 2 ? people.cashier : people.otherCashier)))));
    });
    expect(spent).toEqual({ bank: 100_000, expense: 100_000 });
    expect(answers.filter(({ data }) => data?.executePayment?.paymentOrder)).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors ?? []).map(({ extensions }) => extensions!['code'])).toEqual(Array(7).fill('CONFLICT'));
  });

  it('pays once for a second click, and answers the same', async () => {
    const input = asSeen(await authorised(payments));
    const click = () => act<OrderAnswer>(payments.house, people.cashier, 'ExecutePayment', input);
    const spent = await spentBy(async () => {
      const [first, second] = await Promise.all([click(), click()]);
      expect([second, await click()]).toEqual([first, first]);
    });
    expect(spent).toEqual({ bank: 100_000, expense: 100_000 });
  });

  it('keeps debits equal to credits, and every balance the sum of its transfers, after a crowd of payments', async () => {
    const orders = await Promise.all(Array.from({ length: 6 }, () => authorised(payments)));
    expect(await spentBy(() => Promise.all(orders.map((order) => execute(order))))).toEqual({ bank: 600_000, expense: 600_000 });
    const [sums] = await sql<{ debits: number; credits: number }>('SELECT SUM(debits) AS debits, SUM(credits) AS credits FROM ledger_account');
    expect(sums!.debits).toBe(sums!.credits);
    const apart = await sql(
      `SELECT code FROM ledger_account AS account WHERE debits <> (SELECT COALESCE(SUM(amount), 0) FROM ledger_transfer WHERE debit_account_id = account.id)
       OR credits <> (SELECT COALESCE(SUM(amount), 0) FROM ledger_transfer WHERE credit_account_id = account.id)`,
    );
    expect(apart).toEqual([]);
  });

  it('leaves a ledger nobody rewrites and no account overdrawn, whoever sends the SQL', async () => {
    await execute(await authorised(payments));
    await expect(sql('UPDATE ledger_transfer SET amount = 1')).rejects.toThrow(/append-only/);
    await expect(sql('DELETE FROM ledger_transfer')).rejects.toThrow(/append-only/);
    await expect(sql('UPDATE payment_order_state_change SET reason = NULL')).rejects.toThrow(/append-only/);
    await expect(sql('DELETE FROM payment_order_state_change')).rejects.toThrow(/append-only/);
    await expect(sql("UPDATE ledger_account SET credits = debits + 1 WHERE code = '1002'")).rejects.toThrow(/within_limit/);
    const { source } = payments.house.departments.get('finance-collection')!;
    for (const table of ['ledger_transfer', 'payment_order_state_change', 'employer_name']) {
      await expect(source.query(`UPDATE ${table} SET id = id`)).rejects.toThrow(/command denied/);
      await expect(source.query(`DELETE FROM ${table}`)).rejects.toThrow(/command denied/);
    }
  });

  it.each([
    ['an accountant', people.accountant, 'FORBIDDEN'],
    ['the public', people.nobody, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    const { errors } = await payments.house.send('finance-collection', caller, EXECUTE, { input: asSeen(await authorised(payments)) });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });

  it('gives the last yuan to one of two orders [CP-10]', async () => {
    // Nothing but 10000.00 yuan is left at the bank.
    const left = (await balances(payments))['1002']!;
    await execute(await authorised(payments, { amount: `${left / 100 - 10_000}` }));
    const orders = [await authorised(payments, { amount: '6000.00' }), await authorised(payments, { amount: '6000.00' })];
    const answers = await Promise.all(orders.map((order) => execute(order)));
    expect(answers.flatMap(codesOf)).toEqual(['CP-10 finance-collection.insufficient-funds']);
    expect(answers.flatMap(({ refusals }) => refusals.map(({ message, remedy }) => [message, remedy]))).toEqual([
      ['科目“银行存款”可用余额4000.00元，不足6000.00元。', '请先落实资金，或将金额调整到4000.00元以内。'],
    ]);
    expect(await balances(payments)).toMatchObject({ '1002': 400_000 });
  });

  it('asks again who holds the power: refused once it fell vacant [GY-2a, GY-3]', async () => {
    const order = await authorised(payments);
    await makeHolderChief(payments.house);
    const spent = await spentBy(async () => expect(codesOf(await execute(order))).toEqual(['GY-2a finance-collection.power-item-vacant']));
    expect(spent).toEqual({ bank: 0, expense: 0 });
  });
});
