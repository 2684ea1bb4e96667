import { randomUUID } from 'node:crypto';
import { financeCollection } from '@unionhall/finance-collection';
import { idOf, operation, person, type TestHouse } from '@unionhall/testing';
import { contracted, decideYear, orderMoved, run, setWage } from '../test/allowances';
import { nextKey } from '../test/contracts';
import { type Office, startOffice } from '../test/office';
import { does, officer } from '../test/staffing';

let office: Office;
let house: TestHouse;
let decisionId: string;
let payeeAccountId: string;
let ofAPerson: string;
const accountant = person(idOf(71), 'accountant');
beforeAll(async () => {
  office = await startOffice(financeCollection);
  ({ house } = office);
  await setWage(office);
  await contracted(office);
  ({ decisionId } = await decideYear(office));
  const employer = { name: '示例银行临江支行', kind: 'ENTERPRISE', creditCode: '91350100M000100Y43' };
  const { registerEmployer } = await house.data<{ registerEmployer: { employer: { id: string } } }>('finance-collection', officer, operation('RegisterEmployer'), { input: employer });
  const account = async (accountNumber: string, owner: object) => {
    const input = { holderName: '代发专户', bank: '示例银行', accountNumber, ...owner };
    const { registerPayeeAccount } = await house.data<{ registerPayeeAccount: { payeeAccount: { id: string } } }>('finance-collection', accountant, operation('RegisterPayeeAccount'), { input });
    return registerPayeeAccount.payeeAccount.id;
  };
  payeeAccountId = await account('6200000000000000017', { employerId: registerEmployer.employer.id });
  ofAPerson = await account('6200000000000000025', { personId: officer.personId });
});
afterAll(() => house.stop());

const computed = async (month: string) => (await run(office, month)).allowanceRun!;
const lock = (allowanceRun: { readonly id: string; readonly version: number }, input: object = {}) =>
  does(house, 'lockAllowances', { allowanceRunId: allowanceRun.id, expectedVersion: allowanceRun.version, decisionId, payeeAccountId, idempotencyKey: nextKey(), ...input });
const standing = async (id: string) => (await house.sql<{ state: string; version: number; payment_order_id: string | null }>('personnel', 'SELECT state, version, payment_order_id FROM allowance_run WHERE id = ?', [id]))[0]!;
const orders = (runId: string) => house.sql<{ id: string; state: string; amount: number; version: number }>('finance-collection', 'SELECT id, state, amount, version FROM payment_order WHERE subject_id = ? ORDER BY id', [runId]);

