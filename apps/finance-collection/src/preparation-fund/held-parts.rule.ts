import type { Fen } from '@unionhall/kernel';
import { splitFen } from '../split/split-receipt.rule';

/** A receipt of the preparation fund that was split, and for whom it was taken; amounts in fen. */
export interface HeldReceipt {
  readonly amount: Fen;
  /** Hundredths of a per cent. */
  readonly grassrootsShare: number;
  /** The unit the bureau's file has it for; null for one who was not in the register. */
  readonly employerId: string | null;
  /** What of it, or of the receipt it takes back, was matched to units, oldest first; never more than it. */
  readonly matches: readonly { readonly employerId: string; readonly amount: Fen }[];
}

/**
 * CP-3: whose the held grassroots part of a receipt is. Its fen are counted off in the order of the matches, the rest being the payer's,
 * so that the parts of all add up to the receipt's part however it is cut; what takes a receipt back follows it.
 */
export function heldParts({ amount, grassrootsShare, employerId, matches }: HeldReceipt): Map<string | null, Fen> {
  const sign = amount < 0n ? -1n : 1n;
  const partOf = (fen: Fen) => splitFen(fen, { grassroots: grassrootsShare, upward: 10_000 - grassrootsShare }).grassroots;
  const parts = new Map<string | null, Fen>();
  let counted = 0n;
  const take = (of: string | null, to: Fen) => {
    if (to !== counted) parts.set(of, (parts.get(of) ?? 0n) + partOf(to) - partOf(counted));
    counted = to;
  };
  for (const match of matches) take(match.employerId, counted + sign * match.amount);
  take(employerId, amount);
  return parts;
}
