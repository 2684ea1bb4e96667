import type { FactSource } from '@unionhall/database';
import { lastWorkingDayAfter, type LocalDate } from '@unionhall/kernel';
import { parameterReliedOn } from '../parameter/parameter-in-force';

/** By when an inquiry of today is to be answered [GY-5b]. */
export async function termFrom(source: FactSource, today: LocalDate): Promise<{ days: number; dueOn: LocalDate | null }> {
  const days = await parameterReliedOn(source, 'governance.inquiry-answer-working-days', today);
  return { days, dueOn: lastWorkingDayAfter(today, days) };
}
