import { serviceCaller } from '@unionhall/contracts';
import { idOf, operation, person } from '@unionhall/testing';
import { act, type Answered, asSeen, bankLine, codesOf, ids, makeHolderChief, type OrderAnswer, type PaymentHouse, people, startPaymentHouse, type ToldOrder } from '../test/payment-house';
import { bring, LIST_SHA256, paymentEvent, tellDecision } from '../test/told-events';

let payments: PaymentHouse;
let decisionId: string;
beforeAll(async () => {
  payments = await startPaymentHouse();
  decisionId = await tellDecision(payments.house, { subjectSha256: LIST_SHA256, amount: '100000000' });
});
afterAll(() => payments.house.stop());

const sql = <Row>(statement: string, parameters: unknown[] = []) => payments.house.sql<Row>('finance-collection', statement, parameters);
const event = (changes: object = {}, onBehalfOf?: string) => paymentEvent({ payeeAccountId: payments.payeeAccountId, decisionId, ...changes }, onBehalfOf);
const send = (name: string, order: ToldOrder, more: object = {}, caller = people.holder) => act<OrderAnswer>(payments.house, caller, name, { ...asSeen(order), ...more });
const fresh = (id: string): ToldOrder => ({ id, state: '', version: 1 });
const told = async (orderId: string) =>
  (await sql<{ payload: { state: string; reason: string | null; version: number } }>("SELECT payload FROM outbox WHERE name = 'PaymentOrderMoved' AND consumer = 'grants' AND subject_id = ? ORDER BY id", [orderId])).map(
    ({ payload: { state, reason, version } }) => [state, reason, version],
  );

/** An order grants asked for, with both accounts named. */
async function ready(changes: object = {}, onBehalfOf?: string): Promise<ToldOrder> {
  const asked = event(changes, onBehalfOf);
  expect(await bring(payments.house, asked)).toBe('applied');
  const charged = await send('ChargePayment', fresh(asked.subjectId), { fromAccountId: payments.bankId, forAccountId: payments.expenseId }, people.accountant);
  return charged.paymentOrder!;
}

