import { act, insertRow, sha256Hex } from '@unionhall/database';
import { listIn } from '@unionhall/files';
import { lookedAt } from '@unionhall/graphql';
import { judgedOpeningBalances, sumsOfRows } from './judged-opening-balances';
import { OpeningBalanceImport } from './opening-balance-import.entity';
import { PreviewOpeningBalancesInput } from './opening-balance.inputs';
import { previewOpeningBalancesRules } from './preview-opening-balances.rule';

/** Looks at a list of the balances accounts had in the books before (预览期初余额表), by its document and to the fen. Nothing is posted yet. */
export const previewOpeningBalances = act({
  name: 'previewOpeningBalances',
  description: '预览期初余额表,逐行给出核对结果;尚不入账。Looks at a list of the balances accounts had in the books before, row by row; nothing is posted yet.',
  who: ['accountant'],
  input: PreviewOpeningBalancesInput,
  object: OpeningBalanceImport,
  answers: 'openingBalanceImport',
  gather: async (source, { input }) => {
    const { file, rows } = await listIn(input);
    return { file, ...sumsOfRows(rows), ...(await judgedOpeningBalances(source, rows, input.openingSourceId)) };
  },
  rules: previewOpeningBalancesRules,
  write: (tx, { input: { contentBase64, document, documentSha256, statedSum, openingSourceId }, judged, personId, today }) =>
    insertRow(tx.manager, OpeningBalanceImport, {
      id: tx.newId(),
      ...lookedAt(sha256Hex(Buffer.from(contentBase64, 'base64')), personId, today),
      rows: judged.map(({ line, cells, verdict, refusals }) => ({ line, cells, verdict, refusals })),
      document: document.trim(),
      documentSha256,
      statedSum,
      openingSourceId,
    }),
});
