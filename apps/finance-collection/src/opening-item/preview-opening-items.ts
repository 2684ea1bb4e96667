import { act, insertRow, sha256Hex } from '@unionhall/database';
import { listIn } from '@unionhall/files';
import { lookedAt } from '@unionhall/graphql';
import { judgedOpeningItems, sumOfRows } from './judged-opening-items';
import { OpeningItemImport } from './opening-item.entity';
import { PreviewOpeningItemsInput } from './opening-item.inputs';
import { previewOpeningItemsRules } from './preview-opening-items.rule';

/** Looks at a list of what units owed in the books before (预览期初未结清单), by its document and to the fen. Nothing is carried over yet. */
export const previewOpeningItems = act({
  name: 'previewOpeningItems',
  description: '预览期初未结清单,逐行给出核对结果;尚不登记。Looks at a list of what units owed in the books before, row by row; nothing is carried over yet.',
  who: ['accountant'],
  input: PreviewOpeningItemsInput,
  object: OpeningItemImport,
  answers: 'openingItemImport',
  gather: async (source, { input, today }) => {
    const { file, rows } = await listIn(input);
    return { file, sum: sumOfRows(rows), judged: await judgedOpeningItems(source, rows, today) };
  },
  rules: previewOpeningItemsRules,
  write: (tx, { input: { contentBase64, document, documentSha256, statedSum }, judged, personId, today }) =>
    insertRow(tx.manager, OpeningItemImport, {
      id: tx.newId(),
      ...lookedAt(sha256Hex(Buffer.from(contentBase64, 'base64')), personId, today),
      rows: judged.map(({ line, cells, verdict, refusals }) => ({ line, cells, verdict, refusals })),
      document: document.trim(),
      documentSha256,
      statedSum,
    }),
});
