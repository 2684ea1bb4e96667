import { readFile } from 'node:fs/promises';
import { supergraphFile } from '../project-folder';
import { callers } from './callers';
import { arrivals, compare, type Side } from './compare';
import type { Figure } from './figure';
import type { Houses } from './houses';
import { type Client, clientOf } from './load';
import { startMeasured } from './measured-process';
import { type BenchOperation, leadersAndStudios, oneEmployer, studioRegister } from './operations';
import type { StockGatewaySettings } from './processes/stock-gateway';

const cases = [
  { what: 'pass-through', operation: oneEmployer, requests: 600, floor: 0.75, aim: 0.35 },
  { what: '100-row join', operation: studioRegister, requests: 120, floor: 0.85, aim: 0.65 },
  { what: 'deep query', operation: leadersAndStudios, requests: 80, floor: 0.65, aim: 0.45 },
];

/** P1: CPU of our gateway, which knows who asks, by that of Apollo's as it comes, on the same subgraphs. */
export async function gatewayFigures(houses: Houses): Promise<Figure[]> {
  const { gateway, subgraphs } = await houses.services();
  const urls = Object.fromEntries([...subgraphs].map(([name, { url }]) => [name, url]));
  const settings: StockGatewaySettings = {
    supergraphSdl: await readFile(supergraphFile, 'utf8'),
    urls,
    serviceKeyFile: houses.installation.serviceKeyFile('gateway'),
    everybody: callers[0]!,
  };
  const stock = await startMeasured('stock-gateway', settings);
  const ours = { process: gateway, path: '/graphql', client: clientOf(gateway.url) };
  const theirs = { process: stock, path: '/', client: clientOf(stock.url) };
  const processes = [...subgraphs.values()];
  try {
    const figures: Figure[] = [];
    for (const { what, operation, requests, floor, aim } of cases) {
      const asked = { operation, tokens: houses.tokens };
      const tryOnce = async (server: typeof ours) => {
        const before = await arrivals(processes);
        const answer = JSON.stringify(await ask(server, asked, 0));
        // Ours may make fewer requests of a query than the stock one, but the same number every time.
        const times = (await arrivals(processes)) - before;
        const side: Side = { measured: [server.process], reaches: { processes, times }, send: (index) => ask(server, asked, index) };
        return { answer, side };
      };
      const [own, stocks] = [await tryOnce(ours), await tryOnce(theirs)];
      if (own.answer !== stocks.answer) throw new Error(`the gateways answer the ${what} differently`);
      const { ratio, milliseconds } = await compare(own.side, stocks.side, requests);
      const [ownMs, stockMs] = milliseconds.map((each) => each.toFixed(2));
      figures.push({ bar: 'P1', what: `gateway with identity / stock without, ${what}`, ratio, floor, aim, absolute: `${ownMs} / ${stockMs} ms CPU` });
    }
    return figures;
  } finally {
    await ours.client.close();
    await theirs.client.close();
    await stock.stop();
  }
}

function ask({ client, path }: { client: Client; path: string }, { operation, tokens }: { operation: BenchOperation; tokens: readonly string[] }, index: number) {
  return client.send({ path, token: tokens[index % tokens.length], body: { query: operation.query, variables: operation.variables(index) } });
}
