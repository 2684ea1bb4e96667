import type { Fen } from '@unionhall/kernel';
import { fairnessOf } from './fairness.rule';

const share = (amount: bigint, heads: bigint, collected: bigint) => ({ amount: amount as Fen, heads, collected: collected as Fen });

it('BH-7: shows the lightest and the heaviest share, by worker and against the year before', () =>
  expect(fairnessOf([share(1_000n, 10n, 800n), share(999n, 4n, 1_000n)])).toEqual({ perWorkerLowest: 100n, perWorkerHighest: 249n, growthLowest: 9_990, growthHighest: 12_500 }));

it('leaves out who has no workers, or nothing collected', () =>
  expect(fairnessOf([share(1_000n, 0n, 0n), share(500n, 5n, 0n)])).toEqual({ perWorkerLowest: 100n, perWorkerHighest: 100n, growthLowest: null, growthHighest: null }));

it('says nothing of no shares', () => expect(fairnessOf([])).toEqual({ perWorkerLowest: null, perWorkerHighest: null, growthLowest: null, growthHighest: null }));
