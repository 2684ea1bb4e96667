import { rankEntries, voteOf } from './standing.rule';

const entry = (id: string, scores: number[], inFavour: number, entered: number, placeId = 'x') => ({ id, placeId, scores, inFavour, entered });

it('counts the vote as the share of the ballots in favour, to a hundredth', () => expect([voteOf(40, 40), voteOf(0, 40), voteOf(1, 3), voteOf(2, 3)]).toEqual([10_000, 0, 3_333, 6_667]));

it('ranks each place by itself, by both weights', () =>
  expect(rankEntries([entry('a', [8_000, 9_000], 20, 0), entry('b', [9_000, 9_000], 30, 1), entry('c', [1_000], 1, 2, 'y')], 40, 4_000)).toEqual([
    { id: 'b', placeId: 'x', rank: 1, speech: 9_000, vote: 7_500, composite: 8_400 },
    { id: 'a', placeId: 'x', rank: 2, speech: 8_500, vote: 5_000, composite: 7_100 },
    { id: 'c', placeId: 'y', rank: 1, speech: 1_000, vote: 250, composite: 700 },
  ]));

it('drops the highest and the lowest from five scores up', () => expect(rankEntries([entry('a', [0, 8_000, 8_000, 8_000, 10_000], 0, 0)], 40, 5_000)).toMatchObject([{ speech: 8_000 }]));

it('orders equal scores by vote, then by the earlier entry', () =>
  expect(rankEntries([entry('a', [6_000], 20, 0), entry('b', [5_000], 24, 1), entry('c', [6_000], 20, 2)], 40, 5_000).map(({ id }) => id)).toEqual(['b', 'a', 'c']));
