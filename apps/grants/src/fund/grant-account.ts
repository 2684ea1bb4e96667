import { type ActTransaction, insertRow, LedgerAccountRow, type Statements } from '@unionhall/database';
import { dayInShanghai } from '@unionhall/kernel';
import { GrantLedgerAccount, type GrantLedgerAccountKind } from './grant-ledger-account.entity';

/** Whose account it is: the fund's own, or that of an award under it. */
export interface AccountOwner {
  readonly fundId: string;
  readonly awardId: string | null;
}

const names: Readonly<Record<GrantLedgerAccountKind, string>> = {
  appropriated: '资金来源',
  available: '可用资金',
  committed: '已立项待申请',
  requested: '已申请待拨付',
  paid: '已拨付待核销',
  spent: '已核销支出',
  claimed: '应收回',
};

/**
 * Opens an account of the grant ledger and gives its id. Only the source is a credit account; no other may fall below
 * zero, so that the database itself refuses to promise, ask for, pay or spend money that is not there [YZ-7, CP-10].
 */
export async function openGrantAccount(tx: ActTransaction, { fundId, awardId }: AccountOwner, kind: GrantLedgerAccountKind, now: Date): Promise<string> {
  const id = tx.newId();
  const balanceLimit = kind === 'appropriated' ? 'credits-cover-debits' : 'debits-cover-credits';
  const account = { id, code: `${awardId ?? fundId}:${kind}`, name: names[kind], balanceLimit, debits: 0n, credits: 0n, openedOn: dayInShanghai(now), version: 1 } as const;
  await insertRow(tx.manager, LedgerAccountRow, account);
  await insertRow(tx.manager, GrantLedgerAccount, { id, fundId, awardId, kind });
  return id;
}

/** The id of an account that was opened. Throws when it never was: a fund and an award have their accounts from their beginning, but for what is claimed back. */
export async function grantAccount(statements: Statements, owner: { readonly fundId: string } | { readonly awardId: string }, kind: GrantLedgerAccountKind): Promise<string> {
  const [where, ownerId] = 'awardId' in owner ? ['award_id = ?', owner.awardId] : ['fund_id = ? AND award_id IS NULL', owner.fundId];
  const [row] = await statements.query<{ id: string }[]>(`SELECT id FROM grant_ledger_account WHERE ${where} AND kind = ?`, [ownerId, kind]);
  if (!row) throw new Error(`the grant ledger has no account ${kind} of ${ownerId}`);
  return row.id;
}
