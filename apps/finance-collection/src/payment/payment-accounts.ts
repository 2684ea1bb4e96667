import type { FactSource } from '@unionhall/database';
import { LedgerAccount } from '../ledger/ledger-account.entity';

/** What of the receipts is not the office's to spend. */
const NOT_TO_BE_CHARGED: readonly LedgerAccount['collectionUse'][] = ['collected', 'dues', 'preparation-fund', 'upward', 'held'];

/**
 * The bank account an input names, and which accounts of the collection it or the order as it stands would charge; both accounts
 * must be there. Null and none while the form is not filled in. Throws NOT_FOUND.
 */
export async function accountsOf(source: FactSource, input: { readonly fromAccountId: string; readonly forAccountId: string }, chargedSoFar: string | null = null) {
  const ids = [...('forAccountId' in input ? [input.forAccountId] : []), ...(chargedSoFar === null ? [] : [chargedSoFar])];
  // "May I?" is asked before the form is filled in; the rules then name the inputs they wait for.
  const fromAccount = 'fromAccountId' in input ? await source.toRead(LedgerAccount, input.fromAccountId) : null;
  const charged = await Promise.all([...new Set(ids)].map((id) => source.toRead(LedgerAccount, id)));
  return { fromAccount, collectionAccounts: charged.filter(({ collectionUse }) => NOT_TO_BE_CHARGED.includes(collectionUse)).map(({ name }) => name) };
}
