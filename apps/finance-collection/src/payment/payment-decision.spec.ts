import { operation } from '@unionhall/testing';
import { act, type Answered, asSeen, authorised, bankLine, codesOf, type OrderAnswer, type PaymentHouse, people, request, requestInput, startPaymentHouse, type ToldOrder } from '../test/payment-house';
import { bring, LIST_SHA256, paymentEvent, tellDecision } from '../test/told-events';

let payments: PaymentHouse;
beforeAll(async () => {
  payments = await startPaymentHouse();
});
afterAll(() => payments.house.stop());

const sql = <Row>(statement: string, parameters: unknown[] = []) => payments.house.sql<Row>('finance-collection', statement, parameters);
const ask = (input: object) => act<OrderAnswer>(payments.house, people.officer, 'RequestPayment', input);
const authorise = (order: ToldOrder) => act<OrderAnswer>(payments.house, people.holder, 'AuthorisePayment', asSeen(order));
const execute = (order: ToldOrder) => act<OrderAnswer>(payments.house, people.cashier, 'ExecutePayment', asSeen(order));
const decision = (changes: object = {}) => tellDecision(payments.house, { subjectSha256: LIST_SHA256, amount: '100000', ...changes });

/** An order grants asked for under a decision, charged and ready to be authorised. */
async function asked(decisionId: string): Promise<ToldOrder> {
  const event = paymentEvent({ payeeAccountId: payments.payeeAccountId, decisionId });
  expect(await bring(payments.house, event)).toBe('applied');
  const accounts = { fromAccountId: payments.bankId, forAccountId: payments.expenseId };
  const { paymentOrder } = await act<OrderAnswer>(payments.house, people.accountant, 'ChargePayment', { ...asSeen({ id: event.subjectId, state: '', version: 1 }), ...accounts });
  return paymentOrder!;
}

describe('a payment and the decision behind it [CP-9]', () => {
  it('rests on a decision over its content, whose hash and lines can be had beforehand', async () => {
    const { decisionId: _decisionId, fromAccountId: _from, forAccountId: _for, idempotencyKey: _key, ...content } = await requestInput(payments);
    const { paymentContent } = await payments.house.data<{ paymentContent: { sha256: string; lines: string[] } }>('finance-collection', people.officer, operation('PaymentContent'), content);
    expect(paymentContent.lines).toEqual(['权力事项：机关财务', '收款人：示例机械厂，示例银行，***************0017', '金额：1000.00元', '用途：示例活动场地']);
    const decisionId = await decision({ subjectSha256: paymentContent.sha256 });
    const answer = await ask({ ...(await requestInput(payments)), decisionId });
    expect(answer).toMatchObject({ paymentOrder: { decision: { id: decisionId } }, refusals: [] });
    const [entry] = await sql<{ entry: string }>('SELECT entry FROM trail_entry WHERE act_id = ?', [answer.record!.id]);
    expect(JSON.parse(entry!.entry)).toMatchObject({ asked: [{ department: 'governance', fact: 'decision', version: 1 }] });
  });

  it('is refused without one, and says how to come by it, in both languages', async () => {
    const input = { ...(await requestInput(payments)), decisionId: payments.bankId };
    const told = async (locale: 'zh' | 'en') => {
      const { data } = await payments.house.send<{ requestPayment: Answered }>('finance-collection', people.officer, operation('RequestPayment'), { input }, locale);
      return data!.requestPayment.refusals.map(({ clause, code, message, remedy }) => [clause.id, code, message, remedy]);
    };
    expect(await told('zh')).toEqual([
      ['CP-9', 'finance-collection.decision-unknown', `所引集体决定（编号${payments.bankId}）尚未送达财务部门。`, '决定刚刚作出的，请稍候再办；尚未作出的，请先提请领导班子会议作出决定。'],
    ]);
    expect(await told('en')).toEqual([
      [
        'CP-9',
        'finance-collection.decision-unknown',
        `Finance has not been told of the decision ${payments.bankId}.`,
        'If it was taken just now, wait a moment; otherwise have the leadership body decide first.',
      ],
    ]);
  });

  it.each([
    ['rejected', { outcome: 'rejected' }, '所引集体决定于2026-03-09作出，结果为“未通过”，不得据以付款。'],
    ['taken under another item', { powerItem: 'allowances' }, '所引集体决定属于“岗位津贴”，此笔付款属于“机关财务”。'],
  ])('is refused on a decision %s', async (_what, change, message) => {
    const input = await requestInput(payments);
    const [copy] = await sql<{ subject_sha256: string }>('SELECT subject_sha256 FROM decision_copy WHERE id = ?', [input.decisionId]);
    const answer = await ask({ ...input, decisionId: await decision({ subjectSha256: copy!.subject_sha256, ...change }) });
    expect(answer.refusals).toMatchObject([{ clause: { id: 'CP-9' }, message }]);
  });

  it('is refused for one fen less than was decided: it is another content', async () => {
    const input = await requestInput(payments);
    expect(codesOf(await ask({ ...input, amount: '999.99' }))).toEqual(['CP-9 finance-collection.decision-other-content']);
    expect(codesOf(await ask({ ...input, purpose: '另一用途' }))).toEqual(['CP-9 finance-collection.decision-other-content']);
  });

  it('is asked for once under its decision; free again when it was cancelled', async () => {
    const input = await requestInput(payments);
    const { paymentOrder } = await ask(input);
    const again = { ...input, idempotencyKey: 'asked-again' };
    const refused = await ask(again);
    expect(codesOf(refused)).toEqual(['CP-9 finance-collection.decision-used-up']);
    expect(refused.refusals[0]).toMatchObject({
      message: '该集体决定核定付款1000.00元，其项下其他付款单已占用1000.00元，此笔1000.00元超出决定金额。',
      remedy: '请核对该决定项下已有的付款单，多余的予以撤销或驳回；确需另付的，另行提请作出决定。',
    });
    await act<OrderAnswer>(payments.house, people.officer, 'CancelPayment', { ...asSeen(paymentOrder!), reason: '示例理由' });
    expect((await ask({ ...again, idempotencyKey: 'asked-again-after' })).refusals).toEqual([]);
  });

  it('is executed while others rely on its decision: only who takes of it shuts others out', async () => {
    const order = await authorised(payments);
    const other = payments.house.departments.get('finance-collection')!.source.createQueryRunner();
    await other.startTransaction();
    try {
      await other.query('SELECT * FROM decision_copy LOCK IN SHARE MODE');
      expect((await execute(order)).paymentOrder).toMatchObject({ state: 'EXECUTED' });
    } finally {
      await other.rollbackTransaction();
      await other.release();
    }
  });

  it('goes to one of eight who ask at once under one decision', async () => {
    const input = await requestInput(payments);
    const answers = await Promise.all(Array.from({ length: 8 }, (_, index) => ask({ ...input, idempotencyKey: `race-${index}` })));
    expect(answers.flatMap(codesOf)).toEqual(Array(7).fill('CP-9 finance-collection.decision-used-up'));
  });

  it('is not executed when the order no longer says what was decided, whoever changed it', async () => {
    const order = await authorised(payments);
    await sql('UPDATE payment_order SET payee_account_id = payee_account_id, purpose = ? WHERE id = ?', ['改过的用途', order.id]);
    expect(codesOf(await execute(order))).toEqual(['CP-9 finance-collection.decision-other-content']);
  });
});

