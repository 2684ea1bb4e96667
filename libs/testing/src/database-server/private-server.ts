import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withLockFile } from '../../lock-file.cjs';
import type { DatabaseServer } from './database-server';
import type { Engine } from './engine';
import { freePort } from './free-port';
import { spawnGuarded } from './guarded-process';
import { isRunning, isRunningWith, until } from './processes';
import { readServerState, type ServerState, writeServerState } from './server-state';
import { serverVersion } from './server-version';

const login = 'administrator';
// Milliseconds. Recovery after a kill under load is the longest start there is.
const startLimit = 120_000;
const stopLimit = 30_000;

/** Where and how a private server runs. */
export interface PrivateServerOptions {
  /** Holds the data, the log and the password; made when missing. */
  readonly folder: string;
  /** Whether the folder outlives the server. */
  readonly kept: boolean;
  /** False trades every guarantee against power loss for speed: tests only. */
  readonly durable: boolean;
}

/**
 * Starts a server of this clone's own on a free port of 127.0.0.1, or joins the one that another living process runs on
 * the same folder. It ends with the process that started it, also when that is killed.
 *
 * @throws with the end of the server's log, when it does not come up
 */
export async function startPrivateServer(engine: Engine, options: PrivateServerOptions): Promise<DatabaseServer> {
  await mkdir(options.folder, { recursive: true });
  return withLockFile(join(options.folder, 'start.lock'), async () => {
    const state = await readServerState(options.folder);
    return (await joinRunning(engine, options.folder, state)) ?? (await start(engine, options, state));
  });
}

async function joinRunning(engine: Engine, folder: string, state: ServerState): Promise<DatabaseServer | null> {
  const { running, port } = state;
  if (running === null || port === null || !(await isRunningWith(running.server, folder))) return null;
  if (!(await isRunning(running.starter))) {
    // Its watchdog is stopping it at this moment, and two servers must not share one data folder.
    await until(async () => !(await isRunning(running.server)), stopLimit);
    return null;
  }
  const url = urlOf(state.password, port);
  return { url, kind: engine.kind, version: await serverVersion(url), pid: running.server, log: logOf(folder), stop: async () => {} };
}

async function start(engine: Engine, options: PrivateServerOptions, remembered: ServerState): Promise<DatabaseServer> {
  const { folder } = options;
  const settings = await prepareFolder(engine, folder, remembered.password);
  for (;;) {
    const port = await freePort(remembered.port);
    await writeFile(logOf(folder), '');
    const command = engine.command({ ...settings, port, durable: options.durable });
    const guarded = await spawnGuarded(command, logOf(folder), options.kept ? null : folder);
    const state = { port, password: remembered.password, running: { server: guarded.pid, starter: process.pid } };
    await writeServerState(folder, state);

    const url = urlOf(state.password, port);
    const version = await firstAnswer(url, guarded.pid);
    if (version !== null) {
      const stop = async (): Promise<void> => {
        await guarded.stop();
        if (options.kept) await writeServerState(folder, { ...state, running: null });
      };
      return { url, kind: engine.kind, version, pid: guarded.pid, log: logOf(folder), stop };
    }
    const log = await readFile(logOf(folder), 'utf8');
    await guarded.stop();
    // Somebody may take the port between our look and the server's: then look again.
    if (!/Address already in use|port is already allocated/.test(log)) {
      throw new Error(`The private database server did not start:\n${log.trim().split('\n').slice(-8).join('\n')}`);
    }
  }
}

async function prepareFolder(engine: Engine, folder: string, password: string): Promise<{ data: string; temporary: string; initialSql: string }> {
  const settings = { data: join(folder, 'data'), temporary: join(folder, 'temporary'), initialSql: join(folder, 'initial.sql') };
  if (await stat(settings.data).then(() => false, () => true)) await engine.createData(settings.data);
  await mkdir(settings.temporary, { recursive: true });
  const account = `'${login}'@'${engine.clientHost}'`;
  // At every start, so that a data folder taken over from a broken first start has the login, too.
  const sql = `CREATE OR REPLACE USER ${account} IDENTIFIED BY '${password}';\nGRANT ALL PRIVILEGES ON *.* TO ${account} WITH GRANT OPTION;\n`;
  await writeFile(settings.initialSql, sql, { mode: 0o600 });
  return settings;
}

/** The server's version once it answers; null when it ended, or stayed silent too long. */
async function firstAnswer(url: string, pid: number): Promise<string | null> {
  let version: string | null = null;
  await until(async () => {
    version = await serverVersion(url).catch(() => null);
    return version !== null || !(await isRunning(pid));
  }, startLimit);
  return version;
}

function urlOf(password: string, port: number): string {
  return `mysql://${login}:${password}@127.0.0.1:${port}`;
}

function logOf(folder: string): string {
  return join(folder, 'error.log');
}