describe('a payment grants asks for', () => {
  it('becomes an order under the id grants minted, in the name of who acted there, and is entered and told of', async () => {
    const asked = event();
    expect(await bring(payments.house, asked)).toBe('applied');
    const payload = asked.payload as { subjectId: string };
    const { paymentOrder } = await payments.house.data<{ paymentOrder: object }>('finance-collection', people.officer, operation('PaymentOrderById'), { id: asked.subjectId });
    expect(paymentOrder).toMatchObject({
      state: 'REQUESTED',
      amount: '1000.00',
      requestedBy: { id: ids.officer },
      subjectType: 'Instalment',
      subjectId: payload.subjectId,
      decision: { id: decisionId },
      decisionSha256: LIST_SHA256,
      fromAccount: null,
      forAccount: null,
      history: [{ fromState: null, toState: 'REQUESTED', actId: asked.id, person: { id: ids.officer } }],
    });
    const [entry] = await sql<{ entry: string }>('SELECT entry FROM trail_entry WHERE act_id = ?', [asked.id]);
    expect(JSON.parse(entry!.entry)).toMatchObject({ act: 'requestPayment', person: ids.officer, service: 'grants', item: 'office-finance', subject: { id: asked.subjectId }, outcome: 'done' });
    const [performed] = await sql<{ payload: object }>("SELECT payload FROM outbox WHERE name = 'ActPerformed' AND subject_id = ?", [asked.id]);
    expect(performed!.payload).toMatchObject({ act: 'requestPayment', personId: ids.officer, outcome: 'done' });
    expect(await told(asked.subjectId)).toEqual([['requested', null, 1]]);
  });

  it('is made once, however often the event comes', async () => {
    const asked = event();
    await Promise.all([1, 2, 3].map(() => bring(payments.house, asked)));
    expect(await told(asked.subjectId)).toHaveLength(1);
  });

  it('asked for a second time is rejected, and grants told why [HOUSE-3]', async () => {
    const first = event();
    await bring(payments.house, first);
    const second = event({ subjectId: (first.payload as { subjectId: string }).subjectId });
    expect(await bring(payments.house, second)).toBe('applied');
    const reason =
      '同一事项已有付款单，于2026-03-10申请，金额1000.00元，处于“待审批”状态，不得重复申请。 The same thing has a payment order already: requested on 2026-03-10, 1000.00 yuan, in the state “Requested”.';
    expect(await told(second.subjectId)).toEqual([['rejected', reason, 1]]);
    expect(await sql('SELECT from_state, to_state, reason FROM payment_order_state_change WHERE subject_id = ? ORDER BY id', [second.subjectId])).toEqual([
      { from_state: null, to_state: 'rejected', reason },
    ]);
    const [entry] = await sql<{ entry: string }>('SELECT entry FROM trail_entry WHERE act_id = ?', [second.id]);
    expect(JSON.parse(entry!.entry)).toMatchObject({ outcome: 'refused', refusals: [{ clause: 'HOUSE-3', code: 'finance-collection.payment-asked-twice' }] });
    // The database refuses a second live one, whatever the code says.
    await expect(sql("UPDATE payment_order SET state = 'requested' WHERE id = ?", [second.subjectId])).rejects.toThrow(/one_live_order_a_subject/);
  });

  it('may be asked for again once the first order came to nothing', async () => {
    const order = await ready();
    const [row] = await sql<{ subject_id: string }>('SELECT subject_id FROM payment_order WHERE id = ?', [order.id]);
    await send('RejectPayment', order, { reason: '示例理由' });
    const again = event({ subjectId: row!.subject_id });
    await bring(payments.house, again);
    expect(await told(again.subjectId)).toEqual([['requested', null, 1]]);
  });

  it('asked for twice at once has one live order', async () => {
    const subjectId = idOf(700);
    const events = Array.from({ length: 4 }, () => event({ subjectId }));
    await Promise.all(events.map((each) => bring(payments.house, each)));
    await payments.house.departments.get('finance-collection')!.inbox.retry();
    const states = await sql<{ state: string }>('SELECT state FROM payment_order WHERE subject_id = ? ORDER BY state', [subjectId]);
    expect(states.map(({ state }) => state)).toEqual(['rejected', 'rejected', 'rejected', 'requested']);
  });

  it('is not made in another person’s name', async () => {
    const forged = event({ requestedById: ids.worker });
    expect(await bring(payments.house, forged)).toBe('failed');
    expect(await sql('SELECT id FROM payment_order WHERE id = ?', [forged.subjectId])).toEqual([]);
  });

  it('is told of at every step, with the reason where there is one', async () => {
    const executed = (await send('ExecutePayment', (await send('AuthorisePayment', await ready())).paymentOrder!, {}, people.cashier)).paymentOrder!;
    await send('ReturnPayment', executed, { ...bankLine(), reason: '示例账号有误' }, people.accountant);
    expect(await told(executed.id)).toEqual([
      ['requested', null, 1],
      ['authorised', null, 3],
      ['executed', null, 4],
      ['returned', '示例账号有误', 5],
    ]);
    const confirmed = (await send('ExecutePayment', (await send('AuthorisePayment', await ready())).paymentOrder!, {}, people.cashier)).paymentOrder!;
    await send('ConfirmPayment', confirmed, bankLine(), people.accountant);
    expect((await told(confirmed.id)).at(-1)).toEqual(['confirmed', null, 5]);
    const rejected = await ready();
    await send('RejectPayment', rejected, { reason: '材料不全' });
    expect((await told(rejected.id)).at(-1)).toEqual(['rejected', '材料不全', 3]);
    const cancelled = await ready();
    await send('CancelPayment', cancelled, { reason: '重复提请' }, people.officer);
    expect((await told(cancelled.id)).at(-1)).toEqual(['cancelled', '重复提请', 3]);
  });
});

describe('four eyes over the service [CP-5]', () => {
  it.each([
    ['himself', person(ids.holder, 'deputy')],
    ['through the service of grants, were it given his role', person(ids.holder, 'deputy', { service: 'grants' })],
  ])('who had grants ask for a payment does not authorise it %s', async (_how, caller) => {
    const order = await ready({}, ids.holder);
    expect(codesOf(await send('AuthorisePayment', order, {}, caller))).toEqual(['CP-5 finance-collection.requester-authorises']);
  });

  it('nor does a service in his name, which carries no role', async () => {
    const order = await ready({}, ids.holder);
    const { errors } = await payments.house.send('finance-collection', serviceCaller('grants', ids.holder), operation('AuthorisePayment'), { input: asSeen(order) });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect(await sql('SELECT state FROM payment_order WHERE id = ?', [order.id])).toEqual([{ state: 'requested' }]);
  });

  it('in both languages, with what lifts it', async () => {
    const order = await ready({}, ids.holder);
    const said = async (locale: 'zh' | 'en') => {
      const { data } = await payments.house.send<{ authorisePayment: Answered }>('finance-collection', people.holder, operation('AuthorisePayment'), { input: asSeen(order) }, locale);
      return data!.authorisePayment.refusals.map(({ clause, message, remedy, facts }) => [clause.id, message, remedy, facts]);
    };
    const facts = [{ name: 'requestedOn', value: '2026-03-10' }];
    expect(await said('zh')).toEqual([['CP-5', '此笔付款由本人于2026-03-10申请，不得再由本人审批。', '请由另一人重新申请，再由分管领导审批。', facts]]);
    expect(await said('en')).toEqual([['CP-5', 'You requested this payment on 2026-03-10 and may not authorise it too.', 'Have another person request it, then let the holder authorise it.', facts]]);
  });
});

