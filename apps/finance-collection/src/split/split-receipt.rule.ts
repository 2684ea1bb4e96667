import type { Fen } from '@unionhall/kernel';

/**
 * CP-2: an amount in parts by a table of hundredths of a per cent that add up to 10,000: each part rounded down, what is left over
 * goes to the largest (of equal ones the first). What goes back is divided as it came, so that a receipt and its reversal cancel.
 */
export function splitFen<Part extends string>(amount: Fen, table: Readonly<Record<Part, number>>): Record<Part, Fen> {
  const [sign, whole] = amount < 0n ? [-1n, -amount] : [1n, amount];
  const shares = Object.entries<number>(table) as [Part, number][];
  const parts = shares.map(([part, share]) => [part, (whole * BigInt(share)) / 10_000n] as [Part, Fen]);
  const largest = shares.reduce((most, [, share], index) => (share > shares[most]![1] ? index : most), 0);
  const rest = whole - parts.reduce((sum, [, fen]) => sum + fen, 0n);
  return Object.fromEntries(parts.map(([part, fen], index) => [part, sign * (fen + (index === largest ? rest : 0n))])) as Record<Part, Fen>;
}
