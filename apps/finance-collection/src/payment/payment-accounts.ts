import type { FactSource } from '@unionhall/database';
import { LedgerAccount } from '../ledger/ledger-account.entity';

/** The bank account an input names, which must be there like the account to be charged; null while the form is not filled in. Throws NOT_FOUND. */
export async function bankAccountOf(source: FactSource, input: { readonly fromAccountId: string; readonly forAccountId: string }): Promise<LedgerAccount | null> {
  // "May I?" is asked before the form is filled in; the rules then name the inputs they wait for.
  if (!('fromAccountId' in input && 'forAccountId' in input)) return null;
  const bankAccount = await source.toRead(LedgerAccount, input.fromAccountId);
  await source.toRead(LedgerAccount, input.forAccountId);
  return bankAccount;
}
