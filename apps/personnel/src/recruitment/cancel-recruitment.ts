import { act } from '@unionhall/database';
import { cancelRecruitmentRules } from './cancel-recruitment.rule';
import { RecruitmentBatch } from './recruitment-batch.entity';
import { recruitmentBatchLife } from './recruitment-batch.life';
import { RecruitmentCandidate } from './recruitment-candidate.entity';
import { CancelRecruitmentInput } from './recruitment-tests.inputs';

/** Cancels a recruitment nobody is left in (终止招录): all were unfit, absent or below the pass mark; its places are free for another. */
export const cancelRecruitment = act({
  name: 'cancelRecruitment',
  description: '终止无人在列的招录:报考者均不合格、缺考或未达合格线;名额可另行招录。Cancels a recruitment nobody is left in; its places can be recruited for anew [WZ-3, WZ-5].',
  who: ['officer', 'department-head'],
  under: 'personnel',
  input: CancelRecruitmentInput,
  object: RecruitmentBatch,
  answers: 'recruitmentBatch',
  about: ({ batchId }) => batchId,
  gather: async (source, { input: { batchId, expectedVersion } }) => ({
    batch: await source.toChange(RecruitmentBatch, batchId, expectedVersion),
    candidates: await source.children(RecruitmentCandidate, 'batchId', batchId),
  }),
  rules: cancelRecruitmentRules,
  write: (tx, { input: { reason }, batch, now }) => recruitmentBatchLife.move(tx, batch, 'cancelRecruitment', now, { cancellationReason: reason.trim() }),
});
