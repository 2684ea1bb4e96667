import { person } from '@unionhall/testing';
import { codesOf } from '../test/station-house';
import { accepted, completed, EVIDENCE, errorsOf, onTask, people, type ServiceHouse, startServiceHouse } from '../test/service-house';

let services: ServiceHouse;
beforeAll(async () => {
  services = await startServiceHouse();
});
afterAll(() => services.house.stop());

const CONFIRM = { confirmation: '示例：回访', score: 5 };

it('confirms that a task served, by whoever asked for it', async () => {
  const task = await completed(services);
  expect(await onTask(services.house, people.worker, 'ConfirmServiceTask', task, CONFIRM)).toMatchObject({
    serviceTask: { state: 'CONFIRMED', confirmedBy: { id: people.worker.personId }, confirmation: '示例：回访', score: 5, history: [{ toState: 'REQUESTED' }, { toState: 'ACCEPTED' }, { toState: 'COMPLETED' }, { toState: 'CONFIRMED' }] },
    refusals: [],
  });
});

it('is refused to who had a hand in it, whatever his role, in both languages [DX-4]', async () => {
  const { house } = services;
  const task = await accepted(services);
  const { serviceTask: passed } = await onTask(house, people.assistant, 'TransferServiceTask', task, { personId: people.colleague.personId, reason: '示例' });
  const { serviceTask: done } = await onTask(house, people.colleague, 'CompleteServiceTask', passed!, { result: '示例', evidenceSha256: EVIDENCE });
  for (const { personId } of [people.assistant, people.colleague]) {
    const { refusals } = await onTask(house, person(personId!, 'officer'), 'ConfirmServiceTask', done!, CONFIRM);
    expect(refusals).toMatchObject([{ clause: { id: 'DX-4' }, code: 'workstations.confirmed-by-who-did-it', message: '任务“示例法律宣传”由本人承办、登记步骤或办结，不得由本人确认。', remedy: '请由提出人或未参与办理的人员确认。' }]);
  }
  expect(codesOf(await onTask(house, people.officer, 'ConfirmServiceTask', done!, { ...CONFIRM, confirmation: ' ' }))).toEqual(['HOUSE-4 house.empty']);
  expect(codesOf(await onTask(house, people.officer, 'ConfirmServiceTask', done!, CONFIRM))).toEqual([]);
});

it('is hidden from who did not ask, and takes a score of one to five', async () => {
  const { house } = services;
  const { id: taskId, version: expectedVersion } = await completed(services);
  expect(await errorsOf(house, people.otherWorker, 'ConfirmServiceTask', { taskId, expectedVersion, ...CONFIRM })).toEqual(['NOT_FOUND']);
  expect(await errorsOf(house, people.worker, 'ConfirmServiceTask', { taskId, expectedVersion: expectedVersion - 1, ...CONFIRM })).toEqual(['CONFLICT']);
  for (const score of [0, 6]) expect(await errorsOf(house, people.worker, 'ConfirmServiceTask', { taskId, expectedVersion, ...CONFIRM, score })).toEqual(['BAD_USER_INPUT']);
  expect(await errorsOf(house, { ...people.otherWorker, roles: ['tax-officer'] }, 'ConfirmServiceTask', { taskId, expectedVersion, ...CONFIRM })).toEqual(['FORBIDDEN']);
});
