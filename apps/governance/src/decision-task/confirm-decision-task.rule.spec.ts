import { judge } from '@unionhall/kernel';
import { type ConfirmDecisionTaskFacts, confirmDecisionTaskRules } from './confirm-decision-task.rule';

const facts: ConfirmDecisionTaskFacts = {
  input: { accepted: true },
  personId: 'dan',
  task: { title: '示例任务', state: 'done', responsibleId: 'anna', completedById: 'bo' },
  decision: { proposedById: 'chen', enteredById: 'eva' },
};
const codes = (changes: Partial<ConfirmDecisionTaskFacts> = {}) => judge(confirmDecisionTaskRules, { ...facts, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('lets somebody check who had no part in it', () => expect(codes()).toEqual([]));
it.each(['anna', 'bo'])('CP-5: %s, who was responsible or completed it, does not', (personId) => expect(codes({ personId })).toEqual(['CP-5 governance.executor-checks']));
it.each(['chen', 'eva'])('CP-5: %s, who raised or entered it, does not', (personId) => expect(codes({ personId })).toEqual(['CP-5 governance.decision-participant-checks']));
it.each(['open', 'confirmed'] as const)('HOUSE-1: not when it is %s', (state) => expect(codes({ task: { ...facts.task, state } })).toEqual(['HOUSE-1 governance.task-not-done']));
it('HOUSE-4: says what is missing when it gives it back', () => {
  expect(codes({ input: { accepted: false, remark: ' ' } })).toEqual(['HOUSE-4 house.empty']);
  expect(codes({ input: { accepted: false, remark: '示例' } })).toEqual([]);
});
