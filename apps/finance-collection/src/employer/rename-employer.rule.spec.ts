import { judge, localDate } from '@unionhall/kernel';
import { renameEmployerRules } from './rename-employer.rule';

const facts = {
  input: { name: '示例智造公司', fromDay: localDate('2026-03-10') },
  today: localDate('2026-03-10'),
  employer: { name: '示例机械厂', mergedIntoId: null as string | null },
  presentNameFrom: localDate('2026-03-01'),
};
const codes = (change: Partial<typeof facts> = {}) => judge(renameEmployerRules, { ...facts, ...change }).refusals.map(({ clause, code }) => `${clause} ${code}`);
const from = (day: string) => codes({ input: { ...facts.input, fromDay: localDate(day) } });

it('HOUSE-2: takes a live employer, refuses a merged one', () => {
  expect(codes()).toEqual([]);
  expect(codes({ employer: { ...facts.employer, mergedIntoId: 'another' } })).toEqual(['HOUSE-2 finance-collection.employer-merged']);
});

it('HOUSE-3: refuses the name it bears', () => expect(codes({ employer: { ...facts.employer, name: '示例智造公司' } })).toEqual(['HOUSE-3 finance-collection.employer-name-unchanged']));

describe('HOUSE-5: the new name follows the present one and holds today', () => {
  it.each(['2026-03-02', '2026-03-10'])('takes %s', (day) => expect(from(day)).toEqual([]));
  it.each(['2026-03-01', '2026-03-11'])('refuses %s', (day) => expect(from(day)).toEqual(['HOUSE-5 finance-collection.employer-name-day']));
});
