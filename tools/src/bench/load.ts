import { Pool } from 'undici';

/** One request to send. */
export interface LoadRequest {
  readonly path: string;
  /** Bearer token; none for servers that ask for none. */
  readonly token?: string;
  readonly body: object;
}

/** Sends requests and reads their answers to the end. */
export interface Client {
  /** The data of an answer. @throws {Error} for an answer that is not 200 or carries errors */
  send<Data>(request: LoadRequest): Promise<Data>;
  close(): Promise<void>;
}

/** Requests under way at once: enough to keep two cores busy. */
const IN_FLIGHT = 8;

/** Opens connections to a server under test; `tolerated` are the codes of errors that are answers, too. */
export function clientOf(url: string, tolerated: readonly string[] = []): Client {
  const pool = new Pool(url, { connections: IN_FLIGHT });
  return {
    send: async <Data>({ path, token, body }: LoadRequest) => {
      const headers = { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) };
      const response = await pool.request({ method: 'POST', path, headers, body: JSON.stringify(body) });
      const answer = (await response.body.json()) as { data?: Data; errors?: readonly { extensions?: { code?: string } }[] };
      const isAnswered = (answer.errors ?? []).every(({ extensions }) => tolerated.includes(extensions?.code ?? ''));
      if (response.statusCode !== 200 || !isAnswered || !answer.data) throw new Error(`${url}${path} answered ${response.statusCode}: ${JSON.stringify(answer).slice(0, 500)}`);
      return answer.data;
    },
    close: () => pool.close(),
  };
}

/** Sends `count` numbered requests, so many at once, beginning with number `from`. */
export async function burst(from: number, count: number, send: (index: number) => Promise<unknown>): Promise<void> {
  let next = from;
  const worker = async () => {
    while (next < from + count) await send(next++);
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, worker));
}
