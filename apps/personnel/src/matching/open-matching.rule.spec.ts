import { judge, localDate } from '@unionhall/kernel';
import { type OpenMatchingFacts, openMatchingRules } from './open-matching.rule';

const post = (id: string, kind = 'at-park-union', vacancies = 1) => ({ id, name: `岗位${id}`, kind, vacancies });
const codes = ({ postIds = ['a'], personIds = ['p'], posts = [post('a')] as OpenMatchingFacts['posts'], ranksUntil = '2026-03-10', nameIsTaken = false, unregistered = [] as OpenMatchingFacts['unregistered'] }) =>
  judge(openMatchingRules, { input: { name: '示例', ranksUntil: localDate(ranksUntil), postIds, personIds }, today: localDate('2026-03-10'), nameIsTaken, posts, unregistered }).refusals.map(({ clause, code, path }) => `${clause} ${code} ${path.join('.')}`);

it.each(['at-park-union', 'at-system-union', 'at-industry-union'])('takes a post of the kind %s [WZ-8]', (kind) => expect(codes({ posts: [post('a', kind)] })).toEqual([]));
it.each(['leadership', 'middle', 'ordinary'])('refuses one of the kind %s', (kind) => expect(codes({ posts: [post('a', kind)] })).toEqual(['WZ-8 personnel.post-not-by-selection postIds.0']));
it('refuses a post nobody leaves a place of [WZ-6]', () => expect(codes({ posts: [post('a', 'at-park-union', 0)] })).toEqual(['WZ-6 personnel.post-has-no-vacancy postIds.0']));
it('refuses a post and a person in no register [HOUSE-2]', () =>
  expect(codes({ postIds: ['a', 'b'], unregistered: [{ path: ['personIds', '0'], id: 'p' }] })).toEqual(['HOUSE-2 house.not-registered personIds.0', 'HOUSE-2 house.not-registered postIds.1']));
it.each([{ postIds: [], posts: [] }, { personIds: [] }])('refuses one side alone [WZ-8]: %j', (given) => expect(codes(given)).toEqual([expect.stringMatching('WZ-8 personnel.matching-lacks-a-side')]));
it('refuses a name that is taken [HOUSE-3] and a last day that is past [HOUSE-5]', () =>
  expect(codes({ nameIsTaken: true, ranksUntil: '2026-03-09' })).toEqual(['HOUSE-3 personnel.matching-name-taken name', 'HOUSE-5 personnel.ranking-ends-too-soon ranksUntil']));
