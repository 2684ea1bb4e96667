import { act, insertRow, sha256Hex } from '@unionhall/database';
import { readTable } from '@unionhall/files';
import { judgedRows } from './judged-rows';
import { PastAwardImport } from './past-award-import.entity';
import { PreviewPastAwardsInput } from './past-award.inputs';
import { previewPastAwardsRules } from './preview-past-awards.rule';

const LIMITS = { rows: 1_001, columns: 20, rowLength: 2_000 };

/** Looks at an old list before it is entered (预览历年立项名单): each row is new, the same, changed, or refused with every reason. Nothing is entered yet. */
export const previewPastAwards = act({
  name: 'previewPastAwards',
  description: '预览历年立项名单,逐行给出核对结果;尚不登记。Looks at a list of past awards row by row; nothing is entered yet.',
  who: ['officer'],
  input: PreviewPastAwardsInput,
  object: PastAwardImport,
  answers: 'pastAwardImport',
  gather: async (source, { input, today }) => {
    // "May I?" is asked before there is a file.
    const file = 'contentBase64' in input ? await readTable(Buffer.from(input.contentBase64, 'base64'), LIMITS) : null;
    return { file: () => file ?? { fault: null, head: [input.contentBase64], rows: [] }, judged: await judgedRows(source, file?.rows ?? [], today) };
  },
  rules: previewPastAwardsRules,
  write: (tx, { input: { contentBase64 }, judged, personId, today }) =>
    insertRow(tx.manager, PastAwardImport, {
      id: tx.newId(),
      fileSha256: sha256Hex(Buffer.from(contentBase64, 'base64')),
      rows: judged.map(({ line, cells, verdict, refusals }) => ({ line, cells, verdict, refusals })),
      previewedById: personId,
      previewedOn: today,
      committedById: null,
      committedOn: null,
      version: 1,
    }),
});
