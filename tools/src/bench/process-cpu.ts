import { readFile } from 'node:fs/promises';

/** Linux counts CPU time in hundredths of a second for every program, whatever the kernel's own clock. */
const TICK_MS = 10;

/** CPU time, user and system, of any process of this machine since it began, in milliseconds. */
export async function cpuOfProcess(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  // The name before it stands in brackets and may hold anything; the 14th and 15th fields of all are the 12th and 13th after it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}
