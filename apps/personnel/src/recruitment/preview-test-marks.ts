import { act, insertRow, sha256Hex } from '@unionhall/database';
import { listIn } from '@unionhall/files';
import { lookedAt } from '@unionhall/graphql';
import { judgeMarks, previewTestMarksRules } from './preview-test-marks.rule';
import { RecruitmentBatch } from './recruitment-batch.entity';
import { RecruitmentCandidate } from './recruitment-candidate.entity';
import { PreviewTestMarksInput } from './recruitment-tests.inputs';
import { TestMarkImport } from './test-mark-import.entity';

/** Looks at a file of marks before it is entered (预览笔试成绩): numbers and marks, row by row. Nothing is entered yet. */
export const previewTestMarks = act({
  name: 'previewTestMarks',
  description: '预览笔试成绩文件:只有考号和成绩,逐行核对;尚不登记。Looks at a file of marks row by row, numbers only; nothing is entered yet.',
  who: ['officer', 'department-head'],
  input: PreviewTestMarksInput,
  object: TestMarkImport,
  answers: 'testMarkImport',
  gather: async (source, { input }) => {
    const batch = await source.toRead(RecruitmentBatch, input.batchId);
    const candidates = await source.children(RecruitmentCandidate, 'batchId', batch.id);
    const { file, rows } = await listIn(input);
    return { batch, file, judged: judgeMarks(rows, new Set(candidates.flatMap(({ testNumber }) => testNumber ?? []))) };
  },
  rules: previewTestMarksRules,
  write: (tx, { input: { contentBase64 }, batch, judged, personId, today }) =>
    insertRow(tx.manager, TestMarkImport, { id: tx.newId(), batchId: batch.id, ...lookedAt(sha256Hex(Buffer.from(contentBase64, 'base64')), personId, today), rows: judged }),
});
