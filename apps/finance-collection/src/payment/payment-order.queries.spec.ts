import type { Caller } from '@unionhall/contracts';
import { operation, person } from '@unionhall/testing';
import { asSeen, authorised, executed, ids, makeHolderChief, type PaymentHouse, people, request, startPaymentHouse, type ToldOrder } from '../test/payment-house';

interface Page {
  readonly edges: readonly { readonly node: { readonly id: string; readonly permissions: readonly { act: string; allowed: boolean; needs: string[]; refusals: { code: string }[] }[] } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}

const ENTITIES = (on: string, field: string) => `query ($of: [_Any!]!) { entities: _entities(representations: $of) { ... on ${on} { ${field} } } }`;

let payments: PaymentHouse;
let orders: ToldOrder[];
beforeAll(async () => {
  payments = await startPaymentHouse();
  orders = [await request(payments), await authorised(payments), await executed(payments), await request(payments, { powerItem: 'dues-refunds' }, people.accountant)];
});
afterAll(() => payments.house.stop());

const list = (caller: Caller, variables: object = {}) =>
  payments.house.send<{ paymentOrders: Page }>('finance-collection', caller, operation('PaymentOrderList'), { first: 100, filter: {}, orderBy: 'OLDEST', ...variables });
const listed = async (variables: object) => (await list(people.officer, variables)).data!.paymentOrders.edges.map(({ node }) => orders.findIndex(({ id }) => id === node.id));
const entities = <Row>(caller: Caller, on: string, key: object, field: string) =>
  payments.house.send<{ entities: Row[] }>('finance-collection', caller, ENTITIES(on, field), { of: [{ __typename: on, ...key }] });

describe('paymentOrders', () => {
  it.each([
    ['oldest first', {}, [0, 1, 2, 3]],
    ['newest first', { orderBy: 'NEWEST' }, [3, 2, 1, 0]],
    ['by state', { filter: { state: 'AUTHORISED' } }, [1]],
    ['by power item', { filter: { powerItem: 'dues-refunds' } }, [3]],
    ['by both', { filter: { state: 'EXECUTED', powerItem: 'dues-refunds' } }, []],
  ])('lists %s', async (_what, variables, expected) => expect(await listed(variables)).toEqual(expected));

  it('goes on after a cursor', async () => {
    const { data } = await list(people.officer, { first: 3 });
    expect(data!.paymentOrders).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } });
    expect(await listed({ first: 3, after: data!.paymentOrders.pageInfo.endCursor })).toEqual([3]);
  });

  it.each([
    ['a worker', people.worker, 'FORBIDDEN'],
    ['a tax officer', person(ids.worker, 'tax-officer'), 'FORBIDDEN'],
    ['the public', people.nobody, 'UNAUTHENTICATED'],
  ])('is not for %s, also not by _entities', async (_who, caller, code) => {
    expect((await list(caller)).errors).toMatchObject([{ extensions: { code } }]);
    expect((await entities(caller, 'PaymentOrder', { id: orders[0]!.id }, 'amount')).errors).toMatchObject([{ extensions: { code } }]);
    expect((await entities(caller, 'PowerItem', { code: 'office-finance' }, 'paymentOrders { totalCount }')).errors).toMatchObject([{ extensions: { code } }]);
  });
});

describe('permissions', () => {
  const permissionsOf = async (caller: Caller, order: ToldOrder) => {
    const { data } = await payments.house.send<{ paymentOrder: { permissions: { act: string; allowed: boolean; needs: string[]; refusals: { code: string }[] }[] } }>(
      'finance-collection',
      caller,
      operation('PaymentOrderById'),
      { id: order.id },
    );
    return Object.fromEntries(data!.paymentOrder.permissions.map(({ act, allowed, needs, refusals }) => [act, allowed ? ['allowed', ...needs] : refusals.map(({ code }) => code)]));
  };

  it('answer as the acts would, and name what the form still needs', async () => {
    expect(await permissionsOf(people.holder, orders[0]!)).toMatchObject({ authorisePayment: ['allowed'], rejectPayment: ['allowed'], executePayment: [] });
    expect(await permissionsOf(people.otherDeputy, orders[0]!)).toMatchObject({ authorisePayment: ['finance-collection.not-the-holder'] });
    expect(await permissionsOf(people.cashier, orders[1]!)).toMatchObject({ executePayment: ['allowed'] });
    expect(await permissionsOf(people.cashier, orders[0]!)).toMatchObject({ executePayment: ['finance-collection.payment-order-state'] });
    expect(await permissionsOf(people.accountant, orders[2]!)).toMatchObject({ confirmPayment: ['allowed', 'bankReference', 'bankAmount'], cancelPayment: expect.arrayContaining(['finance-collection.not-the-requester']) as string[] });
    expect(await permissionsOf(people.accountant, orders[1]!)).toMatchObject({ confirmPayment: ['finance-collection.payment-order-state'], chargePayment: ['finance-collection.payment-order-state'] });
    expect(await permissionsOf(people.accountant, orders[0]!)).toMatchObject({ chargePayment: ['allowed', 'fromAccountId'] });
  });
});

