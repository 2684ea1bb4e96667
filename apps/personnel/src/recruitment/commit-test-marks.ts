import { act, guardedUpdate } from '@unionhall/database';
import { hundredthsOf } from '@unionhall/kernel';
import { commitTestMarksRules } from './commit-test-marks.rule';
import { RecruitmentBatch } from './recruitment-batch.entity';
import { recruitmentBatchLife } from './recruitment-batch.life';
import { RecruitmentCandidate } from './recruitment-candidate.entity';
import { recruitmentCandidateLife } from './recruitment-candidate.life';
import { CommitTestMarksInput } from './recruitment-tests.inputs';
import { TestMarkImport } from './test-mark-import.entity';

/** Enters and locks the marks of a file that was looked at (登记并锁定笔试成绩), all or nothing; only now are they joined to names. */
export const commitTestMarks = act({
  name: 'commitTestMarks',
  description: '登记并锁定笔试成绩,全部登记或全部不登记;锁定后成绩与姓名对应,不再更改,无成绩的为缺考,未达公告合格线的不进入面试。Enters and locks marks that were previewed, all or nothing; only then are they joined to names, whoever has none was absent, and whoever is below the pass mark of the notice is not interviewed [WZ-3].',
  who: ['officer', 'department-head'],
  under: 'personnel',
  input: CommitTestMarksInput,
  object: TestMarkImport,
  answers: 'testMarkImport',
  about: ({ importId }) => importId,
  // Of which recruitment a file is never changes; known beforehand, it can be locked first, parents before children.
  ask: async (_ask, { importId }, source) => ({ batchId: (await source.toRead(TestMarkImport, importId)).batchId }),
  gather: async (source, { input: { importId, expectedVersion }, asked: { batchId } }) => ({
    batch: await source.toChange(RecruitmentBatch, batchId),
    marks: await source.toChange(TestMarkImport, importId, expectedVersion),
    candidates: await source.children(RecruitmentCandidate, 'batchId', batchId),
  }),
  rules: commitTestMarksRules,
  write: async (tx, { batch, marks, candidates, personId: committedById, today: committedOn, now }) => {
    const byNumber = new Map(marks.rows.map(({ number, mark }) => [number, hundredthsOf(mark)]));
    for (const candidate of candidates.filter(({ state }) => state === 'numbered')) {
      const writtenMark = byNumber.get(candidate.testNumber!) ?? null;
      await recruitmentCandidateLife.move(tx, candidate, outcomeOf(writtenMark, batch), now, { writtenMark });
    }
    await recruitmentBatchLife.move(tx, batch, 'commitTestMarks', now);
    return guardedUpdate(tx.manager, TestMarkImport, marks, { committedById, committedOn });
  },
});

/** What a mark comes to, in hundredths of a point; none is no mark below the line. */
function outcomeOf(mark: number | null, { writtenPassMark }: RecruitmentBatch) {
  if (mark === null) return 'commitTestMarksWithoutMark';
  return mark < writtenPassMark ? 'commitTestMarksBelowLine' : 'commitTestMarks';
}
