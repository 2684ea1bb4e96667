import { codesOf } from '../test/station-house';
import { errorsOf, onTask, people, requested, type ServiceHouse, startServiceHouse } from '../test/service-house';

let services: ServiceHouse;
beforeAll(async () => {
  services = await startServiceHouse();
});
afterAll(() => services.house.stop());

it('takes a task on for who is at the station today [DX-2]', async () => {
  const { house } = services;
  const task = await requested(services);
  const refused = await onTask(house, people.outsider, 'AcceptServiceTask', task);
  expect(refused.refusals).toMatchObject([{ clause: { id: 'DX-2' }, code: 'workstations.not-at-the-station', message: '本人今日未派驻在任务“示例法律宣传”所属的工作站。', remedy: '请由在站人员办理。' }]);
  expect(await onTask(house, people.assistant, 'AcceptServiceTask', task)).toMatchObject({ serviceTask: { state: 'ACCEPTED', assignee: { id: people.assistant.personId }, version: 2 }, refusals: [] });
  expect(codesOf(await onTask(house, people.colleague, 'AcceptServiceTask', { ...task, version: 2 }))).toEqual(['HOUSE-1 workstations.task-in-another-state']);
});

it('is taken on once, whoever of two comes first; and not by who asked', async () => {
  const { house } = services;
  const task = await requested(services);
  const answers = await Promise.all([people.assistant, people.colleague].map((caller) => errorsOf(house, caller, 'AcceptServiceTask', { taskId: task.id, expectedVersion: 1 })));
  expect(answers.filter((errors) => errors === undefined)).toHaveLength(1);
  expect(await errorsOf(house, people.worker, 'AcceptServiceTask', { taskId: task.id, expectedVersion: 2 })).toEqual(['FORBIDDEN']);
});
