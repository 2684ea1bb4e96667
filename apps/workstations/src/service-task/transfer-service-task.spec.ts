import { codesOf } from '../test/station-house';
import { accepted, errorsOf, onTask, people, type ServiceHouse, startServiceHouse } from '../test/service-house';

let services: ServiceHouse;
beforeAll(async () => {
  services = await startServiceHouse();
});
afterAll(() => services.house.stop());

it('passes a task on with the reason, to somebody at the station', async () => {
  const { house } = services;
  const task = await accepted(services);
  const transfer = (personId: string, reason = '示例：休假') => onTask(house, people.assistant, 'TransferServiceTask', task, { personId, reason });
  expect(codesOf(await transfer(people.outsider.personId!, ' '))).toEqual(['DX-2 workstations.successor-not-at-the-station', 'HOUSE-4 house.empty']);
  expect(codesOf(await transfer(people.assistant.personId!))).toEqual(['DX-4 workstations.task-to-its-assignee']);
  expect(await errorsOf(house, people.worker, 'TransferServiceTask', { taskId: task.id, expectedVersion: 2, personId: people.colleague.personId, reason: '示例' })).toEqual(['FORBIDDEN']);
  const { serviceTask } = await transfer(people.colleague.personId!);
  expect(serviceTask).toMatchObject({ state: 'ACCEPTED', assignee: { id: people.colleague.personId }, steps: [{ kind: 'TRANSFER', text: '示例：休假', passedTo: { id: people.colleague.personId }, recordedBy: { id: people.assistant.personId } }] });
  expect(codesOf(await onTask(house, people.assistant, 'RecordServiceStep', serviceTask!, { text: '示例' }))).toEqual(['DX-4 workstations.task-of-another']);
  const toNobody = "INSERT INTO service_step (id, task_id, kind, text, recorded_by_id, passed_to_id, recorded_on) SELECT UUID(), task_id, kind, text, recorded_by_id, NULL, recorded_on FROM service_step WHERE kind = 'transfer' LIMIT 1";
  await expect(house.sql('workstations', toNobody)).rejects.toThrow('passed_to_somebody');
});
