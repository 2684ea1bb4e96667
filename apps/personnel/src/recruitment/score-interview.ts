import { act, insertRow, seal } from '@unionhall/database';
import { hundredthsOf } from '@unionhall/kernel';
import type { ScoreContent } from '../panel/opened-scores';
import { relationsOf } from '../panel/relations-of';
import { InterviewPanelist, InterviewScore } from './interview.entity';
import { RecruitmentBatch } from './recruitment-batch.entity';
import { RecruitmentCandidate } from './recruitment-candidate.entity';
import { ScoreInterviewInput } from './recruitment-tests.inputs';
import { scoreInterviewRules } from './score-interview.rule';

/** A member of the panel scores a candidate (面试评分); the score is sealed until the list is made. */
export const scoreInterview = act({
  name: 'scoreInterview',
  description: '面试评分,提交后密封至名单产生。A member of the panel scores a candidate; the score is sealed until the list is made [WZ-3].',
  who: ['officer', 'department-head', 'deputy', 'inspection-head', 'expert'],
  input: ScoreInterviewInput,
  object: InterviewScore,
  answers: 'interviewScore',
  // Of which recruitment a candidate is never changes; known beforehand, it can be locked first, parents before children.
  ask: async (_ask, { candidateId }, source) => ({ batchId: (await source.toRead(RecruitmentCandidate, candidateId)).batchId }),
  gather: async (source, { input: { candidateId }, asked: { batchId }, personId }) => {
    const batch = await source.toRead(RecruitmentBatch, batchId);
    const candidate = await source.toRead(RecruitmentCandidate, candidateId);
    return {
      batch,
      candidate,
      seated: await source.children(InterviewPanelist, 'batchId', batchId),
      scores: await source.children(InterviewScore, 'candidateId', candidateId),
      panel: [{ path: ['candidateId'], personId }],
      tested: [candidate],
      relations: await relationsOf(source, [personId]),
    };
  },
  rules: scoreInterviewRules,
  write: async (tx, { input: { score }, batch, candidate, personId, now: submittedAt }) => {
    const content: ScoreContent = { candidateId: candidate.id, personId, score: hundredthsOf(score)! };
    return insertRow(tx.manager, InterviewScore, { id: tx.newId(), candidateId: candidate.id, personId, ...(await seal(tx, batch.id, content)), submittedAt, version: 1 });
  },
  forgets: ['score'],
});
