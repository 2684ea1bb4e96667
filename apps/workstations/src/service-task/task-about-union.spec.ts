import { serviceCaller, tradeUnionInRegister } from '@unionhall/contracts';
import { financeCollection } from '@unionhall/finance-collection';
import { idOf, operation, person } from '@unionhall/testing';
import { errorsOf, onTask, people, registeredEmployer, type ServiceHouse, startServiceHouse, type TaskAnswer, taskInput } from '../test/service-house';
import { act, codesOf } from '../test/station-house';

let services: ServiceHouse;
let tradeUnionId: string;
beforeAll(async () => {
  services = await startServiceHouse(financeCollection);
  const { registerTradeUnion } = await services.house.data<{ registerTradeUnion: { tradeUnion: { id: string } } }>('finance-collection', people.officer, operation('RegisterTradeUnion'), { input: { name: '示例园区工会', kind: 'CITY_FEDERATION', formedOn: '2001-01-01' } });
  tradeUnionId = registerTradeUnion.tradeUnion.id;
});
afterAll(() => services.house.stop());

const chair = (unionId: string) => person(idOf(60), 'union-chair', { unionId });
const request = (changes: object) => act<TaskAnswer>(services.house, 'RequestServiceTask', taskInput(services.workstationId, { kind: 'ORGANISATION_STANDARDS', ...changes }), { caller: people.worker });

it('is about a union of the register, which its chair follows and confirms; nobody else’s chair [DX-3, DX-4]', async () => {
  const { house } = services;
  const { serviceTask: task } = await request({ tradeUnionId });
  expect(task).toMatchObject({ tradeUnion: { id: tradeUnionId }, employer: null });
  const read = async (unionId: string) => (await house.send<{ serviceTask: object | null }>('workstations', chair(unionId), operation('ServiceTask'), { id: task!.id })).data!.serviceTask;
  expect([await read(tradeUnionId), await read(idOf(900))]).toMatchObject([{ id: task!.id }, null]);
  const { serviceTasks } = await house.data<{ serviceTasks: { edges: object[] } }>('workstations', people.assistant, operation('ServiceTasks'), { filter: { tradeUnionId } });
  expect(serviceTasks.edges).toHaveLength(1);
  const ofUnion = async (unionId: string) => {
    const { data } = await house.send<{ unions: { serviceTasks: { totalCount: number } | null }[] }>('workstations', chair(unionId), 'query ($of: [_Any!]!) { unions: _entities(representations: $of) { ... on TradeUnion { serviceTasks { totalCount } } } }', { of: [{ __typename: 'TradeUnion', id: tradeUnionId }] });
    return data!.unions[0]!.serviceTasks;
  };
  expect([await ofUnion(tradeUnionId), await ofUnion(idOf(900))]).toEqual([{ totalCount: 1 }, null]);
  const { serviceTask: taken } = await onTask(house, people.assistant, 'AcceptServiceTask', task!);
  const { serviceTask: done } = await onTask(house, people.assistant, 'CompleteServiceTask', taken!, { result: '示例', evidenceSha256: 'ab'.repeat(32) });
  const confirm = { taskId: done!.id, expectedVersion: done!.version, confirmation: '示例', score: 5 };
  expect(await errorsOf(house, chair(idOf(900)), 'ConfirmServiceTask', confirm)).toEqual(['NOT_FOUND']);
  expect(await onTask(house, chair(tradeUnionId), 'ConfirmServiceTask', done!, { confirmation: '示例', score: 5 })).toMatchObject({ serviceTask: { state: 'CONFIRMED' } });
});

it('is about a union of the register, and not about a unit besides', async () => {
  expect(codesOf(await request({ tradeUnionId: idOf(900) }))).toEqual(['HOUSE-2 house.not-registered']);
  const both = await request({ tradeUnionId, employerId: await registeredEmployer(services.house) });
  expect(both.refusals).toMatchObject([{ clause: { id: 'DX-4' }, code: 'workstations.task-about-two', message: '一项任务只涉及一个单位或一个工会，不能同时填写。', remedy: '请只填其中之一；两者都涉及的，分别提出。' }]);
  await expect(services.house.sql('workstations', 'UPDATE service_task SET employer_id = ?', [idOf(1)])).rejects.toThrow('about_one');
});

it('asks the register for all in one statement, in the order asked', async () => {
  const { house } = services;
  const ask = async (keys: string[]) => (await house.data<{ answers: object[] }>('finance-collection', serviceCaller('workstations', people.worker.personId), tradeUnionInRegister.document, { keys })).answers;
  expect(await ask([idOf(9), tradeUnionId])).toEqual([{ name: null, version: 0 }, { name: '示例园区工会', version: 1 }]);
  expect((await house.statements(() => ask([tradeUnionId, idOf(9)]))).length).toBe(1);
  expect((await house.send('finance-collection', people.worker, operation('TradeUnionsInRegister'), { ids: [tradeUnionId] })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});
