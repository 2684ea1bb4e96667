import { AsyncLocalStorage } from 'node:async_hooks';
import type { Standalone } from '@unionhall/standalone';
import type { Houses } from './houses';
import type { BenchOperation } from './operations';

/** The house in this process, for counting what a request sends. */
export interface CountingHouse {
  readonly house: Standalone;
  /** Asks through the gateway and answers the SQL statements that took; none of the relays' or of other requests. */
  statementsOf(operation: BenchOperation): Promise<readonly string[]>;
}

/** Starts the house and listens to its statements. */
export async function openCountingHouse({ counting, tokens }: Houses): Promise<CountingHouse> {
  const heard = new AsyncLocalStorage<string[]>();
  const house = await counting((sql) => heard.getStore()?.push(sql));
  return {
    house,
    statementsOf: async ({ query, variables }) => {
      const statements: string[] = [];
      const headers = { authorization: `Bearer ${tokens[0]}` };
      // Injected, not sent: the request is then served within this call, and its statements can be told from others'.
      const ask = async () => house.gateway.server.inject({ method: 'POST', url: '/graphql', headers, payload: { query, variables: variables(0) } });
      const response = await heard.run(statements, ask);
      if (response.statusCode !== 200 || response.json<{ errors?: unknown }>().errors) throw new Error(`no answer to count: ${response.body.slice(0, 500)}`);
      return statements;
    },
  };
}
