import { isDeepStrictEqual } from 'node:util';
import { arrivals, compare, type Side } from './compare';
import type { Figure } from './figure';
import type { Houses } from './houses';
import { clientOf } from './load';
import type { MeasuredProcess } from './measured-process';
import { studioRegister } from './operations';

const REQUESTS = 400;
const { query, variables } = studioRegister;

/** P2: CPU of the house in one process by that of the house as six, for a federated list. The database's own is in neither. */
export async function standaloneByServices(houses: Houses): Promise<Figure[]> {
  const { gateway, subgraphs } = await houses.services();
  const standalone = await houses.standalone();
  const processes = [...subgraphs.values()];
  const alone = graphSide(houses, standalone, [standalone]);
  const apart = graphSide(houses, gateway, [gateway, ...processes]);
  try {
    await alone.send(0);
    const before = await arrivals(processes);
    await apart.send(0);
    const times = (await arrivals(processes)) - before;
    const { ratio, milliseconds } = await compare(alone, { ...apart, reaches: { processes, times } }, REQUESTS);
    return [{ bar: 'P2', what: 'standalone / services, federated list', ratio, floor: 0.7, aim: 0.5, absolute: inMilliseconds(milliseconds) }];
  } finally {
    await alone.close();
    await apart.close();
  }
}

/** P3: CPU of the house in one process by that of a server written by hand for this one list. */
export async function standaloneByHand(houses: Houses): Promise<Figure[]> {
  const standalone = await houses.standalone();
  const handWritten = await houses.handWritten();
  const alone = graphSide(houses, standalone, [standalone]);
  const client = clientOf(handWritten.url);
  const byHand: Side = { measured: [handWritten], send: (index) => client.send({ path: '/studios', body: variables(index) }) };
  try {
    if (!isDeepStrictEqual(await alone.send(0), await byHand.send(0))) throw new Error('the server written by hand answers another list');
    const { ratio, milliseconds } = await compare(alone, byHand, REQUESTS);
    return [{ bar: 'P3', what: 'standalone / written by hand, federated list', ratio, floor: 5, aim: 2.5, absolute: inMilliseconds(milliseconds) }];
  } finally {
    await alone.close();
    await client.close();
  }
}

function graphSide({ tokens }: Houses, door: MeasuredProcess, measured: readonly MeasuredProcess[]): Side & { close(): Promise<void> } {
  const client = clientOf(door.url);
  return {
    measured,
    send: (index) => client.send({ path: '/graphql', token: tokens[index % tokens.length], body: { query, variables: variables(index) } }),
    close: () => client.close(),
  };
}

const inMilliseconds = (pair: readonly number[]) => `${pair.map((each) => each.toFixed(2)).join(' / ')} ms CPU`;
