import { type GraphQLSchema, buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { loadOperations, type RegisteredOperation } from '@unionhall/gateway';
import { operationsFolder } from '../project-folder';
import type { CountingHouse } from './counting-house';
import { exampleOf } from './example-variables';
import type { Figure } from './figure';
import type { Houses } from './houses';
import { clientOf } from './load';
import { writeBulkDataOf } from './bulk-data';

const STARTS = 5;
const STEADY = 25;

/** P8: the first answer to each registered query after the house is ready, by its steady median. The worst query counts. */
export async function firstAnswers(houses: Houses, { house }: CountingHouse): Promise<Figure[]> {
  const queries = await registeredQueries(await schemaOf(house.url));
  const ratios = new Map<string, { ratio: number; first: number; median: number }>();
  for (let start = 0; start < STARTS; start += 1) {
    const fresh = await houses.freshStandalone();
    const client = clientOf(fresh.url);
    let asked = 0;
    const timeOf = async ({ text, variables }: RegisteredQuery): Promise<number> => {
      const token = houses.tokens[asked++ % houses.tokens.length];
      const started = performance.now();
      await client.send({ path: '/graphql', token, body: { query: text, variables } });
      return performance.now() - started;
    };
    // In the same order each time, so that one query always bears what comes first in a process.
    const firsts: number[] = [];
    for (const query of queries) firsts.push(await timeOf(query));
    for (const [index, query] of queries.entries()) {
      const times: number[] = [];
      for (let time = 0; time < STEADY; time += 1) times.push(await timeOf(query));
      const median = times.sort((one, other) => one - other)[Math.floor(STEADY / 2)]!;
      const first = firsts[index]!;
      const known = ratios.get(query.name);
      if (!known || first / median < known.ratio) ratios.set(query.name, { ratio: first / median, first, median });
    }
    await client.close();
    await fresh.stop();
  }
  const [name, { ratio, first, median }] = [...ratios].sort(([, one], [, other]) => other.ratio - one.ratio)[0]!;
  const what = `first answer after ready / steady median, worst of ${queries.length} queries: ${name.replace('.graphql', '')}`;
  return [{ bar: 'P8', what, ratio, floor: 3, aim: 1.5, absolute: `${first.toFixed(1)} / ${median.toFixed(1)} ms` }];
}
