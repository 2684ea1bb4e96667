import { ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { eachIsRankedOnce, matchingIsOpen, type PostMatchingFacts } from './matching.rule';

/** What the rules of rankPeople look at. */
export interface RankPeopleFacts extends PostMatchingFacts {
  readonly input: { readonly postId: string; readonly personIds: readonly string[] };
  readonly people: readonly { readonly personId: string }[];
  readonly posts: readonly { readonly postId: string }[];
}

/** WZ-8: the unit of a post that takes part ranks the people. */
export const postTakesPart = rule<RankPeopleFacts>('WZ-8', 'personnel.post-not-in-matching', ({ input: { postId }, matching, posts }) =>
  posts.some((post) => post.postId === postId) ? ok : refuse({ path: ['postId'], facts: { matching: matching.name, ids: [postId] }, remedy: 'choose-among-those-taking-part' }),
);

/** WZ-8: it ranks people who take part. */
export const rankedPeopleTakePart = rule<RankPeopleFacts>('WZ-8', 'personnel.person-not-in-matching', ({ input: { personIds }, matching, people }) =>
  personIds.flatMap((id, index) => (people.some(({ personId }) => personId === id) ? [] : [refuse({ path: ['personIds', String(index)], facts: { person: id, matching: matching.name }, remedy: 'choose-among-those-taking-part' })])),
);

// A unit’s ranking comes by its document, which may arrive after the last day: without it nobody can be matched.
export const rankPeopleRules = [matchingIsOpen, postTakesPart, rankedPeopleTakePart, eachIsRankedOnce('personIds')];
