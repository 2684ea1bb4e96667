import type { Fraction } from '@unionhall/rulebook';

/** Whether so many of so many members are a quorum: more than the share, compared by multiplication so that exactly 2/3 is not enough [GY-2b]. */
export function isQuorum(present: number, members: number, { numerator, denominator }: Fraction): boolean {
  return present * denominator > members * numerator;
}

/** The fewest members that are a quorum of so many [GY-2b]. */
export function quorumOf(members: number, { numerator, denominator }: Fraction): number {
  return Math.floor((members * numerator) / denominator) + 1;
}
