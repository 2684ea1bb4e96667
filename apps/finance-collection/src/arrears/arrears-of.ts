import type { Statements } from '@unionhall/database';
import { type Fen, type LocalDate, type Month, sumFen } from '@unionhall/kernel';
import { duesAccountOf } from '../assessment/dues-account.queries';

/** What a unit lacks of the months that are over. */
export interface Arrears {
  readonly owed: Fen;
  /** The oldest month that lacks something; null where none does. */
  readonly oldestPeriod: Month | null;
}

/** What a unit lacks on a day: of the months before that of the day. */
export async function arrearsOf(statements: Statements, employerId: string, today: LocalDate): Promise<Arrears> {
  const { months } = await duesAccountOf(statements, employerId);
  const lacking = months.filter(({ period, owed, received }) => period < today.slice(0, 7) && owed > received);
  return { owed: sumFen(lacking.map(({ owed, received }) => owed - received)), oldestPeriod: lacking[0]?.period ?? null };
}
