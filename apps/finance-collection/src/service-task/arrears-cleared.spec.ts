import { randomUUID } from 'node:crypto';
import type { EventEnvelope } from '@unionhall/contracts';
import { bureauFile, creditCodeOf, freshRow, idOf, operation, type TestHouse } from '@unionhall/testing';
import { act, type Answered, newKey, people } from '../test/payment-house';
import { assess, booked, employerIds, startReceiptHouse, tellDuesRate } from '../test/receipt-house';
import { bring } from '../test/told-events';

let house: TestHouse;
let ids: string[];
beforeAll(async () => {
  house = await startReceiptHouse(9);
  await tellDuesRate(house);
  ids = await employerIds(house);
  // Two months of the first, one of each other; of all but the last a station is asked to collect.
  await assess(house, '2026-01', ids.slice(0, 4));
  await assess(house, '2026-02', ids.slice(0, 1));
  for (const id of ids.slice(0, 3)) await taskOf(id);
});
afterAll(() => house.stop());

const taskOf = async (employerId: string, changes: object = {}, sequence = 1, taskId = randomUUID()) => {
  const payload = { taskId, employerId, kind: 'dues-collection', state: 'accepted', title: '示例', version: sequence, ...changes };
  const event: EventEnvelope = { id: randomUUID(), name: 'ServiceTaskMoved', from: 'workstations', to: 'finance-collection', subjectId: taskId, sequence, onBehalfOf: idOf(1), at: '2026-03-10T02:00:00.000Z', payload };
  expect(await bring(house, event)).toBe('applied');
  return taskId;
};
const told = async () => (await house.sql<{ unit: string }>('finance-collection', "SELECT subject_id AS unit FROM outbox WHERE name = 'ArrearsCleared' ORDER BY id")).map(({ unit }) => ids.indexOf(unit));
const paid = (number: number, period: string, changes: object = {}) => freshRow({ creditCode: creditCodeOf(number), period, ...changes });

it('tells the stations of units they collect from, once the last month is paid by a file [DX-3]', async () => {
  await booked(house, bureauFile([paid(1, '2026-01'), paid(2, '2026-01'), paid(4, '2026-01')]));
  expect(await told()).toEqual([1]);
  await booked(house, bureauFile([paid(1, '2026-02')]));
  expect(await told()).toEqual([1, 0]);
});

it('and once a receipt of an unknown payer is taken for the unit', async () => {
  await booked(house, bureauFile([paid(77, '2026-01')]));
  const [unknown] = await house.sql<{ id: string }>('finance-collection', 'SELECT id FROM dues_receipt WHERE employer_id IS NULL');
  const { refusals } = await act<Answered>(house, people.accountant, 'MatchReceipt', { receiptId: unknown!.id, employerId: ids[2], period: '2026-01', reason: '示例', idempotencyKey: newKey() });
  expect(refusals).toEqual([]);
  expect(await told()).toEqual([1, 0, 2]);
});

it('tells nothing where nobody waits any more', async () => {
  const taskId = await taskOf(ids[3]!);
  await taskOf(ids[3]!, { state: 'completed' }, 2, taskId);
  await assess(house, '2026-02', [ids[3]!]);
  await booked(house, bureauFile([paid(4, '2026-02')]));
  expect(await told()).toEqual([1, 0, 2]);
  expect(await house.sql('finance-collection', 'SELECT state, version FROM service_task_copy WHERE id = ?', [taskId])).toEqual([{ state: 'completed', version: 2 }]);
});

const merge = async (one: number, into: number) => {
  const input = { employerId: ids[one], expectedVersion: 1, mergedIntoId: ids[into], onDay: '2026-03-10', reason: '示例合并批复' };
  expect((await act<Answered>(house, people.officer, 'MergeEmployers', input)).refusals).toEqual([]);
};

it('tells them once a merger makes even what one lacked and the other had too much', async () => {
  await assess(house, '2026-01', [ids[4]!]);
  await taskOf(ids[4]!);
  await booked(house, bureauFile([paid(6, '2026-01')]));
  expect(await told()).toEqual([1, 0, 2]);
  await merge(4, 5);
  expect(await told()).toEqual([1, 0, 2, 4]);
});

it('once what a unit has become pays, through all mergers', async () => {
  await assess(house, '2026-01', [ids[6]!]);
  await taskOf(ids[6]!);
  await merge(6, 7);
  await merge(7, 8);
  expect(await told()).toEqual([1, 0, 2, 4]);
  await booked(house, bureauFile([paid(9, '2026-01')]));
  expect(await told()).toEqual([1, 0, 2, 4, 6]);
  expect(await house.data('finance-collection', people.accountant, operation('DuesAccount'), { employerId: ids[8] })).toMatchObject({ duesAccount: { arrears: '0.00' } });
});

it('and once what it lacked goes back with the unit it came from', async () => {
  await taskOf(ids[3]!);
  await assess(house, '2026-02', [ids[1]!]);
  await merge(1, 3);
  const before = await told();
  expect((await act<Answered>(house, people.officer, 'UndoEmployerMerger', { employerId: ids[1], expectedVersion: 2, reason: '示例更正' })).refusals).toEqual([]);
  expect((await told()).slice(before.length)).toEqual([3]);
});
