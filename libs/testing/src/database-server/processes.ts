import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';

/** Whether a process of this number runs. A zombie without threads does not: it has ended and only waits to be counted. */
export async function isRunning(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  if (!/\) Z /.test(status)) return true;
  // Killed, but threads that still end hold its ports and files.
  const threads = await readdir(`/proc/${pid}/task`).catch(() => []);
  return threads.length > 1;
}

/** Whether the process runs and its command line names `text`: process numbers are used again after a while. */
export async function isRunningWith(pid: number, text: string): Promise<boolean> {
  if (!(await isRunning(pid))) return false;
  const commandLine = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => null);
  return commandLine === null || commandLine.includes(text);
}

/**
 * Waits until the condition holds.
 *
 * @param limit milliseconds; false is returned when they are over
 */
export async function until(condition: () => Promise<boolean>, limit: number): Promise<boolean> {
  const end = Date.now() + limit;
  while (!(await condition())) {
    if (Date.now() > end) return false;
    await delay(25);
  }
  return true;
}
