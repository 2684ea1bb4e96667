import { act } from '@unionhall/database';
import { checkQualificationRules } from './check-qualification.rule';
import { RecruitmentCondition } from './recruitment-batch.entity';
import { QualificationCheck, RecruitmentCandidate } from './recruitment-candidate.entity';
import { recruitmentCandidateLife } from './recruitment-candidate.life';
import { CheckQualificationInput } from './recruitment.inputs';

/** Checks a candidate against each condition of the notice (资格审查); whoever misses one is out, and sees which and why. */
export const checkQualification = act({
  name: 'checkQualification',
  description: '资格审查:逐项给出结果及证明材料或理由,一项不符即不合格,本人可见。Checks a candidate against each condition, with the document that proved it or the reason; the candidate sees each.',
  who: ['officer', 'department-head'],
  under: 'personnel',
  input: CheckQualificationInput,
  object: RecruitmentCandidate,
  answers: 'candidate',
  about: ({ candidateId }) => candidateId,
  gather: async (source, { input: { candidateId, expectedVersion } }) => {
    const candidate = await source.toChange(RecruitmentCandidate, candidateId, expectedVersion);
    return { candidate, conditions: await source.children(RecruitmentCondition, 'batchId', candidate.batchId) };
  },
  rules: checkQualificationRules,
  write: async (tx, { input: { checks }, candidate, personId: checkedById, now }) => {
    const rows = checks.map(({ conditionId, met, reason, documentSha256 }) => ({ id: tx.newId(), candidateId: candidate.id, conditionId, met, reason: reason?.trim() || null, documentSha256: documentSha256 ?? null, checkedById, actId: tx.actId }));
    await tx.manager.insert(QualificationCheck, rows);
    return recruitmentCandidateLife.move(tx, candidate, checks.every(({ met }) => met) ? 'checkQualificationPassing' : 'checkQualificationFailing', now);
  },
});
