import { act, guardedUpdate, postTransfer } from '@unionhall/database';
import { commitOpeningBalancesRules } from './commit-opening-balances.rule';
import { judgedOpeningBalances } from './judged-opening-balances';
import { OpeningBalanceImport } from './opening-balance-import.entity';
import { transferOf } from './opening-balance-row.rule';
import { CommitOpeningBalancesInput } from './opening-balance.inputs';

/** Posts the balances accounts had in the books before (期初余额入账), by the ticket of its preview, all or nothing: debits are credits, so the account they come from is left as it was. */
export const commitOpeningBalances = act({
  name: 'commitOpeningBalances',
  description: '登记已预览的期初余额表,一次借贷平衡入账,全部登记或全部不登记。Posts the balances accounts had in the books before as one balanced entry, all or nothing.',
  who: ['accountant'],
  under: 'office-finance',
  input: CommitOpeningBalancesInput,
  object: OpeningBalanceImport,
  answers: 'openingBalanceImport',
  gather: async (source, { input: { importId, expectedVersion } }) => {
    const list = await source.toChange(OpeningBalanceImport, importId, expectedVersion);
    const { judged, openingSource } = await judgedOpeningBalances(source, list.rows, list.openingSourceId);
    return { list, judged, openingSource, verdictsNow: judged.map(({ verdict }) => verdict) };
  },
  rules: commitOpeningBalancesRules,
  write: async (tx, { input: { importId }, list, judged, openingSource, personId, today, now }) => {
    for (const { cells, account } of judged) {
      const { debit, credit, amount } = transferOf(cells, account!, openingSource!);
      await postTransfer(tx, { debitAccountId: debit.id, creditAccountId: credit.id, amount, subjectId: importId }, now);
    }
    return guardedUpdate(tx.manager, OpeningBalanceImport, list, { committedById: personId, committedOn: today });
  },
  about: ({ importId }) => importId,
});
