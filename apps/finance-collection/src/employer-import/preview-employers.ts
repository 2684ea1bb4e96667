import { act, insertRow, sha256Hex } from '@unionhall/database';
import { listIn } from '@unionhall/files';
import { lookedAt } from '@unionhall/graphql';
import { EmployerImport } from './employer-import.entity';
import { PreviewEmployersInput } from './employer-import.inputs';
import { judgedEmployers, parksOfRows } from './judged-employers';
import { previewEmployersRules } from './preview-employers.rule';

/** Looks at a list of employers before it is entered (预览单位名单): each row is new, the same, changed, or refused with every reason. Nothing is entered yet. */
export const previewEmployers = act({
  name: 'previewEmployers',
  description: '预览单位名单,逐行给出核对结果;尚不登记。Looks at a list of employers row by row; nothing is entered yet.',
  who: ['officer', 'department-head', 'accountant'],
  input: PreviewEmployersInput,
  object: EmployerImport,
  answers: 'employerImport',
  ask: async (ask, input) => {
    const list = await listIn(input);
    return { ...list, parks: await parksOfRows(ask, list.rows) };
  },
  gather: async (source, { asked: { file, rows, parks }, today }) => ({ file, judged: await judgedEmployers(source, rows, parks, today) }),
  rules: previewEmployersRules,
  write: (tx, { input: { contentBase64 }, judged, personId, today }) =>
    insertRow(tx.manager, EmployerImport, {
      id: tx.newId(),
      ...lookedAt(sha256Hex(Buffer.from(contentBase64, 'base64')), personId, today),
      rows: judged.map(({ line, cells, verdict, refusals }) => ({ line, cells, verdict, refusals })),
      employerIds: [],
    }),
});
