import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const schema = z.object({
  /** Kept from run to run, so that addresses in notes and tools stay good. */
  port: z.int().nullable(),
  password: z.string(),
  /** The running server and the process that started it; null when stopped in order. */
  running: z.object({ server: z.int(), starter: z.int() }).nullable(),
});

/** What is remembered of a server between runs, beside its data. */
export type ServerState = z.infer<typeof schema>;

/** Reads the state of the server in `folder`; a new one with a random password where there is none. */
export async function readServerState(folder: string): Promise<ServerState> {
  const text = await readFile(stateFile(folder), 'utf8').catch(() => null);
  if (text === null) return { port: null, password: randomBytes(24).toString('hex'), running: null };
  return schema.parse(JSON.parse(text));
}

/** Writes the state, whole or not at all, readable by this user only: it holds the password. */
export async function writeServerState(folder: string, state: ServerState): Promise<void> {
  const partial = `${stateFile(folder)}.partial`;
  await writeFile(partial, JSON.stringify(state), { mode: 0o600 });
  await rename(partial, stateFile(folder));
}

function stateFile(folder: string): string {
  return join(folder, 'server.json');
}
