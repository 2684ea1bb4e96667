import { operation } from '@unionhall/testing';
import { act, asSeen, authorised, codesOf, executed, type OrderAnswer, type PaymentHouse, people, request, startPaymentHouse, type ToldOrder } from '../test/payment-house';

let payments: PaymentHouse;
beforeAll(async () => {
  payments = await startPaymentHouse();
});
afterAll(() => payments.house.stop());

const rejection = (order: ToldOrder) => ({ ...asSeen(order), reason: '示例理由' });
const reject = (order: ToldOrder, caller = people.holder) => act<OrderAnswer & { paymentOrder: { history: unknown[] } | null }>(payments.house, caller, 'RejectPayment', rejection(order));

describe('rejectPayment', () => {
  it('is the holder’s, with the reason, and ends the order', async () => {
    const { paymentOrder } = await reject(await request(payments));
    expect(paymentOrder).toMatchObject({ state: 'REJECTED', history: [{ toState: 'REQUESTED' }, { fromState: 'REQUESTED', toState: 'REJECTED', reason: '示例理由', person: { id: people.holder.personId } }] });
    expect(codesOf(await act<OrderAnswer>(payments.house, people.holder, 'AuthorisePayment', asSeen(paymentOrder!)))).toEqual(['HOUSE-1 finance-collection.payment-order-state']);
  });

  it('may still stop what was authorised', async () => expect((await reject(await authorised(payments))).paymentOrder).toMatchObject({ state: 'REJECTED' }));

  it('is too late once the money has left [HOUSE-1]', async () => {
    const answer = await reject(await executed(payments));
    expect(codesOf(answer)).toEqual(['HOUSE-1 finance-collection.payment-order-state']);
    expect(answer.refusals[0]!.message).toBe('付款单处于“已支付”状态，此项办理要求其处于“待审批、已审批”状态。');
  });

  it('is refused to another deputy, and to everybody while the item is vacant [GY-2a]', async () => {
    expect(codesOf(await reject(await request(payments), people.otherDeputy))).toEqual(['GY-2a finance-collection.not-the-holder']);
    expect(codesOf(await reject(await request(payments, { powerItem: 'dues-refunds' })))).toEqual(['GY-2a finance-collection.power-item-vacant']);
  });

  it.each([
    ['an accountant', people.accountant, 'FORBIDDEN'],
    ['the public', people.nobody, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    const { errors } = await payments.house.send('finance-collection', caller, operation('RejectPayment'), { input: rejection(await request(payments)) });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});
