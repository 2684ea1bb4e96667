import type { Fen } from '@unionhall/kernel';
import { expectedBy, forecastOf } from './pace.rule';

const fen = (amount: bigint) => amount as Fen;
const season = (byMonth: bigint, whole: bigint) => ({ byMonth: fen(byMonth), whole: fen(whole) });

describe('BH-7: the pace of a year', () => {
  it('is that of past years', () => expect([expectedBy(fen(1_000n), season(30n, 120n)), forecastOf(fen(300n), season(30n, 120n))]).toEqual([250n, 1_200n]));
  it('is rounded down to the fen', () => expect([expectedBy(fen(100n), season(1n, 3n)), forecastOf(fen(100n), season(3n, 10n))]).toEqual([33n, 333n]));
  it('expects nothing where past years had nothing by then, and foretells nothing', () => expect([expectedBy(fen(100n), season(0n, 120n)), forecastOf(fen(100n), season(0n, 120n))]).toEqual([0n, null]));
  it('is not known without past years', () => expect([expectedBy(fen(100n), season(0n, 0n)), forecastOf(fen(100n), season(0n, 0n))]).toEqual([null, null]));
});
