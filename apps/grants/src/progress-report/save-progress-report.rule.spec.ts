import { judge } from '@unionhall/kernel';
import { saveProgressReportRules } from './save-progress-report.rule';
import type { SubmitProgressReportFacts } from './submit-progress-report.rule';

const facts: SubmitProgressReportFacts = {
  input: { text: '' },
  personId: 'author',
  award: { state: 'contracted', teamMemberIds: ['author'] },
  application: { title: '示例项目' },
  instalment: { condition: 'mid-term-check', state: 'planned' },
};
const codes = (changes: Partial<SubmitProgressReportFacts>) => judge(saveProgressReportRules, { ...facts, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('saves a report that says nothing yet', () => expect(codes({})).toEqual([]));

it.each<[string, Partial<SubmitProgressReportFacts>, string[]]>([
  ['by somebody else', { personId: 'colleague' }, ['YZ-9 grants.not-of-the-team']],
  ['before the first instalment', { instalment: { condition: 'contract', state: 'planned' } }, ['CP-7 grants.instalment-wants-no-report']],
  ['once the project is judged', { award: { state: 'accepted', teamMemberIds: ['author'] } }, ['YZ-9 grants.award-at-another-stage']],
])('saves none %s', (_what, changes, expected) => expect(codes(changes)).toEqual(expected));
