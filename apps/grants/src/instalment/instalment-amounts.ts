import { type Fen, sumFen } from '@unionhall/kernel';

/** The whole of an award in hundredths of a per cent. */
const WHOLE = 10_000n;

/**
 * Divides an award by the shares of its instalments (in hundredths of a per cent, 10000 in all): each is rounded down
 * to the fen and the first takes what is left over, so that they add up to the award [CP-7].
 */
export function instalmentAmounts(award: Fen, shares: readonly number[]): Fen[] {
  const rounded = shares.map((share) => (award * BigInt(share)) / WHOLE);
  const remainder = award - sumFen(rounded);
  return rounded.map((amount, index) => (index === 0 ? amount + remainder : amount));
}
