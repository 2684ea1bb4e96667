import { judge, localDate } from '@unionhall/kernel';
import { type CompleteConferenceTaskFacts, completeConferenceTaskRules } from './complete-conference-task.rule';

const facts: CompleteConferenceTaskFacts = { input: { outcome: '示例情况' }, personId: 'one', task: { title: '示例任务', responsibleId: 'one', doneOn: null } };
const codes = (change: Partial<CompleteConferenceTaskFacts> = {}) => judge(completeConferenceTaskRules, { ...facts, ...change }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('BH-2: takes it from whoever is responsible, refuses it from another', () => {
  expect(codes()).toEqual([]);
  expect(codes({ personId: 'another' })).toEqual(['BH-2 finance-collection.conference-task-of-another']);
});
it('HOUSE-1: refuses one that is done', () => expect(codes({ task: { ...facts.task, doneOn: localDate('2026-03-10') } })).toEqual(['HOUSE-1 finance-collection.conference-task-done']));
it('HOUSE-4: refuses one nothing came of', () => expect(codes({ input: { outcome: '' } })).toEqual(['HOUSE-4 house.empty']));
