import type { Caller } from '@unionhall/contracts';
import { codesOf } from '../test/station-house';
import { accepted, EVIDENCE, errorsOf, onTask, people, requested, type ServiceHouse, startServiceHouse } from '../test/service-house';

let services: ServiceHouse;
beforeAll(async () => {
  services = await startServiceHouse();
});
afterAll(() => services.house.stop());

it('says what came of a task, with evidence, by whoever took it on', async () => {
  const { house } = services;
  const task = await accepted(services);
  const complete = (caller: Caller = people.assistant, result = '示例结果') => onTask(house, caller, 'CompleteServiceTask', task, { result, evidenceSha256: EVIDENCE });
  expect(codesOf(await complete(people.colleague, ''))).toEqual(['DX-4 workstations.task-of-another', 'HOUSE-4 house.empty']);
  expect(await errorsOf(house, people.assistant, 'CompleteServiceTask', { taskId: task.id, expectedVersion: 2, result: '示例', evidenceSha256: '' })).toEqual(['BAD_USER_INPUT']);
  expect(await errorsOf(house, people.worker, 'CompleteServiceTask', { taskId: task.id, expectedVersion: 2, result: '示例', evidenceSha256: EVIDENCE })).toEqual(['FORBIDDEN']);
  expect(await complete()).toMatchObject({ serviceTask: { state: 'COMPLETED', completedBy: { id: people.assistant.personId }, completedOn: '2026-03-10', result: '示例结果', evidenceSha256: EVIDENCE }, refusals: [] });
  expect(codesOf(await onTask(house, people.assistant, 'CompleteServiceTask', await requested(services), { result: '示例', evidenceSha256: EVIDENCE }))).toEqual(['HOUSE-1 workstations.task-in-another-state']);
});
