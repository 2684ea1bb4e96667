import { judge, localDate } from '@unionhall/kernel';
import { proposerGetsNoTask, raiseMatterRules, type RaiseMatterFacts, tasksAreAhead } from './raise-matter.rule';

const input: RaiseMatterFacts['input'] = { powerItem: 'innovation-fund', title: '示例议题', content: '示例内容', parties: [{ personId: 'anna' }, { employerId: 'works' }, { personId: 'bert', employerId: 'works' }] };
const refusals = (more: Partial<RaiseMatterFacts> = {}) =>
  judge(raiseMatterRules, { input, item: {}, live: null, ...more }).refusals.map(({ clause, code, path, facts }) => ({ rule: `${clause} ${code}`, path: path.join('.'), facts }));

it('takes a matter under a registered item, over a subject that waits for no other decision', () => expect(refusals()).toEqual([]));
it('takes a matter that concerns nobody in particular', () => expect(refusals({ input: { ...input, parties: [] } })).toEqual([]));

it.each([
  ['HOUSE-2: an item nobody defined', { item: null }, { rule: 'HOUSE-2 governance.power-item-unknown', path: 'powerItem', facts: { item: 'innovation-fund' } }],
  ['HOUSE-4: no title', { input: { ...input, title: ' ' } }, { rule: 'HOUSE-4 house.empty', path: 'title', facts: {} }],
  ['HOUSE-4: no content', { input: { ...input, content: '' } }, { rule: 'HOUSE-4 house.empty', path: 'content', facts: {} }],
  ['HOUSE-4: a party that is nobody', { input: { ...input, parties: [{ personId: 'anna' }, { personId: null }] } }, { rule: 'HOUSE-4 governance.party-unnamed', path: 'parties.1', facts: { number: 2 } }],
  [
    'HOUSE-3: a second matter over the subject',
    { live: { title: '先前议题', raisedOn: localDate('2026-03-01') } },
    { rule: 'HOUSE-3 governance.matter-already-raised', path: 'subjectId', facts: { title: '先前议题', raisedOn: '2026-03-01' } },
  ],
])('refuses %s', (_what, more, refusal) => expect(refusals(more)).toEqual([refusal]));

it('HOUSE-5: takes a task that is due today, and refuses each that is due before', () => {
  const task = (title: string, dueOn: string) => ({ title, responsibleId: 'bert', dueOn: localDate(dueOn) });
  const tasks = [task('昨日', '2026-03-09'), task('今日', '2026-03-10'), task('明日', '2026-03-11'), task('早先', '2025-12-31')];
  const { refusals } = judge([tasksAreAhead], { input: { tasks }, personId: 'anna', today: localDate('2026-03-10') });
  expect(refusals.map(({ clause, code, facts }) => [clause, code, facts['task']])).toEqual([['HOUSE-5', 'governance.task-due-in-the-past', '昨日'], ['HOUSE-5', 'governance.task-due-in-the-past', '早先']]);
});

it('CP-5: gives no task to whoever raises the matter', () => {
  const tasksOf = (responsibleId: string) => ({ input: { tasks: [{ title: '示例任务', responsibleId, dueOn: localDate('2026-03-10') }] }, personId: 'anna', today: localDate('2026-03-10') });
  expect(judge([proposerGetsNoTask], tasksOf('bert')).refusals).toEqual([]);
  expect(judge([proposerGetsNoTask], tasksOf('anna')).refusals).toMatchObject([{ clause: 'CP-5', code: 'governance.proposer-given-task', path: ['tasks', '0', 'responsibleId'] }]);
});