describe('lockAllowances', () => {
  it('asks for one payment under the year’s decision, whoever comes first and however often', async () => {
    const january = await computed('2026-01');
    const ask = (idempotencyKey: string) => house.send<{ lockAllowances: { allowanceRun: object | null } }>('personnel', officer, operation('LockAllowances'), { input: { allowanceRunId: january.id, expectedVersion: 1, decisionId, payeeAccountId, idempotencyKey } });
    const key = randomUUID();
    const answers = await Promise.all([key, key, randomUUID(), randomUUID()].map(ask));
    expect(answers.flatMap(({ errors }) => errors ?? []).every(({ extensions }) => extensions?.['code'] === 'CONFLICT')).toBe(true);
    await house.settle();
    const [order] = await orders(january.id);
    expect(await orders(january.id)).toMatchObject([{ state: 'requested', amount: 60_000 }]);
    expect(await standing(january.id)).toMatchObject({ state: 'locked', payment_order_id: order!.id });
    expect((await run(office, '2026-01')).refusals).toMatchObject([{ clause: { id: 'HOUSE-1' }, code: 'personnel.allowance-run-state' }]);
    const { version } = await standing(january.id);
    expect((await lock({ id: january.id, version })).refusals).toMatchObject([{ code: 'personnel.allowance-run-state' }]);
  });

  it('gives a month whose order is cancelled free again, to be computed anew', async () => {
    const [january] = await house.sql<{ id: string }>('personnel', "SELECT id FROM allowance_run WHERE month = '2026-01'");
    const [order] = await orders(january!.id);
    const { cancelPayment } = await house.data<{ cancelPayment: { refusals: object[] } }>('finance-collection', officer, operation('CancelPayment'), { input: { paymentOrderId: order!.id, expectedVersion: order!.version, reason: '重复提请', idempotencyKey: nextKey() } });
    expect(cancelPayment.refusals).toEqual([]);
    await house.settle();
    expect(await standing(january!.id)).toMatchObject({ state: 'computed', payment_order_id: null });
    await contracted(office);
    const { version } = await standing(january!.id);
    expect((await lock({ id: january!.id, version })).refusals).toMatchObject([{ clause: { id: 'WZ-13' }, code: 'personnel.allowance-run-outdated' }]);
    expect(await computed('2026-01')).toMatchObject({ computation: 2, total: '1200.00' });
    const again = await lock({ id: january!.id, version: version + 1 });
    expect(again).toMatchObject({ refusals: [], allowanceRun: { state: 'LOCKED', requests: [{ amount: '600.00', computation: 1 }, { amount: '1200.00', computation: 2 }] } });
    await house.settle();
    expect(await orders(january!.id)).toMatchObject([{ state: 'cancelled' }, { state: 'requested', amount: 120_000 }]);
  });

  it('follows its order to the bank and back, hears each step once, and asks again for what was returned', async () => {
    const [january] = await house.sql<{ id: string }>('personnel', "SELECT id FROM allowance_run WHERE month = '2026-01'");
    const { payment_order_id: id } = await standing(january!.id);
    // Finance has told that it was requested, at sequence 1.
    const tell = (state: string, sequence: number, version: number, amount?: string) => orderMoved(office, january!.id, { id: id!, state, sequence, version, ...(amount && { amount }) });
    expect(await tell('executed', 2, 4, '1')).toBe('failed');
    expect(await tell('confirmed', 2, 5)).toBe('failed');
    expect([await tell('authorised', 2, 3), await tell('executed', 3, 4), await tell('executed', 4, 4), await tell('rejected', 5, 2)]).toEqual(['applied', 'applied', 'applied', 'applied']);
    expect((await standing(january!.id)).state).toBe('paid');
    await tell('returned', 6, 5);
    await tell('confirmed', 7, 6);
    expect(await standing(january!.id)).toMatchObject({ state: 'returned', payment_order_id: null });
    expect((await run(office, '2026-01')).refusals).toMatchObject([{ code: 'personnel.allowance-run-state' }]);
    await contracted(office);
    const { version } = await standing(january!.id);
    const again = await lock({ id: january!.id, version });
    expect(again).toMatchObject({ refusals: [], allowanceRun: { state: 'LOCKED', total: '1200.00' } });
    const { payment_order_id: second } = await standing(january!.id);
    await orderMoved(office, january!.id, { id: second!, state: 'executed', sequence: 1, version: 4 });
    await orderMoved(office, january!.id, { id: second!, state: 'confirmed', sequence: 2, version: 5 });
    expect((await standing(january!.id)).state).toBe('confirmed');
  });

  it('stays within what the year allows, names a unit’s account, and waits until the month is over', async () => {
    const february = await computed('2026-02');
    expect(february.version).toBe(1);
    expect((await lock(february, { payeeAccountId: ofAPerson })).refusals).toMatchObject([
      { clause: { id: 'CP-9' }, code: 'personnel.allowance-year-used-up', message: '当年集体决定核定2000.00元，其他月份已占用1200.00元，本月1800.00元超出上限。' },
      { clause: { id: 'HOUSE-2' }, code: 'personnel.allowance-account-unfit' },
    ]);
    expect((await lock(await computed('2026-03'))).refusals).toMatchObject([{ clause: { id: 'WZ-13' }, code: 'personnel.allowance-month-not-over' }, { code: 'personnel.allowance-year-used-up' }]);
    expect((await lock(february, { decisionId: idOf(999) })).refusals).toMatchObject([{ clause: { id: 'GY-2b' }, code: 'house.decision-not-told' }]);
    const last = await computed('2025-12');
    expect((await lock(last)).refusals).toMatchObject([{ code: 'personnel.allowance-nobody-paid' }, { clause: { id: 'CP-9' }, code: 'personnel.allowance-year-missing' }, { code: 'house.decision-of-another-matter' }]);
    const { allowanceRun } = await house.data<{ allowanceRun: { permissions: object[] } }>('personnel', officer, operation('AllowanceRun'), { id: february.id });
    expect(allowanceRun.permissions).toMatchObject([{ act: 'lockAllowances', allowed: true, needs: expect.arrayContaining(['decisionId', 'payeeAccountId']) }]);
  });

  it.each([
    ['a worker', person(idOf(2), 'worker'), 'FORBIDDEN'],
    ['the public', { ...officer, personId: null, roles: [] }, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    const { errors } = await house.send('personnel', caller, operation('LockAllowances'), { input: { allowanceRunId: idOf(3), expectedVersion: 1, decisionId, payeeAccountId, idempotencyKey: 'x' } });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});
