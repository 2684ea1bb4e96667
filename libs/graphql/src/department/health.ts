import { statfs } from 'node:fs/promises';
import type { DataSource } from 'typeorm';

/** Whether a department can do its work, and what stops it. */
export interface Readiness {
  readonly ready: boolean;
  readonly checks: Readonly<Record<string, 'ok' | 'failed' | 'stopping'>>;
}

const WRITE_MS = 2_000;

/** Ready means: a row can really be written, within two seconds. A server that only answers SELECT 1 may have a full disk. */
export async function canWrite(source: DataSource): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), WRITE_MS);
  });
  const written = source.query('REPLACE INTO health_probe (id, at) VALUES (1, UTC_TIMESTAMP(3))').then(
    () => true,
    () => false,
  );
  try {
    return await Promise.race([written, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** So much must be free where checkpoints are kept, in bytes: a year of them, and time to make room. */
const ROOM = 100_000_000;

/** Whether a folder's disk has room; no folder has none. */
export async function hasRoom(folder: string, room = ROOM): Promise<boolean> {
  const { bavail, bsize } = await statfs(folder).catch(() => ({ bavail: 0, bsize: 0 }));
  return bavail * bsize >= room;
}
