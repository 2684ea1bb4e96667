import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { projectFolder } from './project-folder';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unionhall-run-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

interface Ending {
  readonly code: number | null;
  readonly lines: readonly string[];
  readonly errors: string;
}

/** Runs a command in a process of its own, sending it the signals as it prints the words. */
async function runCommand(source: string, signals: Readonly<Record<string, NodeJS.Signals>> = {}): Promise<Ending> {
  const file = join(folder, 'command.ts');
  const path = (name: string): string => JSON.stringify(join(projectFolder, 'tools', 'src', `${name}.ts`));
  await writeFile(
    file,
    `const { runUntilStopped, runToEnd } = require(${path('run-until-stopped')});
     const { SetupError } = require(${path('setup-error')});
     const stops = (word: string) => async () => console.log(word);
     ${source}`,
  );
  const child = spawn(process.execPath, ['--require', join(projectFolder, 'tools', 'register.cjs'), file], { stdio: ['ignore', 'pipe', 'pipe'] });
  const closed = once(child, 'close') as Promise<[number | null]>;
  const errors = text(child.stderr);
  const lines: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    lines.push(line);
    const signal = signals[line];
    if (signal) child.kill(signal);
  }
  const [code] = await closed;
  return { code, lines, errors: await errors };
}

const endless = 'await new Promise(() => {})';

describe('runUntilStopped', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('runs on after its start, and ends with 0 on %s', async (signal) => {
    const source = `runUntilStopped(async (onStop) => { onStop(stops('first')); onStop(stops('second')); console.log('ready'); });`;
    expect(await runCommand(source, { ready: signal })).toMatchObject({ code: 0, lines: ['ready', 'second', 'first'] });
  });

  it('stops what a start that failed had begun, and says only what to do', async () => {
    const source = `runUntilStopped(async (onStop) => { onStop(stops('first')); throw new SetupError('Install it.'); });`;
    expect(await runCommand(source)).toEqual({ code: 1, lines: ['first'], errors: '✗ Install it.\n' });
  });

  it('stops in the middle of its start', async () => {
    const source = `runUntilStopped(async (onStop) => { onStop(stops('first')); console.log('starting'); ${endless}; });`;
    expect(await runCommand(source, { starting: 'SIGINT' })).toMatchObject({ code: 0, lines: ['starting', 'first'] });
  });

  it('goes on stopping when one part fails to, and ends with 1', async () => {
    const source = `runUntilStopped(async (onStop) => {
      onStop(stops('first')); onStop(async () => { throw new Error('stuck'); }); console.log('ready'); });`;
    const { code, lines, errors } = await runCommand(source, { ready: 'SIGTERM' });
    expect({ code, lines }).toEqual({ code: 1, lines: ['ready', 'first'] });
    expect(errors).toContain('stuck');
  });

  it('ends at once on a second Ctrl-C', async () => {
    const source = `runUntilStopped(async (onStop) => { onStop(async () => { console.log('hanging'); ${endless}; }); console.log('ready'); });`;
    expect(await runCommand(source, { ready: 'SIGINT', hanging: 'SIGINT' })).toMatchObject({ code: 130, lines: ['ready', 'hanging'] });
  });
});

describe('runToEnd', () => {
  it('stops everything when the work is done, and ends with its code', async () => {
    const source = `runToEnd(async (onStop) => { onStop(stops('first')); onStop(stops('second')); return 3; });`;
    expect(await runCommand(source)).toEqual({ code: 3, lines: ['second', 'first'], errors: '' });
  });

  it('ends with the code of the signal that interrupts it', async () => {
    const source = `runToEnd(async (onStop) => { onStop(stops('first')); console.log('working'); ${endless}; });`;
    expect(await runCommand(source, { working: 'SIGINT' })).toMatchObject({ code: 130, lines: ['working', 'first'] });
    expect(await runCommand(source, { working: 'SIGTERM' })).toMatchObject({ code: 143 });
  });
});
