import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from '../project-folder';

/** What a process has used and served since it began. */
export interface Usage {
  /** CPU time, user and system, in milliseconds. */
  readonly cpuMs: number;
  /** HTTP requests that arrived, health checks aside. */
  readonly requests: number;
}

/** A process whose CPU the bench reads. */
export interface MeasuredProcess {
  readonly url: string;
  usage(): Promise<Usage>;
  stop(): Promise<void>;
}

/** What a measured process loads before its program. */
export const usageReporter = join(__dirname, 'processes/report-usage.ts');

/** Starts a program of processes/ with its settings, and waits until it says where it answers. */
export async function startMeasured(program: string, settings: object): Promise<MeasuredProcess> {
  const child = spawn(
    process.execPath,
    ['--require', join(projectFolder, 'tools/register.cjs'), '--require', usageReporter, join(__dirname, 'processes', `${program}.ts`)],
    { cwd: projectFolder, env: {}, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] },
  );
  child.send({ settings });
  const { url } = await answerOf<{ url: string }>(child, 'url');
  return measured(url, child);
}

/** Reads the usage of a process that has loaded the reporter. */
export function measured(url: string, child: ChildProcess): MeasuredProcess {
  return {
    url,
    usage: async () => {
      child.send('usage');
      return (await answerOf<{ usage: Usage }>(child, 'usage')).usage;
    },
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = new Promise<void>((done) => child.once('exit', () => done()));
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function answerOf<Answer extends object>(child: ChildProcess, key: keyof Answer & string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const end = (code: number | null) => reject(new Error(`a measured process ended with ${code}`));
    const receive = (message: unknown) => {
      if (typeof message !== 'object' || message === null || !(key in message)) return;
      child.off('message', receive);
      child.off('exit', end);
      resolve(message as Answer);
    };
    child.on('message', receive);
    child.once('exit', end);
  });
}
