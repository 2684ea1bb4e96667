import { ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { matchingIsOpen, type PostMatchingFacts } from './matching.rule';

/** What the rules of runMatching look at. */
export interface RunMatchingFacts extends PostMatchingFacts {
  /** How many people have not ranked the posts. */
  readonly peopleWithoutRanking: number;
  /** The posts whose units have not ranked the people, by name. */
  readonly postsWithoutRanking: readonly string[];
}

/** HOUSE-5: both sides are matched once ranking is over, or once everybody has ranked. */
export const rankingIsOver = rule<RunMatchingFacts>('HOUSE-5', 'personnel.ranking-under-way', ({ matching: { ranksUntil: last }, today, peopleWithoutRanking, postsWithoutRanking }) => {
  const missing = peopleWithoutRanking + postsWithoutRanking.length;
  return today > last || missing === 0 ? ok : refuse({ path: ['matchingId'], facts: { last, missing }, remedy: 'wait-for-the-rankings' });
});

/** WZ-8: the choice is two-way: each unit has ranked, whereas a person who ranked no post takes none. */
export const unitsHaveRanked = rule<RunMatchingFacts>('WZ-8', 'personnel.units-have-not-ranked', ({ matching: { ranksUntil }, today, postsWithoutRanking: posts }) =>
  posts.length === 0 || today <= ranksUntil ? ok : refuse({ path: ['matchingId'], facts: { posts }, remedy: 'have-the-units-rank' }),
);

export const runMatchingRules = [matchingIsOpen, rankingIsOver, unitsHaveRanked];
