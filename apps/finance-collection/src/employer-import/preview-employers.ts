import { act, insertRow, sha256Hex } from '@unionhall/database';
import { readTable } from '@unionhall/files';
import { EmployerImport } from './employer-import.entity';
import { PreviewEmployersInput } from './employer-import.inputs';
import { judgedEmployers } from './judged-employers';
import { previewEmployersRules } from './preview-employers.rule';

const LIMITS = { rows: 1_001, columns: 20, rowLength: 2_000 };

/** Looks at a list of employers before it is entered (预览单位名单): each row is new, the same, changed, or refused with every reason. Nothing is entered yet. */
export const previewEmployers = act({
  name: 'previewEmployers',
  description: '预览单位名单,逐行给出核对结果;尚不登记。Looks at a list of employers row by row; nothing is entered yet.',
  who: ['officer', 'department-head', 'accountant'],
  input: PreviewEmployersInput,
  object: EmployerImport,
  answers: 'employerImport',
  gather: async (source, { input, today }) => {
    // "May I?" is asked before there is a file.
    const file = 'contentBase64' in input ? await readTable(Buffer.from(input.contentBase64, 'base64'), LIMITS) : null;
    return { file: () => file ?? { fault: null, head: [input.contentBase64], rows: [] }, judged: await judgedEmployers(source, file?.rows ?? [], today) };
  },
  rules: previewEmployersRules,
  write: (tx, { input: { contentBase64 }, judged, personId, today }) =>
    insertRow(tx.manager, EmployerImport, {
      id: tx.newId(),
      fileSha256: sha256Hex(Buffer.from(contentBase64, 'base64')),
      rows: judged.map(({ line, cells, verdict, refusals }) => ({ line, cells, verdict, refusals })),
      employerIds: [],
      previewedById: personId,
      previewedOn: today,
      committedById: null,
      committedOn: null,
      version: 1,
    }),
});
