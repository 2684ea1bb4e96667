// Apollo's gateway as it comes, without identity: what ours is held against.
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { type Caller, departments } from '@unionhall/contracts';
import { createTokenMint, readSigningKey } from '@unionhall/graphql';
import { settingsFromBench, tellReady } from './settings';

/** What the stock gateway is made of. */
export interface StockGatewaySettings {
  readonly supergraphSdl: string;
  /** The subgraphs' addresses, by department. */
  readonly urls: Readonly<Record<string, string>>;
  readonly serviceKeyFile: string;
  /** Who everybody is to the subgraphs: no request passes their ports without a token. */
  readonly everybody: Caller;
}

/** Shorter than a token lives, long enough to cost nothing. */
const RENEW_MS = 10_000;

async function main(): Promise<void> {
  const { supergraphSdl, urls, serviceKeyFile, everybody } = await settingsFromBench<StockGatewaySettings>();
  const mint = createTokenMint({ issuer: 'gateway', key: await readSigningKey(serviceKeyFile), now: () => new Date() });
  const tokens = new Map<string, string>();
  const renew = async () => {
    for (const department of departments) tokens.set(department, `Bearer ${await mint.mint(everybody, department, { purpose: 'query' })}`);
  };
  await renew();
  setInterval(() => void renew(), RENEW_MS);

  process.env['APOLLO_TELEMETRY_DISABLED'] = '1';
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) =>
      new RemoteGraphQLDataSource({
        url: `${urls[name]}/graphql`,
        willSendRequest: ({ request }) => request.http?.headers.set('authorization', tokens.get(name)!),
      }),
  });
  const { url } = await startStandaloneServer(new ApolloServer({ gateway }), { listen: { port: 0, host: '127.0.0.1' } });
  tellReady(url.replace(/\/$/, ''));
}

void main();
