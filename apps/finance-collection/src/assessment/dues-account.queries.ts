import type { Statements } from '@unionhall/database';
import { type Fen, type Month, sumFen } from '@unionhall/kernel';
import type { DuesAccount } from './dues-account.type';

interface MonthRow {
  readonly period: Month;
  readonly owed: string;
  readonly received: string;
  readonly receipts: string;
  readonly exempt: number;
}

/**
 * The account of a unit, the units merged into it included: what was assessed against what is booked, month by month.
 * What one month has too much is no payment for another: it is left over until somebody says otherwise.
 */
export async function duesAccountOf(statements: Statements, employerId: string): Promise<DuesAccount> {
  const rows = await statements.query<MonthRow[]>(
    `SELECT period, SUM(owed) AS owed, SUM(received) AS received, SUM(receipts) AS receipts, MAX(exempt) AS exempt FROM (
       SELECT period, IF(exemption_id IS NULL, amount, 0) AS owed, 0 AS received, 0 AS receipts, exemption_id IS NOT NULL AS exempt FROM dues_assessment WHERE employer_id IN (SELECT id FROM employer WHERE ? IN (id, merged_into_id))
       UNION ALL
       SELECT account.period, 0, account.amount, account.receipts, 0 FROM receipt_file_account account JOIN receipt_file file ON file.number = account.file_number AND file.state = 'booked'
       WHERE account.employer_id IN (SELECT id FROM employer WHERE ? IN (id, merged_into_id))
     ) parts GROUP BY period ORDER BY period`,
    [employerId, employerId],
  );
  const months = rows.map(({ period, owed, received, receipts, exempt }) => ({ period, owed: BigInt(owed), received: BigInt(received), receipts: Number(receipts), exempt: Number(exempt) === 1 }));
  return { employerId, months, arrears: sumFen(months.map(({ owed, received }) => above(owed - received))), leftOver: sumFen(months.map(({ owed, received }) => above(received - owed))) };
}

const above = (amount: Fen): Fen => (amount > 0n ? amount : 0n);
