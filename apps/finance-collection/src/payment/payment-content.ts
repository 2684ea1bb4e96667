import type { PowerItemCode } from '@unionhall/contracts';
import { canonicalJson, sha256Hex } from '@unionhall/database';
import type { Fen } from '@unionhall/kernel';

/** What the leadership body decides about a payment of the office: under which item, to whom, how much, what for. */
export interface PaymentContent {
  readonly powerItem: PowerItemCode;
  readonly payeeAccountId: string;
  readonly amount: Fen;
  readonly purpose: string;
}

/** SHA-256 of a payment's content as canonical JSON, the amount as digits of fen: a decision fits exactly that [CP-9]. */
export function paymentContentSha256({ powerItem, payeeAccountId, amount, purpose }: PaymentContent): string {
  return sha256Hex(canonicalJson({ powerItem, payeeAccountId, amount: amount.toString(), purpose }));
}
