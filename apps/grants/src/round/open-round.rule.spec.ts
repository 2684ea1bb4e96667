import { judge, localDate } from '@unionhall/kernel';
import { type OpenRoundFacts, openRoundRules } from './open-round.rule';

const input = {
  year: 2026,
  quota: 10,
  windowFirst: localDate('2026-03-01'),
  windowLast: localDate('2026-03-31'),
  publicityWorkingDays: 5,
  criteria: [{ weight: 60 }, { weight: 40 }],
};
const facts: OpenRoundFacts = {
  input,
  today: localDate('2026-03-10'),
  roundOfYear: null,
  inForce: { quota: 10, awardAmount: 2_000_000n, publicityWorkingDays: 5 },
};
const codes = (changes: Partial<OpenRoundFacts['input']>, others: Partial<OpenRoundFacts> = {}) =>
  judge(openRoundRules, { ...facts, ...others, input: { ...input, ...changes } }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('opens a round at every limit', () => expect(codes({ windowLast: localDate('2026-03-10') })).toEqual([]));
it('takes a window of one day', () => expect(codes({ windowFirst: localDate('2026-03-31') })).toEqual([]));

it.each<[string, Partial<OpenRoundFacts['input']>, string]>([
  ['one project above the number of the year', { quota: 11 }, 'YZ-7 grants.round-quota-above-parameter'],
  ['a window that ends before it begins', { windowFirst: localDate('2026-04-01') }, 'HOUSE-5 house.dates-out-of-order'],
  ['a window that ended yesterday', { windowLast: localDate('2026-03-09') }, 'HOUSE-5 grants.round-window-over'],
  ['weights of 99 %', { criteria: [{ weight: 60 }, { weight: 39 }] }, 'YZ-8 grants.criterion-weights-not-hundred'],
  ['weights of 101 %', { criteria: [{ weight: 60 }, { weight: 41 }] }, 'YZ-8 grants.criterion-weights-not-hundred'],
  ['one working day too few', { publicityWorkingDays: 4 }, 'CP-4 grants.publicity-days-below-parameter'],
])('refuses %s', (_what, changes, refusal) => expect(codes(changes)).toEqual([refusal]));

it('refuses a second round of the year', () => expect(codes({}, { roundOfYear: '示例轮次' })).toEqual(['HOUSE-3 grants.round-year-taken']));

it('follows the parameters of the day', () =>
  expect(codes({}, { inForce: { quota: 9, awardAmount: 1n, publicityWorkingDays: 6 } })).toEqual([
    'YZ-7 grants.round-quota-above-parameter',
    'CP-4 grants.publicity-days-below-parameter',
  ]));
