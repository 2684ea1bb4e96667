import { codesOf } from '../test/station-house';
import { accepted, completed, EVIDENCE, errorsOf, onTask, people, type ServiceHouse, startServiceHouse } from '../test/service-house';

let services: ServiceHouse;
beforeAll(async () => {
  services = await startServiceHouse();
});
afterAll(() => services.house.stop());

it('records what was done, by whoever took the task on', async () => {
  const { house } = services;
  const task = await accepted(services);
  expect(codesOf(await onTask(house, people.colleague, 'RecordServiceStep', task, { text: ' ' }))).toEqual(['DX-4 workstations.task-of-another', 'HOUSE-4 house.empty']);
  expect(await errorsOf(house, people.worker, 'RecordServiceStep', { taskId: task.id, expectedVersion: 2, text: '示例' })).toEqual(['FORBIDDEN']);
  expect(await onTask(house, people.assistant, 'RecordServiceStep', task, { text: '示例走访', evidenceSha256: EVIDENCE })).toMatchObject({ serviceTask: { version: 3, steps: [{ kind: 'WORK', text: '示例走访', evidenceSha256: EVIDENCE, recordedOn: '2026-03-10' }] }, refusals: [] });
  expect(await errorsOf(house, people.assistant, 'RecordServiceStep', { taskId: task.id, expectedVersion: 3, text: '示例', evidenceSha256: 'AB' })).toEqual(['BAD_USER_INPUT']);
  expect(codesOf(await onTask(house, people.assistant, 'RecordServiceStep', await completed(services), { text: '示例' }))).toEqual(['HOUSE-1 workstations.task-in-another-state']);
});
