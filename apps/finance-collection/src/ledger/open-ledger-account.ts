import { act, type FactSource, insertRow, postTransfer } from '@unionhall/database';
import { TradeUnion } from '../trade-union/trade-union.entity';
import { LedgerAccount } from './ledger-account.entity';
import { OpenLedgerAccountInput } from './ledger-account.inputs';
import { openLedgerAccountRules } from './open-ledger-account.rule';

/** Opens an account of the ledger (科目开立); an opening balance is a transfer like any other, against the account it comes from. */
export const openLedgerAccount = act({
  name: 'openLedgerAccount',
  description: '开立会计科目。Opens an account of the ledger, with its opening balance if it has one.',
  who: ['accountant', 'department-head'],
  under: 'office-finance',
  input: OpenLedgerAccountInput,
  object: LedgerAccount,
  answers: 'ledgerAccount',
  gather: async (source, { input }) => ({
    codeUsedBy: await accountWhere(source, 'code = ?', input.code),
    itemChargedTo: await accountWhere(source, 'expenditure_of = ?', input.expenditureOf ?? null),
    ordersPaidFrom: await accountWhere(source, 'pays_orders = ?', true),
    useServedBy: await accountOfUse(source, input),
    tradeUnion: input.tradeUnionId ? await source.toRead(TradeUnion, input.tradeUnionId) : null,
    transfer: await openingTransfer(source, input),
  }),
  rules: openLedgerAccountRules,
  write: async (tx, { input: { code, name, balanceLimit, expenditureOf, paysOrders, collectionUse, tradeUnionId }, transfer, today, now }) => {
    const id = tx.newId();
    const account = { id, code, name, balanceLimit, expenditureOf: expenditureOf ?? null, paysOrders, collectionUse: collectionUse ?? null, collectionUnionId: tradeUnionId ?? '', debits: 0n, credits: 0n, openedOn: today, version: 1 };
    await insertRow(tx.manager, LedgerAccount, account);
    if (transfer) {
      const { debit, credit, amount } = transfer;
      await postTransfer(tx, { debitAccountId: debit.id ?? id, creditAccountId: credit.id ?? id, amount, subjectId: id }, now);
    }
    return tx.manager.findOneByOrFail(LedgerAccount, { id });
  },
});

/** The name of the account a condition of ours finds, or null. */
async function accountWhere({ statements }: FactSource, condition: string, value: string | boolean | null): Promise<string | null> {
  const [row] = await statements.query<{ name: string }[]>(`SELECT name FROM ledger_account WHERE ${condition}`, [value]);
  return row?.name ?? null;
}

/** The name of the account that serves a use in the collection already, of that union or of the federation. */
async function accountOfUse({ statements }: FactSource, { collectionUse, tradeUnionId }: OpenLedgerAccountInput): Promise<string | null> {
  const [row] = await statements.query<{ name: string }[]>('SELECT name FROM ledger_account WHERE collection_use = ? AND collection_union_id = ?', [collectionUse ?? null, tradeUnionId ?? '']);
  return row?.name ?? null;
}

/** The opening balance as a transfer; the account being opened has no id yet. */
async function openingTransfer(source: FactSource, { name, balanceLimit, openingBalance, openingSourceId }: OpenLedgerAccountInput) {
  if (!openingBalance || !openingSourceId) return null;
  const from = await source.toChange(LedgerAccount, openingSourceId);
  const opened = { id: null, name, balanceLimit, debits: 0n, credits: 0n };
  const [debit, credit] = balanceLimit === 'credits-cover-debits' ? [from, opened] : [opened, from];
  return { debit, credit, amount: openingBalance };
}
