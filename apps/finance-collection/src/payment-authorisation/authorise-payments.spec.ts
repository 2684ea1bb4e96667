import { idOf, operation, person, verifyHouse } from '@unionhall/testing';
import { act, type Answered, codesOf, ids, makeHolderChief, newKey, type PaymentHouse, people, request, startPaymentHouse, type ToldOrder } from '../test/payment-house';

interface BatchAnswer extends Answered {
  readonly batch: { readonly id: string; readonly authorised: number; readonly amount: string; readonly items: readonly { readonly paymentOrder: ToldOrder | null; readonly refusals: Answered['refusals'] }[] } | null;
}

const AUTHORISE = operation('AuthorisePayments');

let payments: PaymentHouse;
beforeAll(async () => {
  payments = await startPaymentHouse();
});
afterAll(() => payments.house.stop());

const inputOf = (orders: readonly Pick<ToldOrder, 'id' | 'version'>[], powerItem = 'office-finance') => ({ powerItem, items: orders.map(({ id, version }) => ({ paymentOrderId: id, expectedVersion: version })), idempotencyKey: newKey() });
const authorise = (orders: readonly Pick<ToldOrder, 'id' | 'version'>[], caller = people.holder) => act<BatchAnswer>(payments.house, caller, 'AuthorisePayments', inputOf(orders));
const requests = async (count: number) => {
  const orders: ToldOrder[] = [];
  for (let made = 0; made < count; made += 1) orders.push(await request(payments, { amount: '10.00' }));
  return orders;
};
const entryOf = async ({ record }: Answered) => JSON.parse((await payments.house.sql<{ entry: string }>('finance-collection', 'SELECT entry FROM trail_entry WHERE act_id = ?', [record!.id]))[0]!.entry) as object;
const ofHolder = person(ids.holder, ['deputy', 'officer']);

it('authorisePayments authorises what can be, and says of each of the rest why not, by the rules of authorisePayment', async () => {
  const { house } = payments;
  const [first, second, moved] = [await request(payments, { amount: '400.00' }), await request(payments, { amount: '500.00' }), await request(payments)];
  const [own, other] = [await request(payments, {}, ofHolder), await request(payments, { powerItem: 'dues-refunds' })];
  const answer = await authorise([first, second, first, own, other, { ...moved, version: moved.version + 1 }, { id: idOf(99), version: 1 }]);
  expect(answer).toMatchObject({ refusals: [], batch: { authorised: 2, amount: '900.00', authorisedOn: '2026-03-10', authorisedBy: { id: ids.holder } } });
  expect(answer.batch!.items.map(codesOf as never)).toEqual([
    [],
    [],
    ['HOUSE-3 finance-collection.order-twice-in-run'],
    ['CP-5 finance-collection.requester-authorises'],
    ['GY-2a finance-collection.order-of-another-item'],
    ['HOUSE-1 finance-collection.order-changed-since'],
    ['HOUSE-2 house.not-registered'],
  ]);
  expect(answer.batch!.items.map(({ paymentOrder }) => paymentOrder?.state ?? null)).toEqual(['AUTHORISED', 'AUTHORISED', 'AUTHORISED', 'REQUESTED', 'REQUESTED', 'REQUESTED', null]);
  expect(answer.batch!.items[5]!.refusals[0]).toMatchObject({ path: ['items', '5'], message: '付款单在查看之后已有变动（所见版本2，现为1）。', remedy: '请查看付款单现状后再办理。' });
  expect(await entryOf(answer)).toMatchObject({ act: 'authorisePayments', item: 'office-finance', outcome: 'done', subject: { type: 'PaymentAuthorisationBatch', id: answer.batch!.id } });
  // Each order has its own step, and its share of its decision is taken.
  expect(await house.sql('finance-collection', 'SELECT COUNT(*) AS steps FROM payment_order_state_change WHERE act_id = ? AND person_id = ?', [answer.record!.id, ids.holder])).toEqual([{ steps: 2 }]);
  expect(await house.data('finance-collection', people.accountant, operation('PaymentAuthorisationBatch'), { id: answer.batch!.id })).toMatchObject({ paymentAuthorisationBatch: { authorised: 2, items: [{ refusals: [] }, {}, {}, {}, {}, {}, {}] } });
  expect(await house.data('finance-collection', people.holder, operation('FinanceJob'), { id: answer.batch!.id })).toMatchObject({ financeJob: { kind: 'PAYMENT_AUTHORISATION', total: 7, done: 2, refused: 5, startedBy: { id: ids.holder } } });
  await expect(house.sql('finance-collection', 'UPDATE payment_authorisation_batch SET amount = 1')).rejects.toThrow('append-only');
  // Held against the history of its orders.
  const violations = async () => (await verifyHouse(house.toVerify)).filter(({ invariant }) => invariant === 'I7').flatMap(({ violations: found }) => found.map(({ table }) => table));
  expect(await violations()).toEqual([]);
  await house.sql('finance-collection', "INSERT INTO payment_authorisation_batch SELECT ?, power_item, items, authorised, amount + 1, authorised_by_id, authorised_on, 1 FROM payment_authorisation_batch", [idOf(98)]);
  expect(await violations()).toEqual(['payment_authorisation_batch']);
});

