import { judge } from '@unionhall/kernel';
import { type ChangeAwardBudgetFacts, changeAwardBudgetRules } from './change-award-budget.rule';

const line = (category: 'a' | 'b', purpose: 'training' | 'making-of-materials' | 'other', amount: bigint) => ({ category, purpose, description: '示例', amount });
const facts: ChangeAwardBudgetFacts = {
  input: { awardId: 'award', budgetLines: [line('a', 'training', 400n), line('b', 'making-of-materials', 600n)] },
  personId: 'clerk',
  award: { state: 'contracted' },
  application: { title: '示例项目', teamMemberIds: ['author'] },
  round: { awardAmount: 1_000n },
  categoryLimits: [{ category: 'a', hundredths: 70_00 }, { category: 'b', hundredths: 60_00 }],
  lines: [
    { category: 'a', purpose: 'training', budget: 700n, spent: 400n },
    { category: 'b', purpose: 'making-of-materials', budget: 300n, spent: 0n },
  ],
  decisionId: () => 'd',
  decision: { powerItem: 'innovation-fund', subjectType: 'AwardBudget', subjectId: 'award', subjectSha256: 'aa', outcome: 'adopted', matterId: 'm', proposedById: 'proposer', enteredById: 'secretary' },
  budgetSha256: () => 'aa',
};
const codes = (changes: Partial<ChangeAwardBudgetFacts>) => judge(changeAwardBudgetRules, { ...facts, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);
const budget = (...budgetLines: ReturnType<typeof line>[]) => ({ input: { ...facts.input, budgetLines } });

it('moves money between the lines, down to what is spent', () => expect(codes({})).toEqual([]));

it.each<[string, Partial<ChangeAwardBudgetFacts>, string[]]>([
  ['before the contract', { award: { state: 'granted' } }, ['YZ-9 grants.award-at-another-stage']],
  ['an officer of the team', { personId: 'author' }, ['CP-6 grants.officer-of-the-team']],
  ['a fen more than the limit of a category', budget(line('a', 'training', 399n), line('b', 'making-of-materials', 601n)), ['YZ-9 grants.budget-above-category-limit', 'YZ-9 grants.budget-below-spent']],
  ['a fen more in all', budget(line('a', 'training', 401n), line('b', 'making-of-materials', 600n)), ['YZ-9 grants.budget-sum-changed']],
  ['a fen less than is spent', { ...budget(line('a', 'training', 399n), line('b', 'making-of-materials', 601n)), categoryLimits: [] }, ['YZ-9 grants.budget-below-spent']],
  ['a spent line left out', { ...budget(line('b', 'making-of-materials', 1_000n)), categoryLimits: [] }, ['YZ-9 grants.budget-below-spent']],
  ['a purpose under another category', { ...budget(line('a', 'training', 400n), line('a', 'making-of-materials', 600n)), categoryLimits: [] }, ['YZ-4 grants.budget-outside-learning']],
  ['what fits none', budget(line('a', 'training', 400n), line('b', 'other', 600n)), ['YZ-6 grants.budget-outside-categories']],
  ['a line of nothing', { ...budget(line('a', 'training', 1_000n), line('b', 'making-of-materials', 0n)), categoryLimits: [] }, ['HOUSE-4 grants.budget-amount-not-positive']],
  ['a decision nobody knows', { decision: null }, ['HOUSE-2 house.not-registered']],
  ['a rejected one', { decision: { ...facts.decision!, outcome: 'rejected' } }, ['GY-2b grants.decision-not-adopted']],
  ['one on a list', { decision: { ...facts.decision!, subjectType: 'AwardProposal' } }, ['GY-2b grants.decision-of-another-budget']],
  ['one on another award', { decision: { ...facts.decision!, subjectId: 'other' } }, ['GY-2b grants.decision-of-another-budget']],
  ['one under another power', { decision: { ...facts.decision!, powerItem: 'allowances' } }, ['GY-2b grants.decision-of-another-budget']],
  ['who raised its matter', { personId: 'proposer' }, ['CP-5 house.proposer-executes']],
  ['who entered its decision', { personId: 'secretary' }, ['CP-5 house.decision-enterer-executes']],
  ['another budget than was decided', { budgetSha256: () => 'ab' }, ['GY-2b grants.budget-not-as-decided']],
])('refuses %s', (_what, changes, expected) => expect(codes(changes)).toEqual(expected));
