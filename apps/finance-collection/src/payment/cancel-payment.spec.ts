import { operation } from '@unionhall/testing';
import { act, asSeen, authorised, codesOf, executed, type OrderAnswer, type PaymentHouse, people, request, startPaymentHouse, type ToldOrder } from '../test/payment-house';

let payments: PaymentHouse;
beforeAll(async () => {
  payments = await startPaymentHouse();
});
afterAll(() => payments.house.stop());

const cancellation = (order: ToldOrder) => ({ ...asSeen(order), reason: '示例理由' });
const cancel = (order: ToldOrder, caller = people.officer) => act<OrderAnswer>(payments.house, caller, 'CancelPayment', cancellation(order));

describe('cancelPayment', () => {
  it('is the requester’s, before and after the authorisation', async () => {
    expect((await cancel(await request(payments))).paymentOrder).toMatchObject({ state: 'CANCELLED' });
    expect((await cancel(await authorised(payments))).paymentOrder).toMatchObject({ state: 'CANCELLED' });
  });

  it('is refused to a colleague, in both languages [CP-5]', async () => {
    const order = await request(payments);
    const told = async (locale: 'zh' | 'en') => {
      const { data } = await payments.house.send<{ cancelPayment: OrderAnswer }>('finance-collection', people.accountant, operation('CancelPayment'), { input: cancellation(order) }, locale);
      return data!.cancelPayment.refusals.map(({ clause, message }) => [clause.id, message]);
    };
    expect(await told('zh')).toEqual([['CP-5', '此笔付款由他人于2026-03-10申请，只能由申请人撤销。']]);
    expect(await told('en')).toEqual([['CP-5', 'Another person requested this payment on 2026-03-10; only the requester cancels it.']]);
  });

  it('is too late once the money has left [HOUSE-1]', async () => expect(codesOf(await cancel(await executed(payments)))).toEqual(['HOUSE-1 finance-collection.payment-order-state']));

  it('lets either the cancellation or the execution win, never both', async () => {
    const order = await authorised(payments);
    await Promise.all([
      payments.house.send('finance-collection', people.officer, operation('CancelPayment'), { input: cancellation(order) }),
      payments.house.send('finance-collection', people.cashier, operation('ExecutePayment'), { input: asSeen(order) }),
    ]);
    const [row] = await payments.house.sql<{ state: string; transfers: number }>(
      'finance-collection',
      'SELECT state, (SELECT COUNT(*) FROM ledger_transfer WHERE subject_id = payment_order.id) AS transfers FROM payment_order WHERE id = ?',
      [order.id],
    );
    expect([
      { state: 'cancelled', transfers: 0 },
      { state: 'executed', transfers: 1 },
    ]).toContainEqual(row);
  });

  it.each([
    ['the holder', people.holder, 'FORBIDDEN'],
    ['the public', people.nobody, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    const { errors } = await payments.house.send('finance-collection', caller, operation('CancelPayment'), { input: cancellation(await request(payments)) });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});
