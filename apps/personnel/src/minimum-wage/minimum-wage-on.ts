import { type FactSource, rowsOf } from '@unionhall/database';
import type { LocalDate } from '@unionhall/kernel';
import { MinimumWage } from './minimum-wage.entity';

/** The minimum wage of a place in force on a day, or null. */
export async function minimumWageOn({ statements }: Pick<FactSource, 'statements'>, place: string, day: LocalDate): Promise<MinimumWage | null> {
  const [row] = await rowsOf(statements, MinimumWage, 'WHERE place = ? AND from_day <= ? ORDER BY from_day DESC LIMIT 1', [place, day]);
  return row ?? null;
}
