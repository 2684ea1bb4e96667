import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { ReadStream } from 'node:fs';
import { mkdtemp, readFile, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { FileRefused } from './file-refused';
import { FileCorrupted } from './file-store';
import type { FileStore, OpenedFile } from './file-store';
import { fileTypes } from './file-type';
import { createFileStore } from './folder-store';

const limits = { maximumBytes: 1_000_000, allowedTypes: fileTypes };
const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');
const streamOf = (...pieces: (string | Buffer)[]): Readable => Readable.from(pieces.map((piece) => Buffer.from(piece)));

describe('a folder of files', () => {
  let folder: string;
  let store: FileStore;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'files-'));
    store = createFileStore({ folder });
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('keeps a file under the hash of its content and gives it back whole', async () => {
    const stored = await store.put(streamOf('单据号,', '金额\n'), limits);
    expect(stored).toEqual({ sha256: sha256('单据号,金额\n'), bytes: 17, type: 'text/plain' });
    const name = stored.sha256;
    expect(await readFile(join(folder, name.slice(0, 2), name.slice(2, 4), name), 'utf8')).toBe('单据号,金额\n');
    const opened = await store.open(name);
    expect(opened?.bytes).toBe(17);
    expect(await text(opened?.content as Readable)).toBe('单据号,金额\n');
    expect(await store.has(name)).toBe(true);
  });

  it('takes a table that is longer than other files may be', async () => {
    expect(await store.put(streamOf('单,据\n'.repeat(125_000)), { ...limits, maximumTextBytes: 1_100_000 })).toMatchObject({ bytes: 1_000_000 });
    expect(await store.put(streamOf('x'.repeat(1_100_000)), { ...limits, maximumTextBytes: 1_100_000 })).toMatchObject({ bytes: 1_100_000 });
  });

  it('gives back a file of many pieces, byte by byte the same', async () => {
    const content = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(900_000)]);
    const stored = await store.put(streamOf(content.subarray(0, 100_001), content.subarray(100_001)), limits);
    expect((await buffer((await store.open(stored.sha256))?.content as Readable)).equals(content)).toBe(true);
  });

  it('keeps the same file twice, even sent at once, as one file', async () => {
    const results = await Promise.all(Array.from({ length: 10 }, () => store.put(streamOf('the same'), limits)));
    expect(new Set(results.map((result) => result.sha256)).size).toBe(1);
    expect(await filesIn(folder)).toEqual([results[0]?.sha256]);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['file.too-large', () => store.put(streamOf('x'.repeat(600_000), 'y'.repeat(400_001)), limits)],
    ['file.too-large', () => store.put(streamOf('x'.repeat(1_100_001)), { ...limits, maximumTextBytes: 1_100_000 })],
    ['file.too-large', () => store.put(streamOf('%PDF-1.7\n', 'x'.repeat(1_000_000)), { ...limits, maximumTextBytes: 1_100_000 })],
    ['file.empty', () => store.put(streamOf(), limits)],
    ['file.type-not-allowed', () => store.put(streamOf('MZ\u0000\u0001'), limits)],
    ['file.type-not-allowed', () => store.put(streamOf('plain'), { ...limits, allowedTypes: ['application/pdf'] })],
    ['file.infected', () => createFileStore({ folder, scan: async () => 'infected' }).put(streamOf('worm'), limits)],
    ['file.not-scanned', () => createFileStore({ folder, scan: () => Promise.reject(new Error('no scanner')) }).put(streamOf('worm'), limits)],
  ])('refuses with %s and keeps nothing', async (code, put) => {
    await expect(put()).rejects.toMatchObject({ code });
    await expect(put()).rejects.toBeInstanceOf(FileRefused);
    expect(await filesIn(folder)).toEqual([]);
  });

  // A scan may answer unread; a stream still waiting to open would then find the file gone, with nobody listening.
  it('gives the scan a file that is open already', async () => {
    let pending: boolean | undefined;
    const hasty = createFileStore({
      folder,
      scan: async (content) => {
        pending = (content as ReadStream).pending;
        return 'infected';
      },
    });
    await expect(hasty.put(streamOf('worm'), limits)).rejects.toMatchObject({ code: 'file.infected' });
    expect(pending).toBe(false);
  });

  it('takes a file of exactly the largest size', async () => {
    expect((await store.put(streamOf('x'.repeat(1_000_000)), limits)).bytes).toBe(1_000_000);
  });

  it('shows the whole content to the scan before the file is kept', async () => {
    let seen = '';
    const scanning = createFileStore({
      folder,
      scan: async (content) => {
        seen = await text(content);
        expect(await scanning.has(sha256('ab'))).toBe(false);
        return 'clean';
      },
    });
    await scanning.put(streamOf('a', 'b'), limits);
    expect(seen).toBe('ab');
    expect(await scanning.has(sha256('ab'))).toBe(true);
  });

  it('keeps nothing of an upload that breaks off', async () => {
    const broken = Readable.from(
      (async function* () {
        yield Buffer.from('half');
        throw new Error('connection lost');
      })(),
    );
    await expect(store.put(broken, limits)).rejects.toThrow('connection lost');
    expect(await filesIn(folder)).toEqual([]);
  });

  it('leaves only a temporary file when the process is killed midway, and sweeps it away', async () => {
    const program = `
      const { createFileStore } = require(${JSON.stringify(join(__dirname, 'folder-store.ts'))});
      createFileStore({ folder: ${JSON.stringify(folder)} }).put(process.stdin, { maximumBytes: 1e9, allowedTypes: [] });`;
    const register = join(__dirname, '../../../tools/register.cjs');
    const child = spawn(process.execPath, ['--require', register, '-e', program], { stdio: ['pipe', 'inherit', 'inherit'] });
    child.stdin.write('x'.repeat(10_000));
    await until(async () => (await sizesIn(folder)).includes(10_000));
    child.kill('SIGKILL');
    await once(child, 'exit');

    expect(await readdir(folder)).toEqual(['incoming']);
    expect(await store.sweep(new Date(0))).toBe(0);
    expect(await store.sweep(new Date(Date.now() + 60_000))).toBe(1);
    expect(await filesIn(folder)).toEqual([]);
  });

  // A process may write only so far into a file, which the store cannot tell from a full disk.
  it('says that there is no room and keeps nothing', async () => {
    const program = `
      const { createFileStore } = require(${JSON.stringify(join(__dirname, 'folder-store.ts'))});
      createFileStore({ folder: ${JSON.stringify(folder)} }).put(process.stdin, { maximumBytes: 1e9, allowedTypes: ['text/plain'] }).catch(({ code, cause }) => console.log(code, cause.code));`;
    const register = join(__dirname, '../../../tools/register.cjs');
    const child = spawn('sh', ['-c', 'ulimit -f 8; exec "$@"', 'sh', process.execPath, '--require', register, '-e', program], { stdio: ['pipe', 'pipe', 'inherit'] });
    child.stdin.end('x'.repeat(100_000));
    expect(await text(child.stdout)).toBe('file.no-space EFBIG\n');
    expect(await filesIn(folder)).toEqual([]);
  });

  it('sweeps nothing that is kept', async () => {
    const { sha256: name } = await store.put(streamOf('kept'), limits);
    expect(await store.sweep(new Date(Date.now() + 60_000))).toBe(0);
    expect(await store.has(name)).toBe(true);
  });

  it.each<[string, (path: string) => Promise<void>]>([
    ['changed', (path) => writeFile(path, 'y'.repeat(500_000))],
    ['cut short', (path) => truncate(path, 400_000)],
    ['emptied', (path) => truncate(path, 0)],
  ])('never gives out the last of a file that was %s on disk, and is mended by sending it again', async (_, harm) => {
    const { sha256: name } = await store.put(streamOf('x'.repeat(500_000)), limits);
    await harm(join(folder, name.slice(0, 2), name.slice(2, 4), name));
    const { bytes, content } = (await store.open(name)) as OpenedFile;
    let received = 0;
    const reading = (async () => {
      for await (const piece of content) received += (piece as Buffer).length;
    })();
    await expect(reading).rejects.toBeInstanceOf(FileCorrupted);
    expect(bytes === 0 || received < bytes).toBe(true);

    await store.put(streamOf('x'.repeat(500_000)), limits);
    expect(await text((await store.open(name))?.content as Readable)).toBe('x'.repeat(500_000));
  });

  it.each(['f'.repeat(64), '', '../incoming', `../../${'a'.repeat(58)}`, 'F'.repeat(64), `${'a'.repeat(64)}\n`])('has no file %j', async (name) => {
    expect(await store.open(name)).toBeNull();
    expect(await store.has(name)).toBe(false);
  });
});

/** The names of all files below a folder. */
async function filesIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found.filter((entry) => entry.isFile()).map((entry) => entry.name);
}

async function sizesIn(folder: string): Promise<number[]> {
  return Promise.all((await filesIn(folder)).map(async (name) => (await stat(join(folder, 'incoming', name))).size));
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise(setImmediate);
}
