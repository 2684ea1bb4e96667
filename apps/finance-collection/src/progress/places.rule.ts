import type { Fen } from '@unionhall/kernel';

/** What a place in the ranking is given by. */
export interface Placed {
  readonly target: Fen;
  readonly collected: Fen;
}

const HUNDREDTHS = 10_000n;

/** What of a target is collected, in hundredths of a per cent rounded down; null where there is no target. */
export const ratioOf = ({ target, collected }: Placed): number | null => (target > 0n ? Number((collected * HUNDREDTHS) / target) : null);

/**
 * Places by how much of the target is collected, compared exactly and not as it is shown; equals share a place and the next
 * one is left free (并列同位次) [BH-7]. Who has no target has no place.
 */
export function placesOf(all: readonly Placed[]): (number | null)[] {
  const ranked = all.filter(({ target }) => target > 0n);
  return all.map((one) => (one.target > 0n ? 1 + ranked.filter((other) => other.collected * one.target > one.collected * other.target).length : null));
}
