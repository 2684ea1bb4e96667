import { act, insertRow, sha256Hex } from '@unionhall/database';
import { listIn } from '@unionhall/files';
import { lookedAt } from '@unionhall/graphql';
import { eitherSide } from '../both-sides';
import { judgedForms } from './judged-forms';
import { previewVisitFormsRules } from './preview-visit-forms.rule';
import { VisitFormImport } from './visit-form.entity';
import { PreviewVisitFormsInput } from './visit-form.inputs';

/** Looks at forms of visits that were filled in without a connection (预览走访表), as recordVisit would. Nothing is recorded yet. */
export const previewVisitForms = act({
  name: 'previewVisitForms',
  description: '预览离线填写的走访表,逐行给出核对结果;尚不登记。Looks at visit forms that were filled in without a connection, row by row; nothing is recorded yet.',
  who: eitherSide,
  input: PreviewVisitFormsInput,
  object: VisitFormImport,
  answers: 'visitFormImport',
  gather: async (source, { input, personId, today }) => {
    const { file, rows } = await listIn(input);
    return { file, judged: await judgedForms(source, rows, { personId, today }) };
  },
  rules: previewVisitFormsRules,
  write: (tx, { input: { contentBase64 }, judged, personId, today }) =>
    insertRow(tx.manager, VisitFormImport, {
      id: tx.newId(),
      ...lookedAt(sha256Hex(Buffer.from(contentBase64, 'base64')), personId, today),
      rows: judged.map(({ line, cells, verdict, refusals }) => ({ line, cells, verdict, refusals })),
    }),
});
