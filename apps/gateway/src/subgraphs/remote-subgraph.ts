import type { Department } from '@unionhall/contracts';
import { languageTagOf, sha256Hex, type SubgraphRequest, type TokenMint } from '@unionhall/graphql';
import type { ExecutionResult } from 'graphql';
import { errors, Pool } from 'undici';
import { isMutation, type RemoteTarget, type Subgraph } from './target';

const CONNECTIONS = 16;
const READY_MS = 2_000;

/**
 * The way to a subgraph behind a port. Every header is written here afresh: nothing of what the client sent goes on. No
 * compression, it would cost more than it saves between neighbours.
 */
export function remoteSubgraph(department: Department, { url }: RemoteTarget, mint: TokenMint): Subgraph {
  const pool = new Pool(new URL(url).origin, { connections: CONNECTIONS });

  const headersOf = async ({ query, caller, requestId, locale }: SubgraphRequest, body: string) => ({
    'content-type': 'application/json',
    accept: 'application/json',
    'accept-language': languageTagOf(locale),
    'x-request-id': requestId,
    authorization: `Bearer ${await mint.mint(caller, department, isMutation(query) ? { purpose: 'mutation', bodySha256: sha256Hex(body) } : { purpose: 'query' })}`,
  });

  return {
    async send(request, milliseconds) {
      const { query, operationName, variables } = request;
      const body = JSON.stringify({ query, operationName, variables });
      const headers = await headersOf(request, body);
      // Not AbortSignal.timeout: it runs on after the answer, and makes its error then.
      const late = new AbortController();
      const timer = setTimeout(() => late.abort(new Error(`no answer within ${milliseconds} ms`)), milliseconds);
      const attempt = () => pool.request({ method: 'POST', path: '/graphql', headers, body, signal: late.signal });
      try {
        // A mutation is never sent twice: the first may have arrived. Its sender repeats it under the same idempotency key.
        const { statusCode, body: answer } = await attempt().catch((error: unknown) => {
          if (isMutation(query) || !isConnectionFault(error)) throw error;
          return attempt();
        });
        return resultOf(statusCode, (await answer.json()) as ExecutionResult);
      } finally {
        clearTimeout(timer);
      }
    },
    async ready() {
      try {
        const { statusCode, body } = await pool.request({ method: 'GET', path: '/health/ready', signal: AbortSignal.timeout(READY_MS) });
        await body.dump();
        return statusCode === 200;
      } catch {
        return false;
      }
    },
    close: () => pool.destroy(),
  };
}

// 401 means that our own token was not accepted: a fault between the services, not of the caller.
function resultOf(statusCode: number, result: ExecutionResult): ExecutionResult {
  const isResult = typeof result === 'object' && result !== null && ('data' in result || Array.isArray(result.errors));
  if (!isResult || statusCode === 401 || (statusCode >= 500 && !result.data)) throw new Error(`answered ${statusCode}`);
  return result;
}

function isConnectionFault(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return error instanceof errors.SocketError || code === 'ECONNREFUSED' || code === 'ECONNRESET' || code === 'EPIPE';
}
