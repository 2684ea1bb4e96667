import { act, type FactSource, insertRow, postTransfer } from '@unionhall/database';
import { LedgerAccount } from './ledger-account.entity';
import { OpenLedgerAccountInput } from './ledger-account.inputs';
import { openLedgerAccountRules } from './open-ledger-account.rule';

/** Opens an account of the ledger (科目开立); an opening balance is a transfer like any other, against the account it comes from. */
export const openLedgerAccount = act({
  name: 'openLedgerAccount',
  who: ['accountant', 'department-head'],
  under: 'office-finance',
  input: OpenLedgerAccountInput,
  object: LedgerAccount,
  gather: async (source, { input }) => ({ codeUsedBy: await accountWithCode(source, input.code), transfer: await openingTransfer(source, input) }),
  rules: openLedgerAccountRules,
  write: async (tx, { input: { code, name, balanceLimit }, transfer, today, now }) => {
    const id = tx.newId();
    await insertRow(tx.manager, LedgerAccount, { id, code, name, balanceLimit, debits: 0n, credits: 0n, openedOn: today, version: 1 });
    if (transfer) {
      const { debit, credit, amount } = transfer;
      await postTransfer(tx, { debitAccountId: debit.id ?? id, creditAccountId: credit.id ?? id, amount, subjectId: id }, now);
    }
    return tx.manager.findOneByOrFail(LedgerAccount, { id });
  },
});

async function accountWithCode({ statements }: FactSource, code: string): Promise<string | null> {
  const [row] = await statements.query<{ name: string }[]>('SELECT name FROM ledger_account WHERE code = ?', [code]);
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
