import { act, insertRow, sha256Hex } from '@unionhall/database';
import { listIn } from '@unionhall/files';
import { lookedAt } from '@unionhall/graphql';
import { judgedRows } from './judged-rows';
import { PastAwardImport } from './past-award-import.entity';
import { PreviewPastAwardsInput } from './past-award.inputs';
import { previewPastAwardsRules } from './preview-past-awards.rule';

/** Looks at an old list before it is entered (预览历年立项名单): each row is new, the same, changed, or refused with every reason. Nothing is entered yet. */
export const previewPastAwards = act({
  name: 'previewPastAwards',
  description: '预览历年立项名单,逐行给出核对结果;尚不登记。Looks at a list of past awards row by row; nothing is entered yet.',
  who: ['officer'],
  input: PreviewPastAwardsInput,
  object: PastAwardImport,
  answers: 'pastAwardImport',
  gather: async (source, { input, today }) => {
    const { file, rows } = await listIn(input);
    return { file, judged: await judgedRows(source, rows, today) };
  },
  rules: previewPastAwardsRules,
  write: (tx, { input: { contentBase64 }, judged, personId, today }) =>
    insertRow(tx.manager, PastAwardImport, {
      id: tx.newId(),
      ...lookedAt(sha256Hex(Buffer.from(contentBase64, 'base64')), personId, today),
      rows: judged.map(({ line, cells, verdict, refusals }) => ({ line, cells, verdict, refusals })),
    }),
});
