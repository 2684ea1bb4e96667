import type { FactSource } from '@unionhall/database';
import { LedgerAccount } from '../ledger/ledger-account.entity';
import type { PaymentOrder } from './payment-order.entity';

/**
 * The transfer an order posts at execution: debit the account the money is spent for, credit the bank account it leaves.
 * Accounts are locked in the order of their ids, so that two payments between the same accounts never wait in a circle.
 */
export async function paymentTransfer(source: FactSource, { fromAccountId, forAccountId, amount }: PaymentOrder) {
  const [first, second] = [fromAccountId, forAccountId].sort((one, other) => (one < other ? -1 : 1)) as [string, string];
  const accounts = [await source.toChange(LedgerAccount, first), await source.toChange(LedgerAccount, second)];
  const account = (wanted: string) => accounts.find(({ id }) => id === wanted)!;
  return { debit: account(forAccountId), credit: account(fromAccountId), amount };
}

/** The transfer a return posts: the same the other way round. */
export async function returnTransfer(source: FactSource, order: PaymentOrder) {
  const { debit, credit, amount } = await paymentTransfer(source, order);
  return { debit: credit, credit: debit, amount };
}
