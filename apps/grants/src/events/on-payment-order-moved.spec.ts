import { randomUUID } from 'node:crypto';
import { operation } from '@unionhall/testing';
import { codesOf } from '../test/grants-house';
import { bring, type FundHouse, grantAward, orderMoved, requestInstalment, signContract, standing, startFundHouse } from '../test/fund-house';

let fundHouse: FundHouse;
beforeAll(async () => {
  fundHouse = await startFundHouse('1000000.00');
});
afterAll(() => fundHouse.house.stop());

const rows = (statement: string, parameters: unknown[] = []) => fundHouse.house.sql<Record<string, unknown>>('grants', statement, parameters);
const stateOf = async (id: string) => (await rows('SELECT state, attempt, payment_order_id FROM instalment WHERE id = ?', [id]))[0];
const stepsOf = async (id: string) => (await rows('SELECT to_state FROM instalment_state_change WHERE subject_id = ? ORDER BY at, id', [id])).map((row) => row['to_state']);

/** An award with its first instalment of 12,000 yuan asked for. */
async function asked() {
  const award = await signContract(fundHouse, await grantAward(fundHouse));
  const { instalment } = await requestInstalment(fundHouse, award.instalments[0]!);
  return { awardId: award.id, id: instalment!.id, orderId: instalment!.paymentOrder!.id };
}