it('takes no more of a decision than was decided, also when the orders that would stand in one batch [CP-9]', async () => {
  const [first, second] = [await request(payments), await request(payments)];
  await payments.house.sql('finance-collection', 'UPDATE payment_order second JOIN payment_order first ON first.id = ? SET second.decision_id = first.decision_id WHERE second.id = ?', [first!.id, second!.id]);
  const answer = await authorise([first!, second!]);
  expect(answer.batch!.items.map(codesOf as never)).toEqual([[], ['CP-9 finance-collection.decision-used-up']]);
});

it('is refused, and enters the attempt, where no order can be authorised', async () => {
  const orders = await requests(2);
  const answer = await authorise(orders, people.otherDeputy);
  expect(answer.batch).toBeNull();
  expect(answer.refusals.map(({ code }) => code)).toEqual(Array(2).fill('finance-collection.not-the-holder'));
  expect(answer.refusals[1]).toMatchObject({ path: ['items', '1'] });
  expect(await entryOf(answer)).toMatchObject({ item: 'office-finance', outcome: 'refused', refusals: [{ clause: 'GY-2a' }, { clause: 'GY-2a' }] });
  expect(await payments.house.sql('finance-collection', 'SELECT DISTINCT state FROM payment_order WHERE id IN (?)', [orders.map(({ id }) => id)])).toEqual([{ state: 'requested' }]);
});

it('does a second click once, lets one of racing batches win an order, and costs each order the same', async () => {
  const { house } = payments;
  const [clicked, raced, ...rest] = await requests(8);
  const input = inputOf([clicked!]);
  const [once, twice] = await Promise.all([1, 2].map(() => act<BatchAnswer>(house, people.holder, 'AuthorisePayments', input)));
  expect(twice).toEqual(once);
  const race = await Promise.all(Array.from({ length: 3 }, () => authorise([raced!])));
  expect(race.filter(({ batch }) => batch)).toHaveLength(1);
  expect(await house.sql('finance-collection', "SELECT COUNT(*) AS steps FROM payment_order_state_change WHERE subject_id = ? AND to_state = 'authorised'", [raced!.id])).toEqual([{ steps: 1 }]);
  const counts: number[] = [];
  for (const orders of [rest.slice(0, 1), rest.slice(1, 3), rest.slice(3)]) counts.push((await house.statements(() => authorise(orders))).filter((sql) => /payment_order|decision_|relation_copy|PayeeAccount/.test(sql)).length);
  expect(counts[2]! - counts[1]!).toBe(counts[1]! - counts[0]!);
});

it.each([
  ['an officer', people.officer, {}, 'FORBIDDEN'],
  ['the public', people.nobody, {}, 'UNAUTHENTICATED'],
  ['more than a hundred', people.holder, { items: Array.from({ length: 101 }, () => ({ paymentOrderId: idOf(99), expectedVersion: 1 })) }, 'BAD_USER_INPUT'],
  ['none', people.holder, { items: [] }, 'BAD_USER_INPUT'],
])('is not for %s', async (_what, caller, changes, code) => {
  const { errors } = await payments.house.send('finance-collection', caller, AUTHORISE, { input: { ...inputOf([{ id: idOf(99), version: 1 }]), ...changes } });
  expect(errors).toMatchObject([{ extensions: { code } }]);
});

it('is refused once the holder became chief, whatever the token says [GY-3]', async () => {
  const [order] = await requests(1);
  await makeHolderChief(payments.house);
  expect(codesOf(await authorise([order!]))).toEqual(['GY-2a finance-collection.power-item-vacant']);
});
