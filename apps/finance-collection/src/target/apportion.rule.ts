import { type Fen, sumFen } from '@unionhall/kernel';

/**
 * Divides a total by weights, to the fen: each part is rounded down, and the fen left over go one each to the parts that
 * lost most by it, the earlier of equals first (最大余数法), so that the parts add up to the total [BH-7].
 * Where nothing has a weight nobody gets anything.
 */
export function apportion(total: Fen, weights: readonly bigint[]): Fen[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0n);
  if (whole === 0n) return weights.map(() => 0n as Fen);
  const parts = weights.map((weight) => ((total * weight) / whole) as Fen);
  const lost = weights.map((weight, index) => ({ index, remainder: (total * weight) % whole }));
  const left = Number(total - sumFen(parts));
  for (const { index } of lost.toSorted((one, other) => (one.remainder === other.remainder ? one.index - other.index : one.remainder < other.remainder ? 1 : -1)).slice(0, left)) {
    parts[index] = (parts[index]! + 1n) as Fen;
  }
  return parts;
}

/** Who has a part in a breakdown, by the id of the union or branch or by the month, and what its basis gives him. */
export interface Weighed {
  readonly of: string;
  readonly weight: bigint;
}

/** An amount that was set by hand, and why. */
export interface HandSet {
  readonly of: string;
  readonly amount: Fen;
  readonly reason: string;
}

/** A part of a target: what the basis alone gives, what it is, and the reason where the two differ. */
export interface ApportionedShare extends Weighed {
  readonly computed: Fen;
  readonly amount: Fen;
  readonly reason: string | null;
}

/** The parts of a total: amounts set by hand stay, and the rest is divided among the others by the basis. */
export function sharesOf(total: Fen, weighed: readonly Weighed[], handSet: readonly HandSet[]): ApportionedShare[] {
  const byHand = new Map(handSet.map((each) => [each.of, each]));
  const computed = apportion(total, weighed.map(({ weight }) => weight));
  const rest = (total - sumFen(handSet.map(({ amount }) => amount))) as Fen;
  const divided = apportion(rest, weighed.map(({ of, weight }) => (byHand.has(of) ? 0n : weight)));
  const reason = handSet.length === 0 ? null : handSet.map((each) => each.reason).join('；');
  return weighed.map(({ of, weight }, index) => {
    const set = byHand.get(of);
    const amount = set ? set.amount : divided[index]!;
    return { of, weight, computed: computed[index]!, amount, reason: set ? set.reason : amount === computed[index] ? null : reason };
  });
}
