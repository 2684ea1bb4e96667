import { judge, localDate } from '@unionhall/kernel';
import { type ConcludePerformanceAssessmentFacts, concludePerformanceAssessmentRules } from './conclude-performance-assessment.rule';

const codes = (today = '2026-01-01', more: Partial<ConcludePerformanceAssessmentFacts> = {}) =>
  judge(concludePerformanceAssessmentRules, {
    personId: 'head',
    today: localDate(today),
    assessment: { state: 'under-way', personId: 'one' },
    cycle: { name: '2025年度', until: localDate('2025-12-31'), appealDays: 5 },
    appealUntil: localDate('2026-01-09'),
    ...more,
  }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes one whose period is over', () => expect(codes()).toEqual([]));
it('refuses its last day [HOUSE-5]', () => expect(codes('2025-12-31')).toEqual(['HOUSE-5 personnel.performance-cycle-runs']));
it('refuses one’s own [CP-6], a second time [HOUSE-1] and days nobody published [CP-4]', () => {
  expect(codes('2026-01-01', { personId: 'one' })).toEqual(['CP-6 personnel.concludes-own-assessment']);
  expect(codes('2026-01-01', { assessment: { state: 'concluded', personId: 'one' } })).toEqual(['HOUSE-1 personnel.performance-state']);
  expect(codes('2026-01-01', { appealUntil: null })).toEqual(['CP-4 personnel.appeal-beyond-calendar']);
});
