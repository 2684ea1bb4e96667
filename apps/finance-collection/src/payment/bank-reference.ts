import type { FactSource } from '@unionhall/database';

/** Whether a bank reference settles an order or a refund already; not yet, while the reference is still to be filled in. */
export async function isBankReferenceUsed({ statements }: FactSource, input: { readonly bankReference: string }): Promise<boolean> {
  // "May I?" is asked before the form is filled in; the rule then names the input it waits for.
  if (!('bankReference' in input)) return false;
  const rows = await statements.query<unknown[]>('SELECT 1 FROM payment_order WHERE bank_reference = ? UNION ALL SELECT 1 FROM payment_refund WHERE bank_reference = ?', [input.bankReference, input.bankReference]);
  return rows.length > 0;
}
