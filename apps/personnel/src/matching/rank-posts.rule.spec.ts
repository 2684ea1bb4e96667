import { judge, localDate } from '@unionhall/kernel';
import { type RankPostsFacts, rankPostsRules } from './rank-posts.rule';

const codes = (postIds: string[], { state = 'open' as RankPostsFacts['matching']['state'], today = '2026-03-10', people = ['p'] } = {}) =>
  judge(rankPostsRules, {
    input: { postIds },
    today: localDate(today),
    matching: { name: '示例', state, ranksUntil: localDate('2026-03-10') },
    person: { id: 'p', name: '林示例' },
    people: people.map((personId) => ({ personId })),
    posts: [{ postId: 'a' }, { postId: 'b' }],
  }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it.each([[[]], [['a']], [['b', 'a']]])('takes %j', (postIds) => expect(codes(postIds)).toEqual([]));
it('refuses a post that takes no part [WZ-8]', () => expect(codes(['a', 'c'])).toEqual(['WZ-8 personnel.post-not-in-matching']));
it('refuses who takes no part [WZ-8]', () => expect(codes(['a'], { people: ['q'] })).toEqual(['WZ-8 personnel.person-not-in-matching']));
it('refuses a post twice [HOUSE-3]', () => expect(codes(['a', 'b', 'a'])).toEqual(['HOUSE-3 personnel.ranked-twice']));
it('refuses the day after the last [HOUSE-5]', () => expect(codes(['a'], { today: '2026-03-11' })).toEqual(['HOUSE-5 personnel.ranking-is-over']));
it('refuses once they are matched [HOUSE-1]', () => expect(codes(['a'], { state: 'matched' })).toEqual(['HOUSE-1 personnel.matching-state']));
