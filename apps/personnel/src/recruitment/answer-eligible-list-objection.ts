import { act } from '@unionhall/database';
import { answerEligibleListObjectionRules } from './answer-eligible-list-objection.rule';
import { EligibleListObjection } from './eligible-list-objection.entity';
import { AnswerEligibleListObjectionInput } from './eligible-list-objection.inputs';
import { eligibleListObjectionLife } from './eligible-list-objection.life';
import { EligibleList, EligibleListLine } from './eligible-list.entity';
import { InterviewPanelist } from './interview.entity';
import { nextInReserve } from './next-in-reserve';
import { RecruitmentBatch } from './recruitment-batch.entity';
import { RecruitmentCandidate } from './recruitment-candidate.entity';
import { recruitmentCandidateLife } from './recruitment-candidate.life';

/** Answers an objection to a list (答复入围名单异议), by who had no part in it: rejected, the person may be hired; upheld, he is struck off and the first in reserve moves up [CP-4]. */
export const answerEligibleListObjection = act({
  name: 'answerEligibleListObjection',
  description: '答复入围名单异议,由未参与名单产生的人员办理:不成立的,可继续录用;成立的,取消所涉人员资格,候补依次递补。Answers an objection, by who had no part in the list: rejected, the person may be hired; upheld, he is struck off and the first in reserve moves up [CP-4, CP-5].',
  who: ['department-head', 'deputy'],
  under: 'personnel',
  input: AnswerEligibleListObjectionInput,
  object: EligibleListObjection,
  answers: 'objection',
  about: ({ objectionId }) => objectionId,
  // None of it ever changes; known beforehand, recruitment and candidate can be locked before the objection, parents first.
  ask: async (_ask, { objectionId }, source) => {
    const { listId, lineId, candidateId } = await source.toRead(EligibleListObjection, objectionId);
    return { lineId, candidateId, batchId: (await source.toRead(EligibleList, listId)).batchId };
  },
  gather: async (source, { input: { objectionId, expectedVersion }, asked: { batchId, lineId, candidateId } }) => {
    await source.toChange(RecruitmentBatch, batchId);
    const candidate = await source.toChange(RecruitmentCandidate, candidateId);
    const { list, next } = await nextInReserve(source, batchId);
    return {
      candidate,
      list: list!,
      next,
      line: await source.toRead(EligibleListLine, lineId),
      panel: await source.children(InterviewPanelist, 'batchId', batchId),
      objection: await source.toChange(EligibleListObjection, objectionId, expectedVersion),
    };
  },
  rules: answerEligibleListObjectionRules,
  write: async (tx, { input: { upheld, answer }, candidate, next, list, objection, personId: answeredById, today, now }) => {
    const stands = candidate.state === 'eligible' || candidate.state === 'reserve';
    if (upheld && stands) {
      await recruitmentCandidateLife.move(tx, candidate, 'answerEligibleListObjectionStriking', now);
      // Nobody moves up on a list that has ended.
      if (next && candidate.state === 'eligible' && today <= list.validUntil) await recruitmentCandidateLife.move(tx, next, 'answerEligibleListObjectionMovesUp', now);
    }
    return eligibleListObjectionLife.move(tx, objection, upheld ? 'answerEligibleListObjectionUpholding' : 'answerEligibleListObjection', now, { answer: answer.trim(), answeredById, answeredAt: now });
  },
});
