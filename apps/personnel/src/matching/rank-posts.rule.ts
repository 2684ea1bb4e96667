import { ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { eachIsRankedOnce, matchingIsOpen, type PostMatchingFacts, rankingIsOn } from './matching.rule';

/** What the rules of rankPosts look at. */
export interface RankPostsFacts extends PostMatchingFacts {
  readonly input: { readonly postIds: readonly string[] };
  readonly person: { readonly id: string; readonly name: string };
  readonly people: readonly { readonly personId: string }[];
  readonly posts: readonly { readonly postId: string }[];
}

/** WZ-8: whoever takes part ranks the posts. */
export const personTakesPart = rule<RankPostsFacts>('WZ-8', 'personnel.person-not-in-matching', ({ matching, person, people }) =>
  people.some(({ personId }) => personId === person.id) ? ok : refuse({ path: ['matchingId'], facts: { person: person.name, matching: matching.name }, remedy: 'choose-among-those-taking-part' }),
);

/** WZ-8: he ranks posts that take part. */
export const rankedPostsTakePart = rule<RankPostsFacts>('WZ-8', 'personnel.post-not-in-matching', ({ input: { postIds }, matching, posts }) => {
  const ids = postIds.filter((id) => !posts.some(({ postId }) => postId === id));
  return ids.length === 0 ? ok : refuse({ path: ['postIds'], facts: { matching: matching.name, ids }, remedy: 'choose-among-those-taking-part' });
});

export const rankPostsRules = [matchingIsOpen, rankingIsOn, personTakesPart, rankedPostsTakePart, eachIsRankedOnce('postIds')];
