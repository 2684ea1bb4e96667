import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import { registerFileRoutes } from './file-routes';
import { createFileStore } from './folder-store';

const MAXIMUM_BYTES = 1_000_000;
const signedIn = { authorization: 'Bearer officer' };

describe('the file routes', () => {
  let folder: string;
  let server: FastifyInstance;
  let address: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'file-routes-'));
    // The outer door's limit, which is not that of files.
    server = fastify({ bodyLimit: 100_000 });
    server.post('/echo', async (incoming) => incoming.body);
    registerFileRoutes(server, {
      store: createFileStore({ folder }),
      authorise: async (incoming) => (incoming.headers.authorization === signedIn.authorization ? { person: 'officer' } : null),
      maximumBytes: MAXIMUM_BYTES,
    });
    address = await server.listen({ port: 0, host: '127.0.0.1' });
  });
  afterEach(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });

  const upload = (body: Uint8Array<ArrayBuffer> | string, headers: Record<string, string> = signedIn) => fetch(`${address}/files`, { method: 'POST', body, headers });
  const download = (sha256: string, headers: Record<string, string> = signedIn) => fetch(`${address}/files/${sha256}`, { headers });

  it('take a file and give it back as a download that no browser shows in place', async () => {
    const content = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(700_000)]);
    const taken = await upload(content);
    const sha256 = createHash('sha256').update(content).digest('hex');
    expect(taken.status).toBe(201);
    expect(await taken.json()).toEqual({ sha256, bytes: content.length, type: 'application/pdf' });

    const given = await download(sha256);
    expect(given.status).toBe(200);
    expect(Object.fromEntries(given.headers)).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-length': String(content.length),
      'content-disposition': 'attachment',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
    expect(Buffer.from(await given.arrayBuffer()).equals(content)).toBe(true);
  });

  it.each(['application/json', 'text/plain', 'multipart/form-data; boundary=x', 'application/octet-stream', 'image/png'])(
    'take the body as it is, though it says %s',
    async (type) => {
      const taken = await upload('not {json}', { ...signedIn, 'content-type': type });
      expect(taken.status).toBe(201);
      expect(await taken.json()).toMatchObject({ bytes: 10, type: 'text/plain' });
    },
  );

  it('take a body without any content type', async () => {
    expect(await send('plain', {}, true)).toMatchObject({ status: 201 });
  });

  it('leave the parsers of the routes beside them alone', async () => {
    const echoed = await fetch(`${address}/echo`, { method: 'POST', body: '{"a":1}', headers: { 'content-type': 'application/json' } });
    expect(await echoed.json()).toEqual({ a: 1 });
  });

  it('refuse whoever is not signed in, before reading what he sends', async () => {
    const refused = { code: 'UNAUTHENTICATED', message: { zh: '请先登录。', en: 'Please sign in first.' } };
    for (const answer of [await upload('text', {}), await download('a'.repeat(64), {})]) {
      expect(answer.status).toBe(401);
      expect(await answer.json()).toEqual(refused);
    }
    expect(await readdir(folder)).toEqual([]);
  });

  it('refuse a file that says it is too large, before reading it', async () => {
    const answer = await send('x', { 'content-length': String(MAXIMUM_BYTES + 1) }, false);
    expect(answer).toMatchObject({ status: 413, body: { code: 'file.too-large' } });
    expect(await readdir(folder)).toEqual([]);
  });

  it('refuse a file that turns out to be too large, while it is still being sent', async () => {
    const answer = await send('x'.repeat(MAXIMUM_BYTES + 1), {}, false);
    expect(answer).toMatchObject({
      status: 413,
      connection: 'close',
      body: { code: 'file.too-large', message: { zh: '文件超过规定大小，未予接收。', en: 'The file is larger than allowed and was not accepted.' } },
    });
    expect(await readdir(join(folder, 'incoming'))).toEqual([]);
  });

  it('refuse a file of no allowed type, and an empty one', async () => {
    const program = await upload(Buffer.from('4d5a900003000000', 'hex'));
    expect([program.status, await program.json()]).toEqual([415, expect.objectContaining({ code: 'file.type-not-allowed' })]);
    const empty = await upload('');
    expect([empty.status, await empty.json()]).toEqual([400, expect.objectContaining({ code: 'file.empty' })]);
  });

  it.each(['a'.repeat(64), 'nothing', '..%2f..%2fetc%2fpasswd'])('have no file %s', async (name) => {
    const answer = await download(name);
    expect([answer.status, await answer.json()]).toEqual([404, expect.objectContaining({ code: 'NOT_FOUND' })]);
  });

  it('break off a download rather than end it when the file was changed on disk', async () => {
    const taken = await upload('x'.repeat(500_000));
    const { sha256 } = (await taken.json()) as { sha256: string };
    await writeFile(join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256), 'y'.repeat(500_000));
    const given = await download(sha256);
    await expect(given.arrayBuffer()).rejects.toThrow();
  });

  it('keep nothing of an upload that is broken off', async () => {
    const upload = request(`${address}/files`, { method: 'POST', headers: signedIn });
    upload.on('error', () => undefined);
    upload.write('half of it');
    await until(async () => (await readdir(folder)).includes('incoming') && (await readdir(join(folder, 'incoming'))).length === 1);
    upload.destroy();
    await until(async () => (await readdir(join(folder, 'incoming'))).length === 0);
    expect(await readdir(folder)).toEqual(['incoming']);
  });

  /** An upload with exactly these headers, to which fetch would add; one that is not complete has more to come. */
  function send(body: string, headers: Record<string, string>, complete: boolean): Promise<{ status: number; connection: string | undefined; body: unknown }> {
    return new Promise((resolve, reject) => {
      const sent = request(`${address}/files`, { method: 'POST', headers: { ...signedIn, ...headers } }, (answer) => {
        const pieces: Buffer[] = [];
        answer.on('data', (piece: Buffer) => pieces.push(piece));
        answer.on('end', () => {
          resolve({ status: answer.statusCode as number, connection: answer.headers.connection, body: JSON.parse(Buffer.concat(pieces).toString()) });
          sent.destroy();
        });
        answer.on('error', reject);
      });
      sent.on('error', reject);
      sent.write(body);
      if (complete) sent.end();
    });
  }
});

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise(setImmediate);
}
