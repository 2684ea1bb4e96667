import type { Fen } from '@unionhall/kernel';

/** What a year's course is seen by: what came in up to a month in past years, and in all of them. */
export interface Season {
  readonly byMonth: Fen;
  readonly whole: Fen;
}

/** What should be in by the month if the year goes as past years went, rounded down; null where nothing is known of them (应达进度) [BH-7]. */
export const expectedBy = (target: Fen, { byMonth, whole }: Season): Fen | null => (whole > 0n ? ((target * byMonth) / whole) as Fen : null);

/** What the year comes to if it goes on as past years went, rounded down; null where nothing had come in by then (预计全年). */
export const forecastOf = (collected: Fen, { byMonth, whole }: Season): Fen | null => (byMonth > 0n ? ((collected * whole) / byMonth) as Fen : null);
