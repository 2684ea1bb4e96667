import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { projectFolder } from '../project-folder';
import type { OnStop } from '../run-until-stopped';

/** How a program ended: its exit code (null when a signal ended it) and what it printed, unless that was shown. */
export interface ProgramResult {
  readonly code: number | null;
  readonly output: string;
}

/**
 * Runs a program on this Node, in the project folder; a stop of the command ends it.
 *
 * @param args what Node is started with: its own options, the program's file, the program's arguments
 * @param shown whether its error output, where test runners report, goes straight to the terminal
 * @throws when a stop ended it: there is no result then
 */
export async function runProgram(
  args: readonly string[],
  onStop: OnStop,
  { shown = false, environment = {} }: { readonly shown?: boolean; readonly environment?: Readonly<Record<string, string>> } = {},
): Promise<ProgramResult> {
  const child = spawn(process.execPath, [...args], {
    cwd: projectFolder,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', shown ? 'inherit' : 'pipe'],
  });
  const closed = once(child, 'close') as Promise<[number | null]>;
  let stopped = false;
  onStop(async () => {
    stopped = child.kill();
    if (stopped) await closed;
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
  const [code] = await closed;
  if (stopped) throw new Error(`${args.join(' ')} was stopped`);
  return { code, output };
}
