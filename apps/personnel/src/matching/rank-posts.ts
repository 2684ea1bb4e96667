import { act, insertRow } from '@unionhall/database';
import { Person } from '../person/person.entity';
import { MatchingParticipant, MatchingPlace, PostMatching, PostRanking } from './post-matching.entity';
import { RankPostsInput } from './post-matching.inputs';
import { rankPostsRules } from './rank-posts.rule';

/** Ranks the posts one would take (填报岗位志愿); the latest ranking counts. */
export const rankPosts = act({
  name: 'rankPosts',
  description: '填报岗位志愿,以最后一次为准。Ranks the posts one would take; the latest ranking counts [WZ-8].',
  who: ['professional-union-worker', 'officer', 'department-head'],
  input: RankPostsInput,
  object: PostRanking,
  answers: 'ranking',
  gather: async (source, { input: { matchingId }, personId }) => ({
    matching: await source.toRead(PostMatching, matchingId),
    // Whoever only asks whether he may need not be in the register.
    person: { id: personId, name: (await source.find(Person, personId))?.name ?? personId },
    people: await source.children(MatchingParticipant, 'matchingId', matchingId),
    posts: await source.children(MatchingPlace, 'matchingId', matchingId),
  }),
  rules: rankPostsRules,
  write: (tx, { input: { postIds }, matching, personId, now: at }) => insertRow(tx.manager, PostRanking, { id: tx.newId(), matchingId: matching.id, personId, postIds, actId: tx.actId, at, version: 1 }),
});
