import { judge, localDate } from '@unionhall/kernel';
import { type AppraiseAnswerFacts, appraiseAnswerRules } from './appraise-answer.rule';

const facts = (changes: Partial<AppraiseAnswerFacts> = {}): AppraiseAnswerFacts => ({
  input: { appraisal: 'satisfied' },
  personId: 'worker',
  today: localDate('2026-03-10'),
  inquiry: { state: 'answered', askedById: 'worker' },
  term: { days: 15, dueOn: localDate('2026-03-31') },
  ...changes,
});
const codes = (changes: Partial<AppraiseAnswerFacts> = {}) => judge(appraiseAnswerRules, facts(changes)).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes satisfaction without a remark', () => expect(codes()).toEqual([]));

it.each(['partly-satisfied', 'not-satisfied'])('HOUSE-4: takes %s with a remark only', (appraisal) => {
  expect(codes({ input: { appraisal, remark: '示例' } })).toEqual([]);
  for (const remark of [null, undefined, ' ']) expect(codes({ input: { appraisal, remark } })).toEqual(['HOUSE-4 house.empty']);
});

it('GY-5b: refuses anybody but the asker', () => expect(codes({ personId: 'other' })).toEqual(['GY-5b governance.not-the-asker']));

it.each(['asked', 'appraised'] as const)('HOUSE-1: refuses one that is %s', (state) => expect(codes({ inquiry: { state, askedById: 'worker' } })).toEqual(['HOUSE-1 governance.inquiry-not-to-appraise']));

it('CP-4: needs a term only for what is asked anew', () => {
  const term = { days: 15, dueOn: null };
  expect(codes({ term })).toEqual([]);
  expect(codes({ term, input: { appraisal: 'not-satisfied', remark: '示例' } })).toEqual(['CP-4 governance.term-beyond-calendar']);
});
