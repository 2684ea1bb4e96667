import { randomInt } from 'node:crypto';
import { act } from '@unionhall/database';
import { issueTestNumbersRules } from './issue-test-numbers.rule';
import { RecruitmentBatch } from './recruitment-batch.entity';
import { recruitmentBatchLife } from './recruitment-batch.life';
import { RecruitmentCandidate } from './recruitment-candidate.entity';
import { recruitmentCandidateLife } from './recruitment-candidate.life';
import { RecruitmentBatchInput } from './recruitment-tests.inputs';

/** Gives every qualified candidate a number by chance (编排考号), under which he is marked; only he sees it. */
export const issueTestNumbers = act({
  name: 'issueTestNumbers',
  description: '编排考号:为资格合格人员随机编号,阅卷只见考号,考号仅本人可见。Gives every qualified candidate a number by chance, under which he is marked; only he sees it [WZ-3].',
  who: ['officer', 'department-head'],
  under: 'personnel',
  input: RecruitmentBatchInput,
  object: RecruitmentBatch,
  answers: 'recruitmentBatch',
  about: ({ batchId }) => batchId,
  gather: async (source, { input: { batchId, expectedVersion } }) => ({
    batch: await source.toChange(RecruitmentBatch, batchId, expectedVersion),
    candidates: await source.children(RecruitmentCandidate, 'batchId', batchId),
  }),
  rules: issueTestNumbersRules,
  write: async (tx, { batch, candidates, now }) => {
    const qualified = candidates.filter(({ state }) => state === 'qualified');
    const numbers = differentNumbers(qualified.length);
    for (const [index, candidate] of qualified.entries()) await recruitmentCandidateLife.move(tx, candidate, 'issueTestNumbers', now, { testNumber: numbers[index]! });
    return recruitmentBatchLife.move(tx, batch, 'issueTestNumbers', now);
  },
});

/** So many different numbers of six digits, by chance: their order says nothing of who has which. */
function differentNumbers(count: number): string[] {
  const numbers = new Set<string>();
  while (numbers.size < count) numbers.add(String(randomInt(100_000, 1_000_000)));
  return [...numbers];
}
