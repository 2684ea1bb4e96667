import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSchema, graphql } from 'graphql';
import { seededRandom } from '../faults/random';
import { bombard, faultsOf } from './bombard';

const answer = (code: string, message = 'x') => JSON.stringify({ errors: [{ message, extensions: { code } }] });

describe('an answer to a random document', () => {
  it('is good with data, and with the caller’s own faults', () => {
    expect(faultsOf(200, '{"data":{"a":1}}')).toEqual([]);
    expect(faultsOf(400, answer('BAD_USER_INPUT'))).toEqual([]);
    expect(faultsOf(413, answer('LIMIT_EXCEEDED'))).toEqual([]);
  });

  it.each([
    ['does not come', 0, 'TypeError: fetch failed'],
    ['is a server’s status', 500, answer('BAD_USER_INPUT')],
    ['is not GraphQL', 200, '<html>'],
    ['is nothing', 200, '{}'],
    ['has an error of ours', 200, answer('INTERNAL')],
    ['says that something is down', 200, answer('UNAVAILABLE')],
    ['has an error without a code', 200, '{"errors":[{"message":"x"}]}'],
    ['has a code nobody knows', 200, answer('SQL_ERROR')],
    ['names an address', 200, answer('BAD_USER_INPUT', 'connect 10.9.8.7:3306')],
  ])('is a violation when it %s', (_what, status, text) => expect(faultsOf(status, text)).toHaveLength(1));
});

describe('the CPU of a document', () => {
  const schema = buildSchema('type Query { a: Int }  type Mutation { b: Int }');
  const MOST_MS = 200;

  /** Bombards a server that works for longer than it may on the requests named, and answers all of them. */
  async function bombarded(isSlow: (request: number) => boolean) {
    let requests = 0;
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', async () => {
        requests += 1;
        if (isSlow(requests)) work(MOST_MS * 1.5);
        const asked = parsedQuery(Buffer.concat(chunks).toString());
        const { data = null } = asked === null ? {} : await graphql({ schema, source: asked });
        response.end(JSON.stringify({ data }));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      return await bombard({ url, tokens: [null], random: seededRandom(1), mostCpuMs: MOST_MS }, 5);
    } finally {
      await new Promise((resolve) => server.close(resolve));
    }
  }

  // The first request asks for the schema.
  it('is a violation when it is too much each time', async () => {
    const { violations } = await bombarded((request) => request === 3 || request === 4);
    expect(violations).toEqual([expect.stringMatching(/^document 1: took \d+ ms of CPU/)]);
  });

  it('is none when it was the process’s own for a moment', async () => {
    expect((await bombarded((request) => request === 3)).violations).toEqual([]);
  });
});

function work(cpuMs: number): void {
  const before = process.cpuUsage();
  for (;;) {
    const { user, system } = process.cpuUsage(before);
    if (user + system > cpuMs * 1_000) return;
  }
}

function parsedQuery(body: string): string | null {
  try {
    return (JSON.parse(body) as { query: string }).query;
  } catch {
    return null;
  }
}
