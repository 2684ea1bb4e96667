import { judge, localDate } from '@unionhall/kernel';
import { type AddExpertEmploymentFacts, addExpertEmploymentRules } from './add-expert-employment.rule';

const from = localDate('2020-01-01');
const codes = (to: AddExpertEmploymentFacts['onRecord'][number]['to'], unit: string | null = '示例机械厂') =>
  judge(addExpertEmploymentRules, {
    today: localDate('2026-03-10'),
    employments: [{ path: ['employment'], employerId: 'plant', unit, kind: 'employment', from, to }],
    onRecord: [{ employerId: 'plant', kind: 'employment', from, to: null }],
  }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it.each<[string, AddExpertEmploymentFacts['onRecord'], string[]]>([
  ['another unit', [{ employerId: 'workshop', kind: 'employment', from, to: null }], []],
  ['a secondment that turns out to be none', [{ employerId: 'plant', kind: 'secondment', from, to: null }], []],
  ['another beginning', [{ employerId: 'plant', kind: 'employment', from: localDate('2020-01-02'), to: null }], []],
  ['nothing', [], []],
  ['several, among them this', [{ employerId: 'workshop', kind: 'employment', from, to: null }, { employerId: 'plant', kind: 'employment', from, to: null }], ['HOUSE-3 grants.employment-already-entered']],
])('looks at what is on record: %s', (_what, onRecord, expected) => {
  const employments = [{ path: ['employment'], employerId: 'plant', unit: '示例机械厂', kind: 'employment' as const, from, to: null }];
  expect(judge(addExpertEmploymentRules, { today: localDate('2026-03-10'), employments, onRecord }).refusals.map(({ clause, code }) => `${clause} ${code}`)).toEqual(expected);
});
it('takes two units from one day, and refuses one unit twice from a day', () => {
  const entered = (employerId: string) => ({ path: ['employment'], employerId, unit: '示例', kind: 'employment' as const, from, to: null });
  const codesOf = (...employerIds: string[]) => judge(addExpertEmploymentRules, { today: localDate('2026-03-10'), employments: employerIds.map(entered), onRecord: [] }).refusals.map(({ clause, code }) => `${clause} ${code}`);
  expect(codesOf('plant', 'workshop')).toEqual([]);
  expect(codesOf('plant', 'plant')).toEqual(['HOUSE-3 grants.employment-repeated']);
});
it('enters the end of an employment', () => expect(codes(localDate('2026-03-10'))).toEqual([]));
it('refuses what is on record like this', () => expect(codes(null)).toEqual(['HOUSE-3 grants.employment-already-entered']));
it('refuses a unit nobody registered', () => expect(codes(localDate('2026-03-10'), null)).toEqual(['HOUSE-2 grants.employment-unit-unknown']));
