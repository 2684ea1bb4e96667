import { codesOf } from '../test/station-house';
import { errorsOf, onTask, people, requested, type ServiceHouse, startServiceHouse } from '../test/service-house';

let services: ServiceHouse;
beforeAll(async () => {
  services = await startServiceHouse();
});
afterAll(() => services.house.stop());

it('refuses a task with the reason, at the station', async () => {
  const { house } = services;
  const task = await requested(services);
  expect(codesOf(await onTask(house, people.outsider, 'RefuseServiceTask', task, { reason: ' ' }))).toEqual(['DX-2 workstations.not-at-the-station', 'HOUSE-4 house.empty']);
  expect(await errorsOf(house, people.worker, 'RefuseServiceTask', { taskId: task.id, expectedVersion: 1, reason: '示例' })).toEqual(['FORBIDDEN']);
  expect(await onTask(house, people.assistant, 'RefuseServiceTask', task, { reason: '示例：不属工会职责' })).toMatchObject({ serviceTask: { state: 'REFUSED', refusalReason: '示例：不属工会职责' }, refusals: [] });
  expect(codesOf(await onTask(house, people.assistant, 'AcceptServiceTask', { ...task, version: 2 }))).toEqual(['HOUSE-1 workstations.task-in-another-state']);
});
