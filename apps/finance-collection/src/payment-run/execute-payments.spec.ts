import { idOf, operation, person } from '@unionhall/testing';
import { balances, codesOf, ids, makeHolderChief, newKey, type PaymentHouse, people, request, startPaymentHouse } from '../test/payment-house';
import { authorisedOrders, run } from '../test/payment-run';

let payments: PaymentHouse;
beforeAll(async () => {
  payments = await startPaymentHouse('1000.00');
});
afterAll(() => payments.house.stop());

const codes = (answer: Awaited<ReturnType<typeof run>>) => answer.paymentRun!.items.map(({ refusals }) => refusals.map(({ code }) => code.replace('finance-collection.', '')).join());

it('executePayments pays each order or says why not, and no fen the account does not hold', async () => {
  const [first, second, third] = await authorisedOrders(payments, '400.00', '500.00', '200.00');
  const requested = await request(payments);
  const answer = await run(payments, [first!.id, second!.id, third!.id, first!.id, requested.id, idOf(99)]);
  expect(answer).toMatchObject({ refusals: [], paymentRun: { payments: 2, amount: '900.00' } });
  // The third would overdraw the account once the first two are paid; the first is not paid twice.
  expect(codes(answer)).toEqual(['', '', 'insufficient-funds', 'order-twice-in-run', 'payment-order-state,insufficient-funds', 'house.not-registered']);
  expect(answer.paymentRun!.items.map(({ paymentOrder }) => paymentOrder?.state ?? null)).toEqual(['EXECUTED', 'EXECUTED', 'AUTHORISED', 'EXECUTED', 'REQUESTED', null]);
  expect(await balances(payments)).toMatchObject({ '1002': 10_000, '5001': 90_000 });
});

it('of two runs at once an order is in one, and one click is one run', async () => {
  const [order] = await authorisedOrders(payments, '10.00');
  const answers = await Promise.all([1, 2, 3].map(() => run(payments, [order!.id])));
  expect(answers.map(({ paymentRun }) => paymentRun!.payments).toSorted((one, other) => one - other)).toEqual([0, 0, 1]);
  const input = { powerItem: 'office-finance', paymentOrderIds: [order!.id], idempotencyKey: newKey() };
  const [once, twice] = await Promise.all([1, 2].map(() => payments.house.data('finance-collection', people.cashier, operation('ExecutePayments'), { input })));
  expect(twice).toEqual(once);
  await expect(payments.house.sql('finance-collection', 'UPDATE payment_run SET amount = 0')).rejects.toThrow('append-only');
});

it('lists runs with as many statements for ten as for one, and is for a cashier', async () => {
  const counts = [];
  for (const first of [1, 10]) counts.push((await payments.house.statements(() => payments.house.data('finance-collection', people.accountant, operation('PaymentRuns'), { first }))).length);
  expect(counts[0]).toBe(counts[1]);
  const { errors } = await payments.house.send('finance-collection', people.accountant, operation('ExecutePayments'), { input: { powerItem: 'office-finance', paymentOrderIds: [idOf(99)], idempotencyKey: newKey() } });
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});

it('pays nothing to who asked or authorised [CP-5], of another item, nor under an item nobody holds [GY-2a]', async () => {
  const [order] = await authorisedOrders(payments, '10.00');
  expect(codes(await run(payments, [order!.id], person(ids.officer, ['officer', 'cashier'])))).toEqual(['requester-executes']);
  expect(codes(await run(payments, [order!.id], person(ids.holder, ['deputy', 'cashier'])))).toEqual(['authoriser-executes']);
  const other = await payments.house.data<{ executePayments: Awaited<ReturnType<typeof run>> }>('finance-collection', people.cashier, operation('ExecutePayments'), { input: { powerItem: 'dues-refunds', paymentOrderIds: [order!.id], idempotencyKey: newKey() } });
  expect(codes(other.executePayments)).toEqual(['order-of-another-item']);
  await makeHolderChief(payments.house);
  expect(codes(await run(payments, [order!.id]))).toEqual(['power-item-vacant']);
  expect(codesOf(await run(payments, [order!.id]))).toEqual([]);
});
