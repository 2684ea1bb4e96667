import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { composeServices } from '@apollo/composition';
import { generateTokenKey } from '@unionhall/graphql';
import { freePort } from '@unionhall/testing';
import { parse } from 'graphql';

const project = resolve(__dirname, '../../..');
const command = ['--require', './tools/register.cjs', 'apps/gateway/src/main.ts'];

let folder: string;
let environment: Record<string, string>;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gateway-'));
  const { privateJwk, publicJwk } = await generateTokenKey('g1');
  const { supergraphSdl = '' } = composeServices([{ name: 'grants', url: 'http://grants', typeDefs: parse('type Query { rounds: Int }') }]);
  const files = { 'supergraph.graphql': supergraphSdl, 'gateway.json': JSON.stringify(privateJwk), 'keys.json': JSON.stringify({ gateway: { keys: [publicJwk] } }) };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  environment = {
    UNIONHALL_PORT: '0',
    UNIONHALL_METRICS_PORT: String(await freePort()),
    // Nobody listens there: the gateway starts before its departments.
    UNIONHALL_SUBGRAPHS: 'grants=http://127.0.0.1:1',
    UNIONHALL_SUPERGRAPH_FILE: join(folder, 'supergraph.graphql'),
    UNIONHALL_SERVICE_KEY_FILE: join(folder, 'gateway.json'),
    UNIONHALL_TOKEN_KEYS_FILE: join(folder, 'keys.json'),
    UNIONHALL_LOCAL_ISSUER_FOLDER: join(folder, 'issuer'),
  };
});
afterEach(() => rm(folder, { recursive: true }));

describe('the gateway as a process', () => {
  it('answers before its departments do, and ends cleanly on SIGTERM', async () => {
    const child = spawn(process.execPath, command, { cwd: project, env: environment, stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = once(child, 'exit');
    try {
      let url = '';
      for await (const line of createInterface(child.stdout)) {
        const { msg, url: told } = JSON.parse(line) as { msg: string; url?: string };
        if (msg !== 'gateway ready') continue;
        url = told ?? '';
        break;
      }
      const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ rounds }"}' });
      expect(await response.json()).toMatchObject({ data: { rounds: null }, errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
      const metrics = await (await fetch(`http://127.0.0.1:${environment['UNIONHALL_METRICS_PORT']}/metrics`)).text();
      expect(metrics).toContain('unionhall_requests_total{operation="other",outcome="UNAVAILABLE",service="gateway"} 1');
      expect(metrics).toContain('process_resident_memory_bytes{service="gateway"}');
      // Not where everybody may ask.
      expect((await fetch(`${url}/metrics`)).status).toBe(404);
    } finally {
      child.kill('SIGTERM');
      expect(await ended).toEqual([0, null]);
    }
  });

  it.each([
    ['supergraph.graphql', /^the supergraph cannot be read from .*: there is no such file$/],
    ['gateway.json', /^the gateway’s private key cannot be read from .*: there is no such file$/],
    ['keys.json', /^the public keys of internal tokens cannot be read from .*: there is no such file$/],
  ])('says in one line that %s is missing', async (file, line) => {
    await rm(join(folder, file));
    const child = spawn(process.execPath, command, { cwd: project, env: environment, stdio: ['ignore', 'ignore', 'pipe'] });
    let text = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
    expect(await once(child, 'close')).toEqual([1, null]);
    expect(text.trim()).toMatch(line);
  });
});
