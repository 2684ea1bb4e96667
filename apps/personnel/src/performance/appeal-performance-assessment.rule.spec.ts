import { judge, localDate } from '@unionhall/kernel';
import { type AppealPerformanceAssessmentFacts, appealPerformanceAssessmentRules } from './appeal-performance-assessment.rule';

const codes = (today: string, personId = 'one', state: AppealPerformanceAssessmentFacts['assessment']['state'] = 'concluded', text = '理由') =>
  judge(appealPerformanceAssessmentRules, { input: { text }, personId, today: localDate(today), assessment: { state, personId: 'one', appealUntil: localDate('2026-01-09') } }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes one on the last day', () => expect(codes('2026-01-09')).toEqual([]));
it('refuses one the day after [HOUSE-5]', () => expect(codes('2026-01-10')).toEqual(['HOUSE-5 personnel.appeal-too-late']));
it('refuses another’s [WZ-14], a second one [HOUSE-1] and one that says nothing [HOUSE-4]', () => {
  expect(codes('2026-01-09', 'other')).toEqual(['WZ-14 personnel.appeal-of-another']);
  expect(codes('2026-01-09', 'one', 'appealed')).toEqual(['HOUSE-1 personnel.performance-state']);
  expect(codes('2026-01-09', 'one', 'concluded', ' ')).toEqual(['HOUSE-4 house.empty']);
});
