import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { FileRefused } from './file-refused';
import { FileCorrupted } from './file-store';
import type { FileLimits, FileStore, OpenedFile, StoredFile } from './file-store';
import { recogniseFileType } from './file-type';

/**
 * Looks through a file before it is kept.
 * @throws when it could not; the file is then refused, not waved through.
 */
export type ScanFile = (content: Readable) => Promise<'clean' | 'infected'>;

/** Where files are kept and who looks through them first. */
export interface FolderStoreSettings {
  /** One file system, because a file is moved into place; several processes may share it. */
  folder: string;
  /** Without it files are not scanned. */
  scan?: ScanFile;
}

/** The disk is full, a quota is used up, or a file may not grow so long. */
const NO_ROOM = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/** Files kept in a folder as `ab/cd/<sha256>`, uploads under way in `incoming/`. */
export function createFileStore({ folder, scan }: FolderStoreSettings): FileStore {
  const incoming = join(folder, 'incoming');
  const pathOf = (sha256: string): string => join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);

  async function put(content: AsyncIterable<Uint8Array>, limits: FileLimits): Promise<StoredFile> {
    await mkdir(incoming, { recursive: true });
    const temporary = join(incoming, randomUUID());
    try {
      const { sha256, bytes } = await receive(content, temporary, Math.max(limits.maximumBytes, limits.maximumTextBytes ?? 0));
      const type = await recogniseFileType(temporary);
      // Before its type is known it may be as long as a table.
      if (bytes > limits.maximumBytes && type !== 'text/plain') throw new FileRefused('file.too-large');
      if (type === null || !limits.allowedTypes.includes(type)) throw new FileRefused('file.type-not-allowed');
      if (scan !== undefined) await refuseUnlessClean(scan, temporary);
      await moveDurably(temporary, pathOf(sha256), folder);
      return { sha256, bytes, type };
    } catch (cause) {
      throw NO_ROOM.has((cause as NodeJS.ErrnoException).code ?? '') ? new FileRefused('file.no-space', { cause }) : cause;
    } finally {
      await rm(temporary, { force: true });
    }
  }

  async function find(sha256: string): Promise<OpenedFile | null> {
    if (!isSha256(sha256)) return null;
    const bytes = await sizeOf(pathOf(sha256));
    return bytes === null ? null : { bytes, content: Readable.from(verified(pathOf(sha256), sha256), { objectMode: false }) };
  }

  async function has(sha256: string): Promise<boolean> {
    return isSha256(sha256) && (await sizeOf(pathOf(sha256))) !== null;
  }

  async function sweep(before: Date): Promise<number> {
    await mkdir(incoming, { recursive: true });
    let removed = 0;
    for (const name of await readdir(incoming)) {
      const found = await stat(join(incoming, name)).catch(nullWhenAbsent);
      if (found === null || found.mtime >= before) continue;
      await rm(join(incoming, name), { force: true });
      removed += 1;
    }
    return removed;
  }

  return { put, open: find, has, sweep };
}

async function receive(content: AsyncIterable<Uint8Array>, path: string, maximumBytes: number): Promise<{ sha256: string; bytes: number }> {
  const hash = createHash('sha256');
  let bytes = 0;
  async function* measured(): AsyncGenerator<Uint8Array> {
    for await (const chunk of content) {
      bytes += chunk.length;
      if (bytes > maximumBytes) throw new FileRefused('file.too-large');
      hash.update(chunk);
      yield chunk;
    }
  }
  // flush: on disk before it is given its name, or a crash could leave a name with half a file.
  await pipeline(measured, createWriteStream(path, { flags: 'wx', mode: 0o640, flush: true }));
  if (bytes === 0) throw new FileRefused('file.empty');
  return { sha256: hash.digest('hex'), bytes };
}

async function refuseUnlessClean(scan: ScanFile, path: string): Promise<void> {
  // Open before the scan is asked: one that answers unread would leave an opening behind that finds the file gone.
  const content = (await open(path)).createReadStream();
  const verdict = await scan(content)
    .catch((cause: unknown) => {
      throw new FileRefused('file.not-scanned', { cause });
    })
    .finally(() => content.destroy());
  if (verdict === 'infected') throw new FileRefused('file.infected');
}

// Also over a file already there: the content is the same, and a copy that has rotted on disk is mended.
async function moveDurably(from: string, to: string, folder: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await rename(from, to);
  // A name is on disk only once its directory is, and so is that directory's name in its parent.
  for (const directory of [dirname(to), dirname(dirname(to)), folder]) {
    const handle = await open(directory);
    await handle.sync().finally(() => handle.close());
  }
}

async function* verified(path: string, sha256: string): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  let held: Buffer | undefined;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    if (held !== undefined) yield held;
    held = chunk;
  }
  if (hash.digest('hex') !== sha256) throw new FileCorrupted(sha256);
  if (held !== undefined) yield held;
}

// Anything else, such as ../, must never become part of a path.
const isSha256 = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);

async function sizeOf(path: string): Promise<number | null> {
  return (await stat(path).catch(nullWhenAbsent))?.size ?? null;
}

function nullWhenAbsent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
