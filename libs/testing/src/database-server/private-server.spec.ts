import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createConnection } from 'mysql2/promise';
import type { DatabaseServer } from './database-server';
import type { Engine } from './engine';
import { findEngine } from './find-engine';
import { type PrivateServerOptions, startPrivateServer } from './private-server';
import { isRunning, until } from './processes';
import { readServerState, writeServerState } from './server-state';
import { projectFolder, stateFolder } from '../project-folder';

let engine: Engine;
let parent: string;
let folder: string;
const servers: DatabaseServer[] = [];
const starters: ChildProcess[] = [];

beforeAll(async () => {
  engine = await findEngine(process.env['PATH'] ?? '', stateFolder, console.error);
});

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'unionhall-server-'));
  folder = join(parent, 'server');
});

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
  for (const starter of starters.splice(0)) starter.kill('SIGKILL');
  await rm(parent, { recursive: true, force: true });
});

async function startHere(options: Partial<PrivateServerOptions> = {}): Promise<DatabaseServer> {
  const server = await startPrivateServer(engine, { folder, kept: false, durable: false, ...options });
  servers.push(server);
  return server;
}

/** Starts the server from a process of its own, so that the process can be killed. */
async function startElsewhere(options: Partial<PrivateServerOptions> = {}): Promise<{ starter: ChildProcess; url: string; pid: number }> {
  const register = join(projectFolder, 'tools', 'register.cjs');
  const file = join(__dirname, 'starter.fixture.ts');
  const settings = JSON.stringify({ folder, kept: false, durable: false, ...options });
  const starter = spawn(process.execPath, ['--require', register, file, settings], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  starters.push(starter);
  const [line] = (await once(createInterface(starter.stdout), 'line')) as [string];
  return { starter, ...(JSON.parse(line) as { url: string; pid: number }) };
}

async function query(url: string, ...statements: string[]): Promise<unknown> {
  const connection = await createConnection(url);
  let rows: unknown;
  for (const statement of statements) [rows] = await connection.query(statement);
  await connection.end();
  return rows;
}

function isGone(pid: number): Promise<boolean> {
  return until(async () => !(await isRunning(pid)), 15_000);
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(() => true, () => false);
}

const keepOneRow = ['CREATE DATABASE kept', 'CREATE TABLE kept.row (id INT PRIMARY KEY)', 'INSERT INTO kept.row VALUES (7)'];

describe('a private server', () => {
  it('leaves neither a process nor data behind when it is stopped', async () => {
    const server = await startHere();
    await query(server.url, 'CREATE DATABASE thrown_away');
    await server.stop();
    expect(await isRunning(server.pid ?? 0)).toBe(false);
    expect(await exists(folder)).toBe(false);
  });

  it('lets its login create databases, users and grants', async () => {
    const { url } = await startHere();
    await query(url, 'CREATE DATABASE office', "CREATE USER clerk@'%' IDENTIFIED BY 'word'", "GRANT SELECT ON office.* TO clerk@'%'");
    const clerk = new URL(url);
    Object.assign(clerk, { username: 'clerk', password: 'word' });
    expect(await query(clerk.href, 'SHOW DATABASES')).toContainEqual({ Database: 'office' });
  });

  it.each(['root', 'administrator', ''])('refuses the login "%s" without a password', async (username) => {
    const url = new URL((await startHere()).url);
    Object.assign(url, { username, password: '' });
    await expect(query(url.href, 'SELECT 1')).rejects.toMatchObject({ code: expect.stringMatching(/^ER_ACCESS_DENIED/) });
  });

  it('keeps its password where only this user can read it', async () => {
    await startHere({ kept: true });
    for (const file of ['server.json', 'initial.sql']) expect((await stat(join(folder, file))).mode & 0o077).toBe(0);
  });

  it('runs in a folder whose path is longer than a socket name may be, with spaces in it', async () => {
    const deep = join(parent, ...Array<string>(12).fill('a folder of a deep clone'), 'server');
    const server = await startHere({ folder: deep });
    expect(server.version).toContain('MariaDB');
  });

  it('does not clash with another one, not even over its old port', async () => {
    const first = await startHere({ kept: true });
    const port = Number(new URL(first.url).port);
    await first.stop();
    const stranger = createServer().listen(port, '127.0.0.1');
    await once(stranger, 'listening');
    const [again, other] = await Promise.all([startHere({ kept: true }), startHere({ folder: join(parent, 'other') })]);
    stranger.close();
    expect(new Set([String(port), new URL(again.url).port, new URL(other.url).port]).size).toBe(3);
  });

  it('keeps data, port and password from run to run', async () => {
    const first = await startHere({ kept: true, durable: true });
    await query(first.url, ...keepOneRow);
    await first.stop();
    const second = await startHere({ kept: true, durable: true });
    expect(second.url).toBe(first.url);
    expect(await query(second.url, 'SELECT id FROM kept.row')).toEqual([{ id: 7 }]);
  });

  it('is joined by a second start on the same folder, which does not stop it', async () => {
    const { url, pid } = await startElsewhere({ kept: true });
    const joined = await startHere({ kept: true });
    expect(joined).toMatchObject({ url, pid });
    await joined.stop();
    expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });
});

describe('after a kill', () => {
  it('of its starter the server ends and its data is removed', async () => {
    const { starter, pid } = await startElsewhere();
    starter.kill('SIGKILL');
    expect(await isGone(pid)).toBe(true);
    expect(await until(async () => !(await exists(folder)), 15_000)).toBe(true);
  });

  it('of its starter even a stopped (hung) server ends', async () => {
    const { starter, pid } = await startElsewhere();
    process.kill(pid, 'SIGSTOP');
    starter.kill('SIGKILL');
    expect(await isGone(pid)).toBe(true);
  });

  it('of its starter the next start waits for the end of the old server and finds all data', async () => {
    const { starter, url, pid } = await startElsewhere({ kept: true, durable: true });
    await query(url, ...keepOneRow);
    starter.kill('SIGKILL');
    await once(starter, 'exit');
    const next = await startHere({ kept: true, durable: true });
    expect(await isRunning(pid)).toBe(false);
    expect(await query(next.url, 'SELECT id FROM kept.row')).toEqual([{ id: 7 }]);
  });

  it('of the server itself a durable one comes back with what it had acknowledged', async () => {
    const { starter, url, pid } = await startElsewhere({ kept: true, durable: true });
    await query(url, ...keepOneRow);
    process.kill(pid, 'SIGKILL');
    starter.kill('SIGKILL');
    expect(await isGone(pid)).toBe(true);
    const next = await startHere({ kept: true, durable: true });
    expect(next.url).toBe(url);
    expect(await query(next.url, 'SELECT id FROM kept.row')).toEqual([{ id: 7 }]);
  });

  it('in the middle of making the data folder the next start makes it anew', async () => {
    await mkdir(join(folder, 'data.partial', 'mysql'), { recursive: true });
    expect((await startHere()).version).toContain('MariaDB');
  });

  it('a remembered process number that now belongs to somebody else does not matter', async () => {
    await mkdir(folder);
    const state = await readServerState(folder);
    await writeServerState(folder, { ...state, port: 1, running: { server: process.pid, starter: process.pid } });
    expect((await startHere()).pid).not.toBe(process.pid);
  });
});
