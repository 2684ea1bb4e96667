import { judge, localDate } from '@unionhall/kernel';
import { type RankPeopleFacts, rankPeopleRules } from './rank-people.rule';

const codes = (personIds: string[], { state = 'open' as RankPeopleFacts['matching']['state'], today = '2026-03-10', postId = 'a' } = {}) =>
  judge(rankPeopleRules, {
    input: { postId, personIds },
    today: localDate(today),
    matching: { name: '示例', state, ranksUntil: localDate('2026-03-10') },
    people: [{ personId: 'p' }, { personId: 'q' }],
    posts: [{ postId: 'a' }],
  }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it.each([[[]], [['q', 'p']]])('takes %j', (personIds) => expect(codes(personIds)).toEqual([]));
it('takes a document that comes after the last day', () => expect(codes(['p'], { today: '2026-03-11' })).toEqual([]));
it('refuses who takes no part [WZ-8]', () => expect(codes(['p', 'r'])).toEqual(['WZ-8 personnel.person-not-in-matching']));
it('refuses a post that takes no part [WZ-8]', () => expect(codes(['p'], { postId: 'b' })).toEqual(['WZ-8 personnel.post-not-in-matching']));
it('refuses a person twice [HOUSE-3]', () => expect(codes(['p', 'p'])).toEqual(['HOUSE-3 personnel.ranked-twice']));
it('refuses once they are matched [HOUSE-1]', () => expect(codes(['p'], { state: 'matched' })).toEqual(['HOUSE-1 personnel.matching-state']));
