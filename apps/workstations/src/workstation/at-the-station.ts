import type { FactSource } from '@unionhall/database';
import type { LocalDate } from '@unionhall/kernel';
import { secondedTo } from './staffing';
import { presentOn } from './staffing.rule';

/** The ids of those who are at a station on a day. */
export async function staffAt(source: FactSource, workstationId: string, day: LocalDate): Promise<string[]> {
  return presentOn(await secondedTo(source, workstationId), day).map(({ personId }) => personId);
}
