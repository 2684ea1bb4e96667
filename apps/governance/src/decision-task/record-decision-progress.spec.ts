import { publicCaller } from '@unionhall/contracts';
import { operation, type TestHouse } from '@unionhall/testing';
import { act, codesOf, people } from '../test/federation';
import { done } from '../test/matters';
import { refusedInBoth, startBody } from '../test/meetings';
import { type SeenTask, type TaskAnswer, taskOf } from '../test/tasks';

const { deputy, otherDeputy, secretary, worker } = people;
let house: TestHouse;
let task: SeenTask;

beforeAll(async () => {
  house = await startBody();
  task = (await taskOf(house))!;
});
afterAll(() => house.stop());

const input = (more: object = {}) => ({ taskId: task.id, expectedVersion: task.version, text: '已完成一半', ...more });
const report = (more: object = {}, caller = deputy) => act<TaskAnswer>(house, 'RecordDecisionProgress', input(more), caller);

it('refuses whoever is not responsible, in both languages [GY-2a], and a report that says nothing', async () => {
  expect(await refusedInBoth(house, 'RecordDecisionProgress', input(), otherDeputy)).toEqual([
    ['任务“示例任务”由其负责人或会议秘书办理，本人不是。', 'The task “示例任务” is for whoever is responsible or the meeting secretary; you are neither.'],
    ['请由任务负责人或会议秘书办理。', 'Leave it to whoever is responsible, or to the meeting secretary.'],
  ]);
  expect(codesOf(await report({ text: ' ' }))).toEqual(['HOUSE-4 house.empty']);
});

it('keeps what was reported, by whom, and tells who saw an old version', async () => {
  const { decisionTask } = done(await report());
  expect(decisionTask).toMatchObject({ state: 'OPEN', progress: [{ text: '已完成一半', recordedBy: { id: deputy.personId } }] });
  const { errors } = await house.send('governance', deputy, operation('RecordDecisionProgress'), { input: input() });
  expect(errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
  expect(done(await report({ expectedVersion: decisionTask!.version, text: '会议秘书代为登记' }, secretary)).decisionTask!.progress).toHaveLength(2);
  await expect(house.sql('governance', "UPDATE decision_progress SET text = ''")).rejects.toThrow(/append-only/);
});

it('is not for a worker, nor for the public', async () => {
  for (const [caller, code] of [[worker, 'FORBIDDEN'], [publicCaller, 'UNAUTHENTICATED']] as const) {
    expect((await house.send('governance', caller, operation('RecordDecisionProgress'), { input: input() })).errors).toMatchObject([{ extensions: { code } }]);
  }
});
