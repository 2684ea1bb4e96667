import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type DatabaseServer, findEngine, isRunning, newScratchFolder, startPrivateServer, until } from '../database-server';
import { readProgramPath } from '../environment';
import { stateFolder } from '../project-folder';

/** A database server of a test's own, which it may kill and hang without hurting anybody else. */
export interface FaultDatabase {
  /** `mysql://…` of its administrator; the same after every start. */
  readonly url: string;
  /** Of the server that runs now. */
  readonly pid: number;
  /** SIGKILL, as when the machine's memory runs out; resolves when it is gone. */
  kill(): Promise<void>;
  /** SIGSTOP: it keeps its connections and answers nothing. */
  hang(): void;
  resume(): void;
  /** Starts it again on its data; the milliseconds until it answered. */
  start(): Promise<number>;
  /** Takes a snapshot of its data while it stands still for a moment, as a snapshot of its volume would. */
  backup(): Promise<void>;
  /** Puts the last snapshot in the place of the data of a server that was killed. */
  restore(): Promise<void>;
  /** Stops it and removes its data. */
  stop(): Promise<void>;
}

/** How the server keeps what it has acknowledged. */
export interface FaultDatabaseSettings {
  /** False gives up what reliability promises: for showing that a test would notice. */
  readonly durable?: boolean;
}

const ENDED_MS = 10_000;

/** Starts one with durable writes: what it acknowledged must be there after a kill. */
export async function startFaultDatabase({ durable = true }: FaultDatabaseSettings = {}): Promise<FaultDatabase> {
  const engine = await findEngine(readProgramPath(), stateFolder, console.error);
  // On a disk: in memory MariaDB maps its log, and what was never written would survive a kill.
  const folder = await newScratchFolder(stateFolder, 'unionhall-faults');
  const [data, snapshot] = [join(folder, 'data'), join(folder, 'snapshot')];
  const start = () => startPrivateServer(engine, { folder, kept: true, durable });
  let server: DatabaseServer = await start();
  const pid = () => {
    if (server.pid === null) throw new Error('a private server has a process');
    return server.pid;
  };
  return {
    url: server.url,
    get pid() {
      return pid();
    },
    kill: async () => {
      process.kill(pid(), 'SIGKILL');
      if (!(await until(async () => !(await isRunning(pid())), ENDED_MS))) throw new Error('the database did not end');
      // Its watchdog ends, too.
      await server.stop();
    },
    hang: () => void process.kill(pid(), 'SIGSTOP'),
    resume: () => void process.kill(pid(), 'SIGCONT'),
    start: async () => {
      const began = performance.now();
      server = await start();
      return performance.now() - began;
    },
    backup: async () => {
      process.kill(pid(), 'SIGSTOP');
      await copyData(data, snapshot).finally(() => process.kill(pid(), 'SIGCONT'));
    },
    restore: () => copyData(snapshot, data),
    stop: async () => {
      if (await isRunning(pid())) process.kill(pid(), 'SIGCONT');
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function copyData(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  // Not what belongs to the process: its socket and its pid.
  await cp(from, to, { recursive: true, filter: (file) => !/server\.(sock|pid)$/.test(file) });
}
