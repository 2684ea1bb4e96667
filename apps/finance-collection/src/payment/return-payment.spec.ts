import { operation, person } from '@unionhall/testing';
import { act, asSeen, authorised, balances, bankLine, codesOf, executed, ids, type OrderAnswer, type PaymentHouse, people, startPaymentHouse, type ToldOrder } from '../test/payment-house';

let payments: PaymentHouse;
beforeAll(async () => {
  payments = await startPaymentHouse();
});
afterAll(() => payments.house.stop());

const returned = (order: ToldOrder, line: object = {}) => ({ ...asSeen(order), ...bankLine(line), reason: '示例账号有误' });
const enter = (order: ToldOrder, line: object = {}) => act<OrderAnswer>(payments.house, people.accountant, 'ReturnPayment', returned(order, line));

describe('returnPayment', () => {
  it('reverses the payment to the fen and keeps why', async () => {
    const before = await balances(payments);
    const order = await executed(payments);
    expect(await enter(order)).toMatchObject({ paymentOrder: { state: 'RETURNED', history: [{}, {}, {}, { fromState: 'EXECUTED', toState: 'RETURNED', reason: '示例账号有误' }] }, refusals: [] });
    expect(await balances(payments)).toEqual(before);
    const transfers = await payments.house.sql<{ id: string; reverses_id: string | null }>('finance-collection', 'SELECT id, reverses_id FROM ledger_transfer WHERE subject_id = ? ORDER BY id', [order.id]);
    expect(transfers.map(({ reverses_id }) => reverses_id)).toEqual([null, transfers[0]!.id]);
  });

  it('returns or confirms, never both', async () => {
    const order = await executed(payments);
    await Promise.all([
      payments.house.send('finance-collection', people.accountant, operation('ReturnPayment'), { input: returned(order) }),
      payments.house.send('finance-collection', people.otherAccountant, operation('ConfirmPayment'), { input: { ...asSeen(order), ...bankLine() } }),
    ]);
    const [row] = await payments.house.sql<{ state: string; transfers: string }>(
      'finance-collection',
      'SELECT state, (SELECT COUNT(*) FROM ledger_transfer WHERE subject_id = payment_order.id) AS transfers FROM payment_order WHERE id = ?',
      [order.id],
    );
    expect([
      { state: 'confirmed', transfers: 1 },
      { state: 'returned', transfers: 2 },
    ]).toContainEqual(row);
  });

  it('is refused for another amount, and for a line that is used', async () => {
    await enter(await executed(payments), { bankReference: 'back-1' });
    expect(codesOf(await enter(await executed(payments), { bankReference: 'back-1', bankAmount: '1.00' }))).toEqual([
      'HOUSE-3 finance-collection.bank-reference-used',
      'HOUSE-4 finance-collection.bank-amount-differs',
    ]);
  });

  it('is refused before the execution [HOUSE-1] and to who executed it [CP-5]', async () => {
    expect(codesOf(await enter(await authorised(payments)))).toEqual(['HOUSE-1 finance-collection.payment-order-state']);
    const cashier = person(ids.cashier, ['cashier', 'accountant']);
    expect(codesOf(await act<OrderAnswer>(payments.house, cashier, 'ReturnPayment', returned(await executed(payments))))).toEqual(['CP-5 finance-collection.executor-confirms']);
  });

  it('is entered once for a second click', async () => {
    const before = await balances(payments);
    const input = returned(await executed(payments));
    const [first, second] = await Promise.all([1, 2].map(() => act<OrderAnswer>(payments.house, people.accountant, 'ReturnPayment', input)));
    expect(second).toEqual(first);
    expect(await balances(payments)).toEqual(before);
  });

  it.each([
    ['a cashier', people.cashier, 'FORBIDDEN'],
    ['the public', people.nobody, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    const { errors } = await payments.house.send('finance-collection', caller, operation('ReturnPayment'), { input: returned(await executed(payments)) });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});
