import { Loaders } from '@unionhall/database';
import { bulkIds } from './bulk-data';
import type { CountingHouse } from './counting-house';
import type { Figure } from './figure';

const ROWS = 500;
const ROUNDS = 12;

/** P7: the time list loaders take for twice as many rows by that for as many. */
export async function loaderGrowth({ house }: CountingHouse): Promise<Figure[]> {
  const { source } = house.departments.get('personnel')!;
  const loads: Record<string, (loaders: Loaders, personId: string) => Promise<unknown>> = {
    'rows by id': (loaders, id) => loaders.byId('Person', id),
    'rows of a parent': (loaders, id) => loaders.children('Appointment', 'personId', id),
  };
  const figures: Figure[] = [];
  for (const [what, load] of Object.entries(loads)) {
    const timeOf = async (count: number): Promise<number> => {
      const loaders = new Loaders(source);
      const started = performance.now();
      await Promise.all(Array.from({ length: count }, (_, index) => load(loaders, bulkIds.person(index))));
      return performance.now() - started;
    };
    const least = { once: Infinity, twice: Infinity };
    for (let round = 0; round < ROUNDS; round += 1) {
      least.once = Math.min(least.once, await timeOf(ROWS));
      least.twice = Math.min(least.twice, await timeOf(2 * ROWS));
    }
    const absolute = `${least.twice.toFixed(1)} / ${least.once.toFixed(1)} ms`;
    figures.push({ bar: 'P7', what: `loader, ${what}: ${2 * ROWS} / ${ROWS}`, ratio: least.twice / least.once, floor: 2.4, aim: 2.1, absolute });
  }
  return figures;
}
