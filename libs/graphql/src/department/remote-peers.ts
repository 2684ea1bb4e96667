import { createHash } from 'node:crypto';
import { type Department, HouseError, serviceCaller } from '@unionhall/contracts';
import { Pool } from 'undici';
import type { TokenMint } from '../identity';
import type { Peers } from './peers';

/** Where the other departments are, and the mint that speaks for this one. */
export interface RemotePeersSettings {
  readonly department: Department;
  /** Base addresses, e.g. http://governance:4000 */
  readonly urls: Readonly<Partial<Record<Department, string>>>;
  readonly mint: TokenMint;
}

/** Shorter than the gateway's own limit, so that the asker can still say who did not answer. */
const ASK_MS = 2_000;
const DELIVER_MS = 5_000;

/** Reaches other departments by HTTP, as this department's service. */
export function remotePeers({ department, urls, mint }: RemotePeersSettings): Peers & { close(): Promise<void> } {
  const pools = new Map<Department, Pool>();
  const poolOf = (peer: Department): Pool => {
    const url = urls[peer];
    if (!url) throw new HouseError('UNAVAILABLE', { department: peer });
    const pool = pools.get(peer) ?? new Pool(url, { connections: 8 });
    pools.set(peer, pool);
    return pool;
  };
  const post = async (peer: Department, path: string, body: string, token: string, milliseconds: number, requestId?: string) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...(requestId && { 'x-request-id': requestId }) };
    return poolOf(peer).request({ path, method: 'POST', headers, body, signal: AbortSignal.timeout(milliseconds) });
  };

  return {
    query: async (peer, { query, variables, caller, requestId }) => {
      try {
        const token = await mint.mint(caller, peer, { purpose: 'query' });
        const response = await post(peer, '/graphql', JSON.stringify({ query, variables }), token, ASK_MS, requestId);
        const { data, errors } = (await response.body.json()) as { data?: unknown; errors?: unknown[] };
        if (errors?.length) throw new Error(`${peer} answered with errors`);
        return data;
      } catch (error) {
        throw new HouseError('UNAVAILABLE', { department: peer }, { cause: error });
      }
    },
    deliver: async (peer, envelopes) => {
      const body = JSON.stringify(envelopes);
      const bodySha256 = createHash('sha256').update(body).digest('hex');
      const token = await mint.mint(serviceCaller(department, null), peer, { purpose: 'event', bodySha256 });
      const response = await post(peer, '/events', body, token, DELIVER_MS);
      await response.body.dump();
      if (response.statusCode !== 204) throw new Error(`${peer} answered ${response.statusCode}`);
    },
    close: async () => {
      await Promise.all([...pools.values()].map((pool) => pool.close()));
    },
  };
}
