import type { Caller } from '@unionhall/contracts';
import { financeCollection } from '@unionhall/finance-collection';
import { operation, person, verifyHouse } from '@unionhall/testing';
import { EVIDENCE, onTask, people, registeredEmployer, requested, type ServiceHouse, startServiceHouse, type ToldTask } from '../test/service-house';
import { codesOf } from '../test/station-house';

interface Told {
  readonly refusals: readonly object[];
}

let services: ServiceHouse;
let employerId: string;
beforeAll(async () => {
  services = await startServiceHouse(financeCollection);
  employerId = await registeredEmployer(services.house);
});
afterAll(() => services.house.stop());

const accountant = person(people.officer.personId!, 'accountant');
const finance = async (name: string, input: object, caller: Caller = people.officer) => {
  const data = await services.house.data<Record<string, Told & Record<string, { id: string }>>>('finance-collection', caller, operation(name), { input });
  const [answer] = Object.values(data);
  if (answer!.refusals.length > 0) throw new Error(JSON.stringify(answer!.refusals));
  return answer!;
};
const accept = async (task: ToldTask) => (await onTask(services.house, people.assistant, 'AcceptServiceTask', task)).serviceTask!;
const complete = (task: ToldTask) => onTask(services.house, people.assistant, 'CompleteServiceTask', task, { result: '示例', evidenceSha256: EVIDENCE });
const read = async ({ id }: ToldTask) => (await services.house.data<{ serviceTask: ToldTask & { evidenceEventId: string | null } }>('workstations', people.officer, operation('ServiceTask'), { id })).serviceTask;
const CONFIRM = { confirmation: '示例：回访', score: 5 };

it('help to form a union is done when finance has the union, on the word of who entered it, and confirmed by another [DX-3, DX-4]', async () => {
  const { house } = services;
  const [taken, waiting, other] = [await accept(await requested(services, { kind: 'PARK_UNION_ORGANISING', employerId })), await requested(services, { kind: 'PARK_UNION_ORGANISING', employerId }), await requested(services, { kind: 'COORDINATION', employerId })];
  const early = await complete(taken);
  expect(early.refusals).toMatchObject([{ clause: { id: 'DX-4' }, code: 'workstations.union-not-formed', message: '任务“示例法律宣传”涉及的单位尚未登记建会。', remedy: '请待财务登记建会或入账结清，任务随之自动办结。' }]);
  const { tradeUnion } = await finance('RegisterTradeUnion', { name: '示例市总工会', kind: 'CITY_FEDERATION', formedOn: '2001-01-01' });
  await finance('FormUnion', { employerId, expectedVersion: 1, name: '示例单位工会', parentId: tradeUnion!.id, formedOn: '2026-03-05', members: 3, reason: '示例批复' });
  await house.settle();
  const done = await read(taken);
  expect(done).toMatchObject({ state: 'COMPLETED', assignee: { id: people.assistant.personId }, completedBy: { id: people.officer.personId }, completedOn: '2026-03-10', result: '单位已建会：示例单位工会。The unit has its union.', version: 3 });
  expect(await house.sql('workstations', 'SELECT name FROM inbox WHERE event_id = ?', [done.evidenceEventId])).toEqual([{ name: 'UnionFormed' }]);
  expect(await read(waiting)).toMatchObject({ state: 'COMPLETED', assignee: null, version: 2 });
  expect(await read(other)).toMatchObject({ state: 'REQUESTED', evidenceEventId: null });
  for (const personId of [people.assistant.personId!, people.officer.personId!]) expect(codesOf(await onTask(house, person(personId, 'officer'), 'ConfirmServiceTask', done, CONFIRM))).toEqual(['DX-4 workstations.confirmed-by-who-did-it']);
  expect(await onTask(house, people.worker, 'ConfirmServiceTask', done, CONFIRM)).toMatchObject({ serviceTask: { state: 'CONFIRMED' }, refusals: [] });
  expect(await onTask(house, people.worker, 'ConfirmServiceTask', await read(waiting), CONFIRM)).toMatchObject({ serviceTask: { state: 'CONFIRMED', assignee: null } });
  // Asked for afterwards, it is done by hand: finance says that there is a union.
  expect((await complete(await accept(await requested(services, { kind: 'PARK_UNION_ORGANISING', employerId })))).serviceTask).toMatchObject({ state: 'COMPLETED' });
});

it('collecting from a unit is done when it lacks nothing, not before, and once [DX-3, DX-4]', async () => {
  const { house } = services;
  const unit = await registeredEmployer(house, 1);
  const task = await accept(await requested(services, { kind: 'DUES_COLLECTION', employerId: unit }));
  await house.settle();
  await finance('AssessDuesMonth', { period: '2026-02', items: [{ employerId: unit, payroll: '10000.00' }, { employerId, payroll: '10000.00' }], idempotencyKey: 'assess-1' }, accountant);
  expect(codesOf(await complete(task))).toEqual(['DX-4 workstations.arrears-not-cleared']);
  const exempt = (id: string, firstPeriod: string) => finance('ExemptFromDues', { employerId: id, firstPeriod, lastPeriod: firstPeriod, document: '示例批复', documentSha256: EVIDENCE, reason: '示例' });
  await exempt(unit, '2026-01');
  await house.settle();
  expect(await read(task)).toMatchObject({ state: 'ACCEPTED' });
  await exempt(employerId, '2026-02');
  await exempt(unit, '2026-02');
  await house.settle();
  expect(await read(task)).toMatchObject({ state: 'COMPLETED', result: '单位欠缴已结清。The unit lacks nothing any more.', version: 3 });
  expect(await house.sql('finance-collection', "SELECT subject_id FROM outbox WHERE name = 'ArrearsCleared'")).toEqual([{ subject_id: unit }]);
});

it('is told, kept and traced: every step of such a task stands at finance [I8, I9, I10]', async () => {
  const { house } = services;
  const [step] = await house.sql<{ id: string; version: number }>('workstations', "SELECT id, version FROM service_task WHERE kind = 'dues-collection'");
  await onTask(house, people.worker, 'ConfirmServiceTask', { ...step!, state: '' }, CONFIRM);
  await house.settle();
  const wrong = (await verifyHouse(house.toVerify)).filter(({ invariant }) => ['I8', 'I9', 'I10', 'I12'].includes(invariant)).flatMap(({ violations }) => violations);
  // The people at the station were not sent by personnel's events, and the seat was not taken by an act.
  expect(wrong.filter(({ table }) => table !== 'secondment_copy' && table !== 'leadership_seat')).toEqual([]);
  const copies = await house.sql<{ state: string }>('finance-collection', 'SELECT state FROM service_task_copy ORDER BY id');
  expect(copies.map(({ state }) => state)).toEqual(['confirmed', 'confirmed', 'completed', 'confirmed']);
});