describe('what waits for whom', () => {
  const waiting = async (caller: Caller) => {
    const field = 'paymentsWaiting(first: 20) { edges { node { id } } }';
    const { data, errors } = await entities<{ paymentsWaiting: Page }>(caller, 'Me', { id: caller.personId }, field);
    return errors ?? data!.entities[0]!.paymentsWaiting.edges.map(({ node }) => orders.findIndex(({ id }) => id === node.id));
  };

  it.each([
    ['the holder: what he may authorise', people.holder, [0]],
    ['another deputy: nothing', people.otherDeputy, []],
    ['a cashier: what is authorised', people.cashier, [1]],
    ['an accountant: what is executed', people.accountant, [2]],
    ['one who is cashier and accountant: not what he executed', person(ids.cashier, ['cashier', 'accountant']), [1]],
    ['an officer: nothing', people.officer, []],
  ])('%s', async (_who, caller, expected) => expect(await waiting(caller)).toEqual(expected));

  it('is nobody else’s to see', async () => {
    const { errors } = await entities(people.cashier, 'Me', { id: people.holder.personId }, 'paymentsWaiting(first: 1) { totalCount }');
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

describe('reverse fields', () => {
  it('show the orders of a power item and of a requester, newest first', async () => {
    const ofItem = await entities<{ paymentOrders: Page }>(people.officer, 'PowerItem', { code: 'office-finance' }, 'paymentOrders(first: 2) { edges { node { id } } totalCount }');
    expect(ofItem.data!.entities[0]!.paymentOrders).toMatchObject({ edges: [{ node: { id: orders[2]!.id } }, { node: { id: orders[1]!.id } }], totalCount: 3 });
    const ofPerson = await entities<{ paymentOrdersRequested: Page }>(people.officer, 'Person', { id: people.accountant.personId }, 'paymentOrdersRequested { edges { node { id } } totalCount }');
    expect(ofPerson.data!.entities[0]!.paymentOrdersRequested).toMatchObject({ edges: [{ node: { id: orders[3]!.id } }], totalCount: 1 });
  });

  it('cost one statement for many parents', async () => {
    const ask = (codes: string[]) =>
      payments.house.statements(() =>
        payments.house.send('finance-collection', people.officer, ENTITIES('PowerItem', 'paymentOrders(first: 5) { edges { node { id } } totalCount }'), {
          of: codes.map((code) => ({ __typename: 'PowerItem', code })),
        }),
      );
    const one = await ask(['office-finance']);
    expect(await ask(['office-finance', 'dues-refunds', 'allowances', 'personnel'])).toHaveLength(one.length);
  });
});

describe('a page with permissions', () => {
  it.each([
    ['the holder', people.holder],
    ['a cashier', people.cashier],
    ['an accountant', people.accountant],
  ])('costs %s as many statements for 100 orders as for 1, those of governance included', async (_who, caller) => {
    while (orders.length < 100) orders.push(...(await Promise.all(Array.from({ length: 8 }, () => request(payments)))));
    const costs: number[] = [];
    for (const first of [1, 10, 100]) {
      const heard = await payments.house.statements(async () => {
        const { data, errors } = await list(caller, { first });
        expect(errors).toBeUndefined();
        expect(data!.paymentOrders.edges).toHaveLength(first);
      });
      costs.push(heard.length);
    }
    expect(new Set(costs).size).toBe(1);
  });
});

it('shows the holder nothing to authorise once he is chief [GY-3]', async () => {
  await makeHolderChief(payments.house);
  const { data } = await entities<{ paymentsWaiting: Page }>(people.holder, 'Me', { id: people.holder.personId }, 'paymentsWaiting(first: 20) { totalCount }');
  expect(data!.entities[0]!.paymentsWaiting.totalCount).toBe(0);
  const answer = await payments.house.send<{ authorisePayment: unknown }>('finance-collection', people.holder, operation('AuthorisePayment'), { input: asSeen(orders[0]!) });
  expect(answer.data!.authorisePayment).toMatchObject({ paymentOrder: null });
});