describe('an order that names no decision [CP-9]', () => {
  it('is not made in the table either, and one from before the rule is not authorised', async () => {
    const order = await request(payments);
    const columns = 'payee_account_id, amount, purpose, power_item, state, requested_by_id, requested_on, version';
    await expect(sql(`INSERT INTO payment_order (id, ${columns}) SELECT UUID(), ${columns} FROM payment_order WHERE id = ?`, [order.id])).rejects.toThrow(/names its decision/);
    await sql('UPDATE payment_order SET decision_id = NULL, decision_sha256 = NULL WHERE id = ?', [order.id]);
    expect((await authorise(order)).refusals).toMatchObject([{ code: 'finance-collection.payment-without-decision', message: '付款未引用集体决定。', remedy: '请先就此项付款的内容提请领导班子会议作出集体决定，再据以付款。' }]);
  });
});

describe('orders of a department under one decision [CP-9]', () => {
  it('wait for their decision, then are authorised by the hash grants asked with', async () => {
    const order = await asked(payments.bankId);
    expect(codesOf(await authorise(order))).toEqual(['CP-9 finance-collection.decision-unknown']);
    expect((await authorise(await asked(await decision()))).paymentOrder).toMatchObject({ state: 'AUTHORISED' });
    expect(codesOf(await authorise(await asked(await decision({ subjectSha256: 'e'.repeat(64) }))))).toEqual(['CP-9 finance-collection.decision-other-content']);
  });

  it('are authorised up to what was decided: of two raced for the last of it one gets through', async () => {
    const decisionId = await decision({ amount: '250000' });
    const orders = [await asked(decisionId), await asked(decisionId), await asked(decisionId), await asked(decisionId)];
    const answers = await Promise.all(orders.map(authorise));
    expect(answers.flatMap(codesOf)).toEqual(Array(2).fill('CP-9 finance-collection.decision-used-up'));
    expect(await sql('SELECT amount, used FROM decision_use WHERE decision_id = ?', [decisionId])).toEqual([{ amount: 250_000, used: 200_000 }]);
  });

  it('leave room for a new one when the money came back', async () => {
    const decisionId = await decision();
    const executed = (await execute((await authorise(await asked(decisionId))).paymentOrder!)).paymentOrder!;
    const next = await asked(decisionId);
    expect(codesOf(await authorise(next))).toEqual(['CP-9 finance-collection.decision-used-up']);
    await act<OrderAnswer>(payments.house, people.accountant, 'ReturnPayment', { ...asSeen(executed), ...bankLine(), reason: '示例账号有误' });
    expect((await authorise(next)).refusals).toEqual([]);
  });

  it('never take more than was decided in the table either', async () => {
    await authorised(payments);
    await expect(sql('UPDATE decision_use SET used = amount + 1')).rejects.toThrow(/used_within_decision/);
    await expect(sql('UPDATE decision_use SET used = -1')).rejects.toThrow(/used_within_decision/);
  });
});

it('lists the payments of a decision where people look for them', async () => {
  const order = await request(payments);
  const [row] = await sql<{ decision_id: string }>('SELECT decision_id FROM payment_order WHERE id = ?', [order.id]);
  const list = operation('PaymentOrderList');
  const { data } = await payments.house.send<{ paymentOrders: { edges: unknown[] } }>('finance-collection', people.officer, list, { first: 10, filter: { decisionId: row!.decision_id }, orderBy: 'OLDEST' });
  expect(data!.paymentOrders.edges).toMatchObject([{ node: { id: order.id } }]);
  const ofDecision = 'query ($of: [_Any!]!) { entities: _entities(representations: $of) { ... on Decision { paymentOrders(first: 5) { totalCount } } } }';
  const of = [{ __typename: 'Decision', id: row!.decision_id }];
  expect((await payments.house.send('finance-collection', people.officer, ofDecision, { of })).data).toEqual({ entities: [{ paymentOrders: { totalCount: 1 } }] });
  expect((await payments.house.send('finance-collection', people.worker, ofDecision, { of })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});
