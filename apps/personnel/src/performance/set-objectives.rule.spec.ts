import { judge, localDate } from '@unionhall/kernel';
import { type SetObjectivesFacts, setObjectivesRules } from './set-objectives.rule';

const objective = (target: number, weight: number, title = '竞赛') => ({ title, target, weight });
const codes = (objectives: SetObjectivesFacts['input']['objectives'], { today = '2026-12-31', membership = ['2026-12-31', null] as [string, string | null], assessment = null as object | null } = {}) =>
  judge(setObjectivesRules, {
    input: { objectives },
    today: localDate(today),
    cycle: { name: '2026年度', from: localDate('2026-01-01'), until: localDate('2026-12-31') },
    person: { name: '林示例' },
    professionalMemberships: [{ from: localDate(membership[0]), until: membership[1] === null ? null : localDate(membership[1]) }],
    assessment,
  }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes numbers whose weights make a hundred, before the period, too', () => {
  expect(codes([objective(1, 1), objective(1, 99)])).toEqual([]);
  expect(codes([objective(1, 100)], { today: '2025-06-01', membership: ['2020-01-01', '2026-01-01'] })).toEqual([]);
});
it.each([[[]], [[objective(1, 99)]], [[objective(1, 50), objective(1, 51)]]])('refuses the weights of %j [WZ-14]', (objectives) => expect(codes(objectives)).toEqual(['WZ-14 personnel.objective-weights']));
it.each([objective(0, 100), objective(1, 100, ' ')])('refuses %j [WZ-11]', (one) => expect(codes([one])).toEqual(['WZ-11 personnel.objective-without-number']));
it('refuses no weight [WZ-11]', () => expect(codes([objective(1, 0), objective(1, 100)])).toEqual(['WZ-11 personnel.objective-without-number']));
it.each<[[string, string | null]]>([[['2027-01-01', null]], [['2020-01-01', '2025-12-31']]])('refuses who is on the staff %j [WZ-14]', (membership) => expect(codes([objective(1, 100)], { membership })).toEqual(['WZ-14 personnel.not-assessed-by-objectives']));
it('refuses a period that is over [HOUSE-5]', () => expect(codes([objective(1, 100)], { today: '2027-01-01' })).toEqual(['HOUSE-5 personnel.performance-cycle-over']));
it('refuses a second time [HOUSE-3]', () => expect(codes([objective(1, 100)], { assessment: {} })).toEqual(['HOUSE-3 personnel.objectives-set']));
