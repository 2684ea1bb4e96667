import type { Caller } from '@unionhall/contracts';
import { operation, person } from '@unionhall/testing';
import { act, asSeen, codesOf, ids, type OrderAnswer, type PaymentHouse, people, request, startPaymentHouse, type ToldOrder } from '../test/payment-house';
import { bring, LIST_SHA256, paymentEvent, tellDecision } from '../test/told-events';

const CHARGE = operation('ChargePayment');

let payments: PaymentHouse;
beforeAll(async () => {
  payments = await startPaymentHouse();
});
afterAll(() => payments.house.stop());

const charge = (order: ToldOrder, changes: object = {}) => ({ ...asSeen(order), fromAccountId: payments.bankId, forAccountId: payments.expenseId, ...changes });
const send = (order: ToldOrder, changes: object = {}, caller = people.accountant) => act<OrderAnswer>(payments.house, caller, 'ChargePayment', charge(order, changes));
const authorise = (order: ToldOrder, caller = people.holder) => act<OrderAnswer>(payments.house, caller, 'AuthorisePayment', asSeen(order));

/** An order grants asked for, which names no account yet. */
async function asked(): Promise<ToldOrder> {
  const decisionId = await tellDecision(payments.house, { subjectSha256: LIST_SHA256, amount: '100000' });
  const event = paymentEvent({ payeeAccountId: payments.payeeAccountId, decisionId });
  await bring(payments.house, event);
  return { id: event.subjectId, state: 'REQUESTED', version: 1 };
}

describe('chargePayment', () => {
  it('names the accounts an order lacks; before, nobody authorises it [HOUSE-4]', async () => {
    const order = await asked();
    const refused = await authorise(order);
    expect(refused.refusals).toMatchObject([{ code: 'finance-collection.payment-not-charged', message: '付款单尚未指定付款科目和列支科目，不能审批。', remedy: '请先由会计指定付款科目和列支科目。' }]);
    const charged = await send(order);
    expect(charged).toMatchObject({ paymentOrder: { state: 'REQUESTED', fromAccount: { code: '1002' }, forAccount: { code: '5001' }, chargedBy: { id: people.accountant.personId } }, refusals: [] });
    expect((await authorise(charged.paymentOrder!)).paymentOrder).toMatchObject({ state: 'AUTHORISED' });
  });

  it('is refused for one account twice, for one that may be overdrawn, and after the authorisation, all at once', async () => {
    const order = (await authorise(await request(payments))).paymentOrder!;
    expect(codesOf(await send(order, { fromAccountId: payments.outsideId, forAccountId: payments.outsideId }))).toEqual([
      'HOUSE-1 finance-collection.payment-order-state',
      'HOUSE-4 finance-collection.same-account-twice',
      'CP-10 finance-collection.account-may-not-pay',
    ]);
  });

  it('is not done by who then authorises [CP-5], and the table says so too', async () => {
    const both = person(ids.holder, ['accountant', 'deputy']);
    const order = (await send(await asked(), {}, both)).paymentOrder!;
    const refused = await authorise(order, both);
    expect(refused.refusals).toMatchObject([{ clause: { id: 'CP-5' }, message: '2026-03-10申请的此笔付款由本人指定科目，不得再由本人审批。', remedy: '请由另一名会计重新指定科目，再由分管领导审批。' }]);
    await expect(payments.house.sql('finance-collection', 'UPDATE payment_order SET authorised_by_id = charged_by_id WHERE id = ?', [order.id])).rejects.toThrow(/charger_is_no_authoriser/);
    await expect(payments.house.sql('finance-collection', "UPDATE payment_order SET state = 'authorised', for_account_id = NULL WHERE id = ?", [order.id])).rejects.toThrow(/charged_before_authorised/);
  });

  it('of a version that is past is a conflict, also against the authorisation', async () => {
    const order = await request(payments);
    const answers = await Promise.all([
      payments.house.send('finance-collection', people.accountant, CHARGE, { input: charge(order) }),
      payments.house.send('finance-collection', people.holder, operation('AuthorisePayment'), { input: asSeen(order) }),
    ]);
    expect(answers.flatMap(({ errors }) => errors ?? [])).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
  });

  it('waits for accountants, and for the holder only afterwards', async () => {
    const order = await asked();
    const waiting = async (caller: Caller) => {
      const field = 'query ($of: [_Any!]!) { entities: _entities(representations: $of) { ... on Me { paymentsWaiting(first: 100) { edges { node { id } } } } } }';
      const { data } = await payments.house.send<{ entities: { paymentsWaiting: { edges: { node: { id: string } }[] } }[] }>('finance-collection', caller, field, { of: [{ __typename: 'Me', id: caller.personId }] });
      return data!.entities[0]!.paymentsWaiting.edges.some(({ node }) => node.id === order.id);
    };
    expect([await waiting(people.accountant), await waiting(people.holder)]).toEqual([true, false]);
    await send(order);
    expect([await waiting(people.accountant), await waiting(people.holder)]).toEqual([false, true]);
  });

  it.each([
    ['the holder', people.holder, 'FORBIDDEN'],
    ['a cashier', people.cashier, 'FORBIDDEN'],
    ['the public', people.nobody, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    const { errors } = await payments.house.send('finance-collection', caller, CHARGE, { input: charge(await request(payments)) });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});
