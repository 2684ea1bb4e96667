import { judge, localDate } from '@unionhall/kernel';
import { type AddExpertEmploymentFacts, addExpertEmploymentRules } from './add-expert-employment.rule';

const from = localDate('2020-01-01');
const codes = (to: AddExpertEmploymentFacts['onRecord'][number]['to'], unit: string | null = '示例机械厂') =>
  judge(addExpertEmploymentRules, {
    today: localDate('2026-03-10'),
    employments: [{ path: ['employment'], employerId: 'plant', unit, from, to }],
    onRecord: [{ employerId: 'plant', from, to: null }],
  }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('enters the end of an employment', () => expect(codes(localDate('2026-03-10'))).toEqual([]));
it('refuses what is on record like this', () => expect(codes(null)).toEqual(['HOUSE-3 grants.employment-already-entered']));
it('refuses a unit nobody registered', () => expect(codes(localDate('2026-03-10'), null)).toEqual(['HOUSE-2 grants.employment-unit-unknown']));
