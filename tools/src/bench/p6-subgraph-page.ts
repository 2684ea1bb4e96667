import { isDeepStrictEqual } from 'node:util';
import { createTokenMint, readSigningKey } from '@unionhall/graphql';
import { callers } from './callers';
import { compare, type Side } from './compare';
import type { Figure } from './figure';
import type { Houses } from './houses';
import { clientOf } from './load';
import { personsPage } from './operations';

const REQUESTS = 150;

/** P6: CPU of one page of fifty rows at a subgraph's port by that of a server written by hand for it. */
export async function subgraphPage(houses: Houses): Promise<Figure[]> {
  const { subgraphs } = await houses.services();
  const personnel = subgraphs.get('personnel')!;
  const handWritten = await houses.handWritten();
  const key = await readSigningKey(houses.installation.serviceKeyFile('gateway'));
  const mint = createTokenMint({ issuer: 'gateway', key, now: () => new Date() });
  const { query, variables } = personsPage;
  const atPort = clientOf(personnel.url);
  const byHand = clientOf(handWritten.url);
  const subgraph: Side = {
    measured: [personnel],
    reaches: { processes: [personnel], times: 1 },
    send: async (index) => {
      const token = await mint.mint(callers[index % callers.length]!, 'personnel', { purpose: 'query' });
      return atPort.send({ path: '/graphql', token, body: { query, variables: variables(index) } });
    },
  };
  const raw: Side = { measured: [handWritten], send: (index) => byHand.send({ path: '/persons', body: variables(index) }) };
  try {
    if (!isDeepStrictEqual(await subgraph.send(0), await raw.send(0))) throw new Error('the server written by hand answers another page');
    const { ratio, milliseconds } = await compare(subgraph, raw, REQUESTS);
    const absolute = `${milliseconds.map((each) => each.toFixed(2)).join(' / ')} ms CPU`;
    return [{ bar: 'P6', what: 'page of 50 rows at a subgraph’s port / written by hand', ratio, floor: 6, aim: 3, absolute }];
  } finally {
    await atPort.close();
    await byHand.close();
  }
}
