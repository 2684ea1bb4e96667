import type { Loaders } from '@unionhall/database';
import { whyNot } from './deferred-acceptance.rule';
import type { MatchingReason } from './matching-reason.type';
import { PostMatch } from './post-matching.entity';
import { rankingsByLoader } from './rankings-of';

/** Why a person got a post or not, from the rankings the two-way selection was run by; null for a post that took no part. */
export async function matchingReason(loaders: Loaders, { matchingId, personId, postId: got }: PostMatch, postId: string): Promise<MatchingReason | null> {
  const [{ people, posts }, matches] = await Promise.all([rankingsByLoader(loaders, matchingId), loaders.children(PostMatch, 'matchingId', matchingId)]);
  const [person, post] = [people.find(({ id }) => id === personId), posts.find(({ id }) => id === postId)];
  if (!person || !post) return null;
  const ranksTaken = matches.filter((match) => match.postId === postId).map((match) => post.choices.indexOf(match.personId) + 1);
  return {
    why: whyNot(person, post, got),
    rankOfPost: rankIn(person.choices, postId),
    rankOfPerson: rankIn(post.choices, personId),
    lastRankTaken: ranksTaken.length === 0 ? null : Math.max(...ranksTaken),
  };
}

const rankIn = (choices: readonly string[], id: string): number | null => (choices.includes(id) ? choices.indexOf(id) + 1 : null);