describe('the reconciliation of subjects', () => {
  it('says what was asked, waits, was paid and came back, in the order asked for; for the departments that ask, too', async () => {
    const subjectId = idOf(800);
    const executed = (await send('ExecutePayment', (await send('AuthorisePayment', await ready({ subjectId }))).paymentOrder!, {}, people.cashier)).paymentOrder!;
    await send('ReturnPayment', executed, { ...bankLine(), reason: '示例账号有误' }, people.accountant);
    await ready({ subjectId });
    await bring(payments.house, event({ subjectId }));
    const variables = { subjectIds: [idOf(801), subjectId] };
    const asked = { subjectId, orders: 3, asked: '3000.00', waiting: '1000.00', executed: '0.00', confirmed: '0.00', returned: '1000.00', dropped: '1000.00' };
    const none = { orders: 0, asked: '0.00', waiting: '0.00', executed: '0.00', confirmed: '0.00', returned: '0.00', dropped: '0.00' };
    for (const caller of [people.accountant, person(ids.officer, [], { service: 'grants' })]) {
      const heard = await payments.house.statements(async () => {
        const { paymentReconciliation } = await payments.house.data<{ paymentReconciliation: object[] }>('finance-collection', caller, operation('PaymentReconciliation'), variables);
        expect(paymentReconciliation).toEqual([{ ...none, subjectId: idOf(801) }, asked]);
      });
      expect(heard).toHaveLength(1);
    }
    const { errors } = await payments.house.send('finance-collection', people.worker, operation('PaymentReconciliation'), variables);
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

describe('the accounts of a payment', () => {
  it('are those the ledger names by default, as far as it does', async () => {
    const open = (input: object) => act<Answered & { ledgerAccount: { id: string } | null }>(payments.house, people.accountant, 'OpenLedgerAccount', { balanceLimit: 'NONE', ...input });
    const paying = await open({ code: '1002.01', name: '资助专户', balanceLimit: 'DEBITS_COVER_CREDITS', paysOrders: true, idempotencyKey: 'paying' });
    const charged = await open({ code: '5002', name: '创新资助支出', expenditureOf: 'innovation-fund', idempotencyKey: 'charged' });
    expect([paying, charged]).toMatchObject([{ ledgerAccount: { paysOrders: true, expenditureOf: null } }, { ledgerAccount: { paysOrders: false, expenditureOf: { code: 'innovation-fund' } } }]);
    const [whole, half] = [event({ powerItem: 'innovation-fund' }), event()];
    for (const each of [whole, half]) await bring(payments.house, each);
    const accounts = (id: string) => sql('SELECT from_account_id, for_account_id FROM payment_order WHERE id = ?', [id]);
    expect(await accounts(whole.subjectId)).toEqual([{ from_account_id: paying.ledgerAccount!.id, for_account_id: charged.ledgerAccount!.id }]);
    expect(await accounts(half.subjectId)).toEqual([{ from_account_id: paying.ledgerAccount!.id, for_account_id: null }]);
    const again = await open({ code: '5003', name: '另一支出', expenditureOf: 'innovation-fund', paysOrders: true, idempotencyKey: 'again' });
    expect(codesOf(again)).toEqual([
      'HOUSE-3 finance-collection.expenditure-account-taken',
      'HOUSE-3 finance-collection.paying-account-taken',
      'CP-10 finance-collection.account-may-not-pay',
      'HOUSE-4 finance-collection.same-account-twice',
    ]);
    const ofItem = 'query ($of: [_Any!]!) { entities: _entities(representations: $of) { ... on PowerItem { expenditureAccount { code } } } }';
    const { data } = await payments.house.send('finance-collection', people.officer, ofItem, { of: [{ __typename: 'PowerItem', code: 'innovation-fund' }] });
    expect(data).toEqual({ entities: [{ expenditureAccount: { code: '5002' } }] });
  });
});

it('is not executed once the holder of its item became chief between authorisation and execution [GY-2a]', async () => {
  const order = (await send('AuthorisePayment', await ready())).paymentOrder!;
  await makeHolderChief(payments.house);
  const answer = await send('ExecutePayment', order, {}, people.cashier);
  expect(answer.refusals).toMatchObject([
    { clause: { id: 'GY-2a' }, message: '“机关财务”在2026-03-10无人分管，付款不能审批或执行。', remedy: '请先由领导班子明确该事项的分管领导。', facts: [{ name: 'item' }, { name: 'day', value: '2026-03-10' }] },
  ]);
});
