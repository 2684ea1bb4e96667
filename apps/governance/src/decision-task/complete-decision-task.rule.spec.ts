import { judge, localDate } from '@unionhall/kernel';
import { type CompleteDecisionTaskFacts, completeDecisionTaskRules } from './complete-decision-task.rule';
import { isTaskOverdue } from './decision-task.rule';

const facts = (changes: Partial<CompleteDecisionTaskFacts> = {}): CompleteDecisionTaskFacts => ({
  input: { evidenceTitle: '示例' },
  task: { title: '示例任务', state: 'open', responsibleId: 'anna', dueOn: localDate('2026-03-10'), effect: null },
  today: localDate('2026-03-10'),
  personId: 'anna',
  caller: { roles: ['officer'] },
  decision: { proposedById: 'chen', enteredById: 'dan' },
  ...changes,
});
const codes = (changes: Partial<CompleteDecisionTaskFacts> = {}) => judge(completeDecisionTaskRules, facts(changes)).refusals.map(({ clause, code }) => `${clause} ${code}`);
const secretary = { roles: ['meeting-secretary'] };

it('takes it from whoever is responsible, and from the secretary', () => {
  expect(codes()).toEqual([]);
  expect(codes({ personId: 'bo', caller: secretary })).toEqual([]);
});
it('GY-2a: refuses anybody else', () => expect(codes({ personId: 'bo' })).toEqual(['GY-2a governance.not-task-responsible']));
it.each(['done', 'confirmed'] as const)('HOUSE-1: refuses a task that is %s', (state) => expect(codes({ task: { ...facts().task, state } })).toEqual(['HOUSE-1 governance.task-not-open']));
it('HOUSE-4: refuses blanks', () => expect(codes({ input: { evidenceTitle: ' ' } })).toEqual(['HOUSE-4 house.empty']));
it('CP-5: refuses who raised the matter or entered the decision', () => {
  expect(codes({ personId: 'chen', caller: secretary })).toEqual(['CP-5 house.proposer-executes']);
  expect(codes({ personId: 'dan', caller: secretary })).toEqual(['CP-5 house.decision-enterer-executes']);
});
it('GY-2a: leaves to a department what a department does, to its last day', () => {
  const task = { ...facts().task, effect: 'granted' as const };
  expect(codes({ task })).toEqual(['GY-2a governance.task-waits-for-department']);
  expect(codes({ task, today: localDate('2026-03-11') })).toEqual([]);
});

describe('a task is overdue', () => {
  const due = (dueOn: string, state: 'open' | 'done' = 'open') => isTaskOverdue({ state, dueOn: localDate(dueOn) }, localDate('2026-03-10'));
  it('from the day after its last, while it is open', () => expect([due('2026-03-10'), due('2026-03-09'), due('2026-03-09', 'done'), due('2026-03-11', 'done')]).toEqual([false, true, false, false]));
});
