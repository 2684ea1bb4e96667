import { roles } from '@unionhall/contracts';
import { act } from '@unionhall/database';
import { EligibleListObjection } from './eligible-list-objection.entity';
import { ObjectToEligibleListInput } from './eligible-list-objection.inputs';
import { eligibleListObjectionLife } from './eligible-list-objection.life';
import { EligibleList, EligibleListLine } from './eligible-list.entity';
import { objectToEligibleListRules } from './object-to-eligible-list.rule';
import { RecruitmentCandidate } from './recruitment-candidate.entity';

/** Anybody signed in objects to a person while the list is publicised (对入围名单提出异议); he is not hired until it is answered [CP-4, GY-5b]. */
export const objectToEligibleList = act({
  name: 'objectToEligibleList',
  description: '对公示的入围名单提出异议,答复前暂缓录用所涉人员。Objects to a person of a published list; he is not hired until it is answered [CP-4].',
  who: roles,
  input: ObjectToEligibleListInput,
  object: EligibleListObjection,
  answers: 'objection',
  gather: async (source, { input: { lineId } }) => {
    const line = await source.toRead(EligibleListLine, lineId);
    // Locked for change: an objection and the hire of the same person queue here, and so do two objections.
    await source.toChange(RecruitmentCandidate, line.candidateId);
    return { line, list: await source.toRead(EligibleList, line.listId), objections: await source.children(EligibleListObjection, 'lineId', lineId) };
  },
  rules: objectToEligibleListRules,
  write: (tx, { input: { text }, line, personId, now: raisedAt }) =>
    eligibleListObjectionLife.begin(
      tx,
      { id: tx.newId(), listId: line.listId, lineId: line.id, candidateId: line.candidateId, personId, text: text.trim(), raisedAt, answer: null, answeredById: null, answeredAt: null, version: 1 },
      'objectToEligibleList',
      raisedAt,
    ),
});
