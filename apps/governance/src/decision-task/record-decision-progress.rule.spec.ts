import { judge } from '@unionhall/kernel';
import { type RecordDecisionProgressFacts, recordDecisionProgressRules } from './record-decision-progress.rule';

const facts = (changes: Partial<RecordDecisionProgressFacts> = {}): RecordDecisionProgressFacts => ({
  input: { text: '示例' },
  task: { title: '示例任务', state: 'open', responsibleId: 'anna' },
  personId: 'anna',
  caller: { roles: ['officer'] },
  ...changes,
});
const codes = (changes: Partial<RecordDecisionProgressFacts> = {}) => judge(recordDecisionProgressRules, facts(changes)).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes it from whoever is responsible, and from the secretary', () => {
  expect(codes()).toEqual([]);
  expect(codes({ personId: 'bo', caller: { roles: ['meeting-secretary'] } })).toEqual([]);
});
it('GY-2a: refuses anybody else', () => expect(codes({ personId: 'bo' })).toEqual(['GY-2a governance.not-task-responsible']));
it('HOUSE-1: refuses a task that is done', () => expect(codes({ task: { ...facts().task, state: 'done' } })).toEqual(['HOUSE-1 governance.task-not-open']));
it('HOUSE-4: refuses blanks', () => expect(codes({ input: { text: ' ' } })).toEqual(['HOUSE-4 house.empty']));
