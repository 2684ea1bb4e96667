import { leadershipDays } from './bulk-data';
import type { CountingHouse } from './counting-house';
import type { Figure } from './figure';
import { leadershipOn } from './operations';

/** P5: SQL statements of a federated list with permissions, at its most by its least number of rows. */
export async function statements({ statementsOf }: CountingHouse): Promise<Figure[]> {
  const counts: number[] = [];
  for (const { size } of leadershipDays) counts.push((await statementsOf(leadershipOn(size))).length);
  const ratio = Math.max(...counts) / Math.min(...counts);
  const sizes = leadershipDays.map(({ size }) => size).join(', ');
  return [{ bar: 'P5', what: `statements of a federated list with permissions, N = ${sizes}: most / least`, ratio, floor: 1, aim: 1, absolute: counts.join(', ') }];
}
