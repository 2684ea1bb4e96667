import { judge } from '@unionhall/kernel';
import { type SubmitProgressReportFacts, submitProgressReportRules } from './submit-progress-report.rule';

const facts: SubmitProgressReportFacts = {
  input: { text: '示例' },
  personId: 'member',
  award: { state: 'contracted', teamMemberIds: ['author', 'member'] },
  application: { title: '示例项目' },
  instalment: { condition: 'mid-term-check', state: 'planned' },
};
const codes = (changes: Partial<SubmitProgressReportFacts>) => judge(submitProgressReportRules, { ...facts, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes a report of any member before a later instalment', () => expect(codes({})).toEqual([]));

it.each<[string, Partial<SubmitProgressReportFacts>, string[]]>([
  ['before the contract', { award: { ...facts.award, state: 'granted' } }, ['YZ-9 grants.award-at-another-stage']],
  ['for the instalment on contract', { instalment: { condition: 'contract', state: 'planned' } }, ['CP-7 grants.instalment-wants-no-report']],
  ['from outside the team', { personId: 'stranger' }, ['YZ-9 grants.not-of-the-team']],
  ['an empty one', { input: { text: ' ' } }, ['HOUSE-4 house.empty']],
])('refuses one %s', (_what, changes, expected) => expect(codes(changes)).toEqual(expected));
