import { act } from '@unionhall/database';
import { matchPeople } from './deferred-acceptance.rule';
import { PostMatch, PostMatching } from './post-matching.entity';
import { RunMatchingInput } from './post-matching.inputs';
import { postMatchingLife } from './post-matching.life';
import { rankingsOfMatching } from './rankings-of';
import { runMatchingRules } from './run-matching.rule';

/** Matches both sides by their latest rankings (双向选择配对), so that no person and unit would rather have each other. */
export const runMatching = act({
  name: 'runMatching',
  description: '双向选择配对:按双方最后一次排序,不会有一人一单位彼此更愿意对方而未配对。Matches both sides by their latest rankings, so that no person and unit would both rather have each other [WZ-8].',
  who: ['officer', 'department-head'],
  under: 'personnel',
  input: RunMatchingInput,
  object: PostMatching,
  answers: 'matching',
  about: ({ matchingId }) => matchingId,
  gather: async (source, { input: { matchingId, expectedVersion } }) => {
    // Locked for change: whoever ranks reads it, so that no ranking comes in between.
    const matching = await source.toChange(PostMatching, matchingId, expectedVersion);
    const rankings = await rankingsOfMatching(source, matchingId);
    return {
      matching,
      rankings,
      peopleWithoutRanking: rankings.people.filter(({ ranked }) => !ranked).length,
      postsWithoutRanking: rankings.posts.filter(({ ranked }) => !ranked).map(({ name }) => name),
    };
  },
  rules: runMatchingRules,
  write: async (tx, { matching, rankings: { people, posts }, now }) => {
    const matched = matchPeople(people, posts);
    await tx.manager.insert(PostMatch, people.map(({ id: personId }) => ({ id: tx.newId(), matchingId: matching.id, personId, postId: matched.get(personId) ?? null, version: 1 })));
    return postMatchingLife.move(tx, matching, 'runMatching', now);
  },
});
