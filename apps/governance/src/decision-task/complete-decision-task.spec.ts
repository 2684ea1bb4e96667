import { publicCaller } from '@unionhall/contracts';
import { operation, type TestHouse } from '@unionhall/testing';
import { act, codesOf, people } from '../test/federation';
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

const input = (more: object = {}) => ({ taskId: task.id, expectedVersion: task.version, evidenceTitle: '示例材料', evidenceSha256: 'e'.repeat(64), ...more });
const complete = (more: object = {}, caller = deputy) => act<TaskAnswer>(house, 'CompleteDecisionTask', input(more), caller);
const listed = async (filter: object, caller = secretary) =>
  (await house.data<{ decisionTasks: { edges: { node: SeenTask }[] } }>('governance', caller, operation('DecisionTasks'), { first: 100, filter })).decisionTasks.edges.map(({ node }) => node.id);

it('comes with the matter, once it is adopted, and with none that is rejected [GY-2a]', async () => {
  expect(task).toMatchObject({ title: '示例任务', state: 'OPEN', overdue: false, progress: [] });
  expect(await taskOf(house, 'AGAINST')).toBeUndefined();
});

it('is overdue from the day after its last, as it is read', async () => {
  house.now = new Date('2026-03-17T15:00:00Z');
  expect([await listed({ overdue: true }), await listed({ overdue: false })]).toEqual([[], [task.id]]);
  house.now = new Date('2026-03-17T16:00:00Z');
  expect([await listed({ overdue: true }), await listed({ overdue: false })]).toEqual([[task.id], []]);
  expect([await listed({ mine: true }, deputy), await listed({ mine: true }), await listed({ mine: false }, deputy)]).toEqual([[task.id], [], []]);
  house.now = new Date('2026-03-10T02:00:00Z');
});

it('refuses a task that would be due before it is raised', async () => {
  const matter = { powerItem: 'innovation-fund', title: '示例', subjectType: 'Example', subjectId: task.id, subjectSha256: 'a'.repeat(64), content: '示例', parties: [], idempotencyKey: 'late' };
  const raise = (dueOn: string) => ({ ...matter, tasks: [{ title: '示例任务', responsibleId: deputy.personId, dueOn }] });
  expect(await refusedInBoth(house, 'RaiseMatter', raise('2026-03-09'), secretary)).toMatchObject([['任务“示例任务”的期限2026-03-09早于今日2026-03-10。', 'The task “示例任务” is due on 2026-03-09, before today, 2026-03-10.'], {}]);
  expect(codesOf(await act(house, 'RaiseMatter', raise('2026-03-10')))).toEqual([]);
});

it('is completed once, by whoever is responsible, with a document', async () => {
  expect(codesOf(await complete({}, otherDeputy))).toEqual(['GY-2a governance.not-task-responsible']);
  expect(codesOf(await complete({ evidenceTitle: ' ' }))).toEqual(['HOUSE-4 house.empty']);
  const raced = await Promise.all([1, 2, 3].map(() => house.send<Record<string, { refusals: unknown[] }>>('governance', deputy, operation('CompleteDecisionTask'), { input: input() })));
  expect(raced.filter(({ errors }) => !errors)).toHaveLength(1);
  expect(raced.flatMap(({ errors }) => errors ?? []).map(({ extensions }) => extensions?.['code'])).toEqual(['CONFLICT', 'CONFLICT']);
  expect(await refusedInBoth(house, 'CompleteDecisionTask', input({ expectedVersion: task.version + 1 }), deputy)).toEqual([
    ['任务“示例任务”的状态为“已落实，待核验”，不能再办理。', 'The task “示例任务” is in the state “Done, to be checked”; nothing is left to do.'],
    ['请先查看当前状态和办理记录，按流转顺序办理。', 'Look at the present state and history, and take the steps in their order.'],
  ]);
  expect(await listed({ state: 'DONE' })).toEqual([task.id]);
});

it.each([1, 10])('lists %i tasks in the same statements', async (count) => {
  const id = (index: number) => `01900000-0000-7000-8000-0000007${String(count * 100 + index).padStart(5, '0')}`;
  for (let index = 1; index < count; index += 1) {
    await house.sql('governance', "INSERT INTO decision_task (id, decision_id, title, responsible_id, due_on, state, version) SELECT ?, decision_id, title, responsible_id, due_on, 'open', 1 FROM decision_task WHERE id = ?", [id(index), task.id]);
  }
  expect(await house.statements(() => house.data('governance', secretary, operation('DecisionTasks'), { first: 100 }))).toHaveLength(6);
});

it('is not for a worker, nor for the public', async () => {
  for (const [caller, code] of [[worker, 'FORBIDDEN'], [publicCaller, 'UNAUTHENTICATED']] as const) {
    expect((await house.send('governance', caller, operation('CompleteDecisionTask'), { input: input() })).errors).toMatchObject([{ extensions: { code } }]);
  }
});
