import { judge, localDate } from '@unionhall/kernel';
import { type CancelRecruitmentFacts, cancelRecruitmentRules } from './cancel-recruitment.rule';

const facts: CancelRecruitmentFacts = {
  input: { reason: '无人通过' },
  today: localDate('2026-03-21'),
  batch: { name: '第一批', state: 'open', registrationLast: localDate('2026-03-20') },
  candidates: [{ state: 'unqualified' }],
};
const codes = (changes: Partial<CancelRecruitmentFacts>) => judge(cancelRecruitmentRules, { ...facts, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);
const inState = (state: CancelRecruitmentFacts['batch']['state']) => codes({ batch: { ...facts.batch, state } });

it.each(['open', 'numbered', 'marked'] as const)('cancels one that is %s', (state) => expect(inState(state)).toEqual([]));
it.each(['listed', 'cancelled'] as const)('refuses one that is %s [HOUSE-1]', (state) => expect(inState(state)).toEqual(['HOUSE-1 personnel.recruitment-state']));
it.each(['unqualified', 'absent', 'below-line'] as const)('counts who is %s for gone', (state) => expect(codes({ candidates: [{ state }] })).toEqual([]));
it.each(['registered', 'qualified', 'numbered', 'tested'] as const)('refuses while somebody is %s [WZ-3]', (state) => expect(codes({ candidates: [...facts.candidates, { state }] })).toEqual(['WZ-3 personnel.recruitment-not-empty']));
it('refuses on the last day of registration [HOUSE-5]', () => expect(codes({ today: localDate('2026-03-20') })).toEqual(['HOUSE-5 personnel.registration-still-open']));
it('refuses without a reason [HOUSE-4]', () => expect(codes({ input: { reason: ' ' } })).toEqual(['HOUSE-4 house.empty']));
