import { judge, localDate } from '@unionhall/kernel';
import { type OpenPerformanceCycleFacts, openPerformanceCycleRules } from './open-performance-cycle.rule';

const codes = (input: Partial<OpenPerformanceCycleFacts['input']> = {}, more: Partial<OpenPerformanceCycleFacts> = {}) =>
  judge(openPerformanceCycleRules, {
    input: { name: '2026年度', from: localDate('2026-01-01'), until: localDate('2026-12-31'), qualifiedFrom: 60, excellentFrom: 90, recognitionPoints: 2, recognitionPointsMost: 10, ...input },
    overlapping: [],
    nameIsTaken: false,
    ...more,
  }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes a period of one day and the narrowest bounds', () => expect(codes({ from: localDate('2026-12-31'), qualifiedFrom: 1, excellentFrom: 2, recognitionPoints: 0, recognitionPointsMost: 0 })).toEqual([]));
it('refuses days out of order [HOUSE-5], days of another period and its name [HOUSE-3]', () => {
  expect(codes({ from: localDate('2027-01-01') })).toEqual(['HOUSE-5 house.dates-out-of-order']);
  expect(codes({}, { overlapping: [{ name: '2025年度' }], nameIsTaken: true })).toEqual(['HOUSE-3 personnel.performance-cycle-overlaps', 'HOUSE-3 personnel.performance-cycle-name-taken']);
});
it.each([{ qualifiedFrom: 0, recognitionPoints: 0, recognitionPointsMost: -1 }, { qualifiedFrom: 90 }, { excellentFrom: 101 }])('refuses the bounds %j [WZ-14]', (bounds) => expect(codes(bounds)).toContain('WZ-14 personnel.performance-bounds'));
it.each([{ recognitionPoints: -1 }, { recognitionPoints: 11 }, { recognitionPointsMost: 60 }])('refuses the points %j [WZ-11]', (points) => expect(codes(points)).toEqual(['WZ-11 personnel.recognition-points']));
it('takes the most below what qualifies', () => expect(codes({ recognitionPointsMost: 59 })).toEqual([]));
it('refuses no name [HOUSE-4]', () => expect(codes({ name: ' ' })).toEqual(['HOUSE-4 house.empty']));