describe('the grant ledger follows a payment order', () => {
  it('to the bank’s confirmation; what comes twice changes nothing', async () => {
    const { awardId, id, orderId } = await asked();
    const executed = orderMoved(id, orderId, 'executed', 3);
    for (const event of [orderMoved(id, orderId, 'requested', 1), orderMoved(id, orderId, 'authorised', 2), executed, executed]) expect(await bring(fundHouse, event)).toBe('applied');
    expect(await standing(fundHouse, awardId)).toEqual({ committed: '800000', requested: '0', paid: '1200000', spent: '0' });
    expect(await stateOf(id)).toMatchObject({ state: 'paid' });
    // Told again under another id, as by a sender that lost count.
    await bring(fundHouse, { ...executed, id: randomUUID(), sequence: 4 });
    expect(await bring(fundHouse, orderMoved(id, orderId, 'confirmed', 5))).toBe('applied');
    expect(await standing(fundHouse, awardId)).toEqual({ committed: '800000', requested: '0', paid: '1200000', spent: '0' });
    expect(await stepsOf(id)).toEqual(['planned', 'requested', 'paid', 'confirmed']);
    const steps = await rows('SELECT act_id FROM instalment_state_change WHERE subject_id = ? AND to_state = ?', [id, 'paid']);
    expect(steps).toEqual([{ act_id: executed.id }]);
  });

  it('in the order of the order’s life, whatever order the events come in', async () => {
    const { awardId, id, orderId } = await asked();
    const events = ['requested', 'authorised', 'executed', 'confirmed'].map((state, index) => orderMoved(id, orderId, state, index + 1));
    for (const event of events.toReversed()) await bring(fundHouse, event);
    await fundHouse.house.departments.get('grants')!.inbox.retry();
    expect(await stateOf(id)).toMatchObject({ state: 'confirmed', payment_order_id: orderId });
    expect(await stepsOf(id)).toEqual(['planned', 'requested', 'paid', 'confirmed']);
    expect(await standing(fundHouse, awardId)).toMatchObject({ requested: '0', paid: '1200000' });
  });

  it.each(['requested', 'authorised'])('and leaves an instalment as people see it when its order is %s: a second click hears the refusal, not of a conflict', async (state) => {
    const { id, orderId } = await asked();
    const [{ version } = { version: 0 }] = await fundHouse.house.sql<{ version: number }>('grants', 'SELECT version FROM instalment WHERE id = ?', [id]);
    expect(await bring(fundHouse, orderMoved(id, orderId, state, 1))).toBe('applied');
    expect(codesOf(await requestInstalment(fundHouse, { id, version }))).toEqual(['CP-7 grants.instalment-asked-already']);
    // Heard once: the same word of the order again is behind what was heard.
    expect(await rows('SELECT order_version FROM instalment WHERE id = ?', [id])).toEqual([{ order_version: 1 }]);
  });

  it('keeps a step that comes before its turn until its turn comes', async () => {
    const { id, orderId } = await asked();
    expect(await bring(fundHouse, orderMoved(id, orderId, 'confirmed', 1, { version: 4 }))).toBe('failed');
    expect(await stateOf(id)).toMatchObject({ state: 'requested' });
  });

  it.each(['rejected', 'cancelled'])('back when it was %s: the instalment may be asked for again, by a new order', async (state) => {
    const { awardId, id, orderId } = await asked();
    const stopped = orderMoved(id, orderId, state, 1, { version: 2, reason: '示例理由' });
    expect(await bring(fundHouse, stopped)).toBe('applied');
    expect(await standing(fundHouse, awardId)).toEqual({ committed: '2000000', requested: '0', paid: '0', spent: '0' });
    expect(await stateOf(id)).toEqual({ state: 'planned', attempt: 2, payment_order_id: null });
    const again = await requestInstalment(fundHouse, { id, version: 3 });
    expect(codesOf(again)).toEqual([]);
    expect(again.instalment!.paymentOrder!.id).not.toBe(orderId);
    // Late word of the order that came to nothing must not touch the new one.
    await bring(fundHouse, { ...stopped, id: randomUUID(), sequence: 2, payload: { ...(stopped.payload as object), version: 3 } });
    expect(await stateOf(id)).toMatchObject({ state: 'requested', attempt: 2 });
    expect(await standing(fundHouse, awardId)).toMatchObject({ requested: '1200000' });
  });

  it('back when the bank returned it, and says so in the balances', async () => {
    const { awardId, id, orderId } = await asked();
    for (const [index, state] of ['requested', 'authorised', 'executed', 'returned'].entries()) await bring(fundHouse, orderMoved(id, orderId, state, index + 1));
    expect(await standing(fundHouse, awardId)).toEqual({ committed: '2000000', requested: '0', paid: '0', spent: '0' });
    const { award } = await fundHouse.house.data<{ award: object }>('grants', fundHouse.people.officer, operation('Award'), { id: awardId });
    expect(award).toMatchObject({ balances: { committed: '20000.00', requested: '0.00', paid: '0.00', spent: '0.00', returned: '12000.00' }, instalments: [{ state: 'PLANNED', paymentOrder: null }, { state: 'PLANNED' }] });
    expect(codesOf(await requestInstalment(fundHouse, { id, version: Number((await rows('SELECT version FROM instalment WHERE id = ?', [id]))[0]!['version']) }))).toEqual([]);
  });

  it('not for an order grants never asked for, another amount, or another department’s', async () => {
    const { awardId, id, orderId } = await asked();
    expect(await bring(fundHouse, orderMoved(id, randomUUID(), 'executed', 1))).toBe('failed');
    expect(await bring(fundHouse, orderMoved(id, orderId, 'executed', 1, { amount: '1200001' }))).toBe('failed');
    expect(await bring(fundHouse, orderMoved(randomUUID(), randomUUID(), 'executed', 1, { subjectType: 'AllowanceRun' }))).toBe('applied');
    expect(await standing(fundHouse, awardId)).toEqual({ committed: '800000', requested: '1200000', paid: '0', spent: '0' });
  });

  it('and of two deliveries at once one is applied', async () => {
    const { awardId, id, orderId } = await asked();
    const executed = orderMoved(id, orderId, 'executed', 1, { version: 3 });
    await Promise.all([1, 2, 3, 4].map(() => bring(fundHouse, executed)));
    expect(await standing(fundHouse, awardId)).toMatchObject({ requested: '0', paid: '1200000' });
    expect(await stepsOf(id)).toEqual(['planned', 'requested', 'paid']);
  });
});

describe('with finance-collection itself', () => {
  it('an order the requester cancels comes back, and the next one has another id', async () => {
    const { house, people } = fundHouse;
    const { awardId, id, orderId } = await asked();
    await house.settle();
    const order = async () => (await house.sql<{ state: string; version: number; subject_id: string }>('finance-collection', 'SELECT state, version, subject_id FROM payment_order WHERE id = ?', [orderId]))[0]!;
    const { version } = await order();
    expect(await order()).toMatchObject({ state: 'requested', subject_id: id });
    const cancelled = await house.data<{ cancelPayment: { refusals: object[] } }>('finance-collection', people.officer, operation('CancelPayment'), { input: { paymentOrderId: orderId, expectedVersion: version, reason: '示例理由' } });
    expect(cancelled.cancelPayment.refusals).toEqual([]);
    await house.settle();
    expect(await stateOf(id)).toEqual({ state: 'planned', attempt: 2, payment_order_id: null });
    expect(await standing(fundHouse, awardId)).toMatchObject({ committed: '2000000', requested: '0' });
  });
});
