import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** What a program printed. */
export interface Output {
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a program to its end, without a shell and with messages in English (they are parsed).
 *
 * @throws what it printed, when it ends with an error; ENOENT when there is no such program
 */
export function run(
  program: string,
  args: readonly string[],
  options: { readonly folder?: string; readonly environment?: Readonly<Record<string, string>> } = {},
): Promise<Output> {
  return execute(program, [...args], {
    cwd: options.folder,
    env: { ...process.env, LC_ALL: 'C', ...options.environment },
    maxBuffer: 64 * 1024 * 1024,
  });
}

/** The same, but null when the program is missing or fails. */
export function tryRun(...parameters: Parameters<typeof run>): Promise<Output | null> {
  return run(...parameters).catch(() => null);
}
