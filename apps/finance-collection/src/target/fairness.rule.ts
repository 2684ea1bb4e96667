import type { Fen } from '@unionhall/kernel';

/** What the fairness of a share is seen by. */
export interface SharedBy {
  readonly amount: Fen;
  readonly heads: bigint;
  readonly collected: Fen;
}

/** How evenly a target lies on those it is broken down to; null where nothing is known to divide by. */
export interface Fairness {
  /** Fen for each worker. */
  readonly perWorkerLowest: Fen | null;
  readonly perWorkerHighest: Fen | null;
  /** Hundredths of a per cent of what was collected the year before. */
  readonly growthLowest: number | null;
  readonly growthHighest: number | null;
}

const HUNDREDTHS = 10_000n;

/** Fen a worker, rounded down; null without workers. */
export const perWorker = ({ amount, heads }: SharedBy): Fen | null => (heads > 0n ? ((amount / heads) as Fen) : null);

/** A share in hundredths of a per cent of what was collected the year before, rounded down; null where nothing was. */
export const againstLastYear = ({ amount, collected }: SharedBy): number | null => (collected > 0n ? Number((amount * HUNDREDTHS) / collected) : null);

/** The lightest and the heaviest burden among the shares (公平性指标) [BH-7]. */
export function fairnessOf(shares: readonly SharedBy[]): Fairness {
  const perWorkers = shares.map(perWorker).filter((each) => each !== null);
  const growths = shares.map(againstLastYear).filter((each) => each !== null);
  return {
    perWorkerLowest: perWorkers.reduce<Fen | null>((least, each) => (least === null || each < least ? each : least), null),
    perWorkerHighest: perWorkers.reduce<Fen | null>((most, each) => (most === null || each > most ? each : most), null),
    growthLowest: growths.length > 0 ? Math.min(...growths) : null,
    growthHighest: growths.length > 0 ? Math.max(...growths) : null,
  };
}
