import { judge, localDate } from '@unionhall/kernel';
import { type RunMatchingFacts, runMatchingRules } from './run-matching.rule';

const codes = (today: string, people: number, posts: string[], state: RunMatchingFacts['matching']['state'] = 'open') =>
  judge(runMatchingRules, { today: localDate(today), matching: { name: '示例', state, ranksUntil: localDate('2026-03-10') }, peopleWithoutRanking: people, postsWithoutRanking: posts }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes it on the last day once everybody has ranked', () => expect(codes('2026-03-10', 0, [])).toEqual([]));
it.each<[number, string[]]>([[1, []], [0, ['示例岗位']]])('refuses it on the last day while somebody has not [HOUSE-5]', (people, posts) => expect(codes('2026-03-10', people, posts)).toEqual(['HOUSE-5 personnel.ranking-under-way']));
it('takes it the day after without people who never ranked', () => expect(codes('2026-03-11', 3, [])).toEqual([]));
it('refuses it then without a unit [WZ-8]', () => expect(codes('2026-03-11', 0, ['示例岗位'])).toEqual(['WZ-8 personnel.units-have-not-ranked']));
it('refuses a second time [HOUSE-1]', () => expect(codes('2026-03-11', 0, [], 'matched')).toEqual(['HOUSE-1 personnel.matching-state']));
