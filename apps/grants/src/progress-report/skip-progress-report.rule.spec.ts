import { judge, localDate } from '@unionhall/kernel';
import { type SkipProgressReportFacts, skipProgressReportRules } from './skip-progress-report.rule';

const facts: SkipProgressReportFacts = {
  input: { reason: '示例' },
  personId: 'clerk',
  award: { state: 'contracted' },
  application: { title: '示例项目', teamMemberIds: ['author'] },
  instalment: { condition: 'mid-term-check', state: 'planned' },
  report: null,
};
const codes = (changes: Partial<SkipProgressReportFacts>) => judge(skipProgressReportRules, { ...facts, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('waives a missing report for a reason', () => expect(codes({})).toEqual([]));

it.each<[string, Partial<SkipProgressReportFacts>, string[]]>([
  ['before the contract', { award: { state: 'granted' } }, ['YZ-9 grants.award-at-another-stage']],
  ['where none is wanted', { instalment: { condition: 'contract', state: 'planned' } }, ['CP-7 grants.instalment-wants-no-report']],
  ['from an officer of the team', { personId: 'author' }, ['CP-6 grants.officer-of-the-team']],
  ['of a report that is there', { report: { enteredOn: localDate('2026-03-10') } }, ['HOUSE-3 grants.report-there-already']],
  ['without a reason', { input: { reason: ' ' } }, ['HOUSE-4 house.empty']],
])('refuses a waiver %s', (_what, changes, expected) => expect(codes(changes)).toEqual(expected));
