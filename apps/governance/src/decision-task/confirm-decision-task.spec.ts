import { publicCaller } from '@unionhall/contracts';
import { operation, type TestHouse } from '@unionhall/testing';
import { act, codesOf, people } from '../test/federation';
import { done } from '../test/matters';
import { refusedInBoth, startBody } from '../test/meetings';
import { type SeenTask, type TaskAnswer, taskOf } from '../test/tasks';

const { chief, deputy, inspectionHead, officer, secretary, worker } = people;
let house: TestHouse;
beforeAll(async () => {
  house = await startBody();
});
afterAll(() => house.stop());

const evidence = { evidenceTitle: '示例材料', evidenceSha256: 'e'.repeat(64) };
const complete = async (task: SeenTask) => done(await act<TaskAnswer>(house, 'CompleteDecisionTask', { taskId: task.id, expectedVersion: task.version, ...evidence }, deputy)).decisionTask!;
const doneTask = async () => complete((await taskOf(house))!);
const input = ({ id, version }: SeenTask, more: object = {}) => ({ taskId: id, expectedVersion: version, accepted: true, ...more });
const confirm = (task: SeenTask, more: object = {}, caller = chief) => act<TaskAnswer>(house, 'ConfirmDecisionTask', input(task, more), caller);

it('is checked by somebody who neither raised, entered nor carried it out [CP-5]', async () => {
  const task = await doneTask();
  expect(codesOf(await confirm(task, {}, deputy))).toEqual(['CP-5 governance.executor-checks']);
  expect(await refusedInBoth(house, 'ConfirmDecisionTask', input(task), { ...officer, roles: ['department-head'] })).toEqual([
    ['任务“示例任务”所依据的议题由本人提出，或其决定由本人录入，不得由本人核验。', 'You raised the matter behind the task “示例任务” or entered its decision, so you do not check it.'],
    ['请由未参与提出和录入该决定的其他有权人员办理。', 'Let another entitled person do it, who neither raised nor entered the decision.'],
  ]);
  expect(codesOf(await confirm(task, {}, { ...secretary, roles: ['department-head'] }))).toEqual(['CP-5 governance.decision-participant-checks']);
  expect(done(await confirm(task)).decisionTask).toMatchObject({ state: 'CONFIRMED', confirmedOn: '2026-03-10', completedBy: { id: deputy.personId }, confirmedBy: { id: chief.personId } });
  expect(codesOf(await confirm({ ...task, version: task.version + 1 }))).toEqual(['HOUSE-1 governance.task-not-done']);
});

it('is given back with what is missing, and done again', async () => {
  const task = await doneTask();
  expect(codesOf(await confirm(task, { accepted: false, remark: ' ' }))).toEqual(['HOUSE-4 house.empty']);
  const returned = done(await confirm(task, { accepted: false, remark: '材料不全（示例）' }, inspectionHead)).decisionTask!;
  expect(returned).toMatchObject({ state: 'OPEN', doneOn: null, completedBy: null, progress: [{ text: '材料不全（示例）', recordedBy: { id: inspectionHead.personId } }] });
  expect(done(await confirm(await complete(returned))).decisionTask).toMatchObject({ state: 'CONFIRMED' });
});

it('is not completed by who entered the decision, though a secretary [CP-5]', async () => {
  const { id: taskId, version: expectedVersion } = (await taskOf(house))!;
  expect(codesOf(await act(house, 'CompleteDecisionTask', { taskId, expectedVersion, ...evidence }, secretary))).toEqual(['CP-5 house.decision-enterer-executes']);
});

it('is won by one of two who check it at once', async () => {
  const task = await doneTask();
  const raced = await Promise.all([chief, inspectionHead].map((caller) => house.send('governance', caller, operation('ConfirmDecisionTask'), { input: input(task) })));
  expect(raced.flatMap(({ errors }) => errors ?? []).map(({ extensions }) => extensions?.['code'])).toEqual(['CONFLICT']);
});

it('is checked by nobody in the database itself', async () => {
  const { id } = await doneTask();
  await expect(house.sql('governance', "UPDATE decision_task SET state = 'confirmed' WHERE id = ?", [id])).rejects.toThrow(/confirmed_by_somebody/);
  await expect(house.sql('governance', 'UPDATE decision_task SET evidence_sha256 = NULL WHERE id = ?', [id])).rejects.toThrow(/shown_to_be_done/);
});

it('is not for a worker, nor for the public', async () => {
  const task = await doneTask();
  for (const [caller, code] of [[worker, 'FORBIDDEN'], [publicCaller, 'UNAUTHENTICATED']] as const) {
    expect((await house.send('governance', caller, operation('ConfirmDecisionTask'), { input: input(task) })).errors).toMatchObject([{ extensions: { code } }]);
  }
});
