import type { FactSource, Posting } from '@unionhall/database';
import { LedgerAccount } from '../ledger/ledger-account.entity';
import type { PaymentOrder } from './payment-order.entity';

/** A movement of money between two accounts of the ledger; amount in fen. */
export interface PaymentTransfer {
  readonly debit: LedgerAccount;
  readonly credit: LedgerAccount;
  readonly amount: bigint;
}

/**
 * The transfer an order posts at execution: debit the account the money is spent for, credit the bank account it leaves.
 * Null while nobody has named both. Accounts are locked in the order of their ids, so that two payments between the same
 * accounts never wait in a circle.
 */
export async function paymentTransfer(source: FactSource, { fromAccountId, forAccountId, amount }: PaymentOrder): Promise<PaymentTransfer | null> {
  if (fromAccountId === null || forAccountId === null) return null;
  const [first, second] = [fromAccountId, forAccountId].sort((one, other) => (one < other ? -1 : 1)) as [string, string];
  const accounts = [await source.toChange(LedgerAccount, first), await source.toChange(LedgerAccount, second)];
  const account = (wanted: string) => accounts.find(({ id }) => id === wanted)!;
  return { debit: account(forAccountId), credit: account(fromAccountId), amount };
}

/** The transfer a return posts: the same the other way round. */
export async function returnTransfer(source: FactSource, order: PaymentOrder): Promise<PaymentTransfer | null> {
  const paid = await paymentTransfer(source, order);
  return paid && { ...paid, debit: paid.credit, credit: paid.debit };
}

/** The transfer as it is posted. Throws for an order without accounts: none is authorised, the table sees to it. */
export function postingOf(transfer: PaymentTransfer | null, { id }: PaymentOrder): Posting {
  if (!transfer) throw new Error(`an order without accounts passed the rules: ${id}`);
  const { debit, credit, amount } = transfer;
  return { debitAccountId: debit.id, creditAccountId: credit.id, amount, subjectId: id };
}
