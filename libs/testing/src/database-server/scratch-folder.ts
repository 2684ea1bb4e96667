import { randomBytes } from 'node:crypto';
import { access, constants, mkdir, readdir, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { isRunning } from './processes';
import { readServerState } from './server-state';

const memory = '/dev/shm';
const enough = 512 * 1024 * 1024;

/** A folder for test data: in memory where there is room (bytes: 512 MiB), else inside `fallback`. */
export async function scratchParent(fallback: string): Promise<string> {
  const writable = await access(memory, constants.W_OK).then(() => true, () => false);
  const free = writable ? await statfs(memory) : { bavail: 0, bsize: 0 };
  return free.bavail * free.bsize >= enough ? memory : fallback;
}

/**
 * A folder name that nobody else uses, after sweeping away what runs killed together with their watchdog left behind.
 *
 * @param prefix names of one clone and purpose start with it, so that no other clone's data is swept
 */
export async function newScratchFolder(parent: string, prefix: string): Promise<string> {
  await mkdir(parent, { recursive: true });
  await sweep(parent, prefix);
  return join(parent, `${prefix}-${process.pid}-${randomBytes(4).toString('hex')}`);
}

async function sweep(parent: string, prefix: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const owner = new RegExp(`^${prefix}-(\\d+)-[0-9a-f]{8}$`).exec(name)?.[1];
    if (owner === undefined || (await isRunning(Number(owner)))) continue;
    const folder = join(parent, name);
    const { running } = await readServerState(folder);
    if (running === null || !(await isRunning(running.server))) await rm(folder, { recursive: true, force: true });
  }
}
