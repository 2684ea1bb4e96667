import { act, insertRow } from '@unionhall/database';
import { MatchingParticipant, MatchingPlace, PeopleRanking, PostMatching } from './post-matching.entity';
import { RankPeopleInput } from './post-matching.inputs';
import { rankPeopleRules } from './rank-people.rule';

/** Enters how the unit of a post ranks the people it would take, by its document (录入单位排序); the latest ranking counts. */
export const rankPeople = act({
  name: 'rankPeople',
  description: '录入岗位所在单位对人员的排序,以单位文件为据、以最后一次为准。Enters how the unit of a post ranks the people it would take, by its document; the latest ranking counts [WZ-8].',
  who: ['officer', 'department-head'],
  under: 'personnel',
  input: RankPeopleInput,
  object: PeopleRanking,
  answers: 'ranking',
  gather: async (source, { input: { matchingId } }) => ({
    matching: await source.toRead(PostMatching, matchingId),
    people: await source.children(MatchingParticipant, 'matchingId', matchingId),
    posts: await source.children(MatchingPlace, 'matchingId', matchingId),
  }),
  rules: rankPeopleRules,
  write: (tx, { input: { postId, personIds, documentSha256 }, matching, personId: enteredById, now: at }) =>
    insertRow(tx.manager, PeopleRanking, { id: tx.newId(), matchingId: matching.id, postId, personIds, documentSha256, enteredById, actId: tx.actId, at, version: 1 }),
});
