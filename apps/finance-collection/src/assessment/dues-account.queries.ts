import type { Statements } from '@unionhall/database';
import { type Fen, type Month, sumFen } from '@unionhall/kernel';
import { unitsOf } from '../employer/line-of-mergers';
import { receivedFrom } from '../receipt-match/live-matches';
import type { DuesAccount } from './dues-account.type';

interface MonthRow {
  readonly period: Month;
  readonly owed: string;
  readonly received: string;
  readonly receipts: string;
  readonly exempt: number;
}

/**
 * The account of a unit, the units merged into it included: what was assessed or carried over against what is received, month by month.
 * What one month has too much is no payment for another: it is left over until somebody matches it.
 */
export async function duesAccountOf(statements: Statements, employerId: string): Promise<DuesAccount> {
  const units = await unitsOf(statements, employerId);
  const rows = units.length === 0 ? [] : await statements.query<MonthRow[]>(
    `SELECT period, SUM(owed) AS owed, SUM(received) AS received, SUM(receipts) AS receipts, MAX(exempt) AS exempt FROM (
       SELECT period, IF(exemption_id IS NULL, amount, 0) AS owed, 0 AS received, 0 AS receipts, exemption_id IS NOT NULL AS exempt FROM dues_assessment WHERE ${isOfUnit('employer_id')}
       UNION ALL
       SELECT period, owed, 0, 0, 0 FROM opening_item WHERE ${isOfUnit('employer_id')}
       UNION ALL
       SELECT period, 0, amount, receipts, 0 FROM (${receivedFrom(isOfUnit)}) received
     ) parts GROUP BY period ORDER BY period`,
    Array(6).fill(units),
  );
  const months = rows.map(({ period, owed, received, receipts, exempt }) => ({ period, owed: BigInt(owed), received: BigInt(received), receipts: Number(receipts), exempt: Number(exempt) === 1 }));
  return { employerId, months, arrears: sumFen(months.map(({ owed, received }) => above(owed - received))), leftOver: sumFen(months.map(({ owed, received }) => above(received - owed))) };
}

const isOfUnit = (column: string) => `${column} IN (?)`;

const above = (amount: Fen): Fen => (amount > 0n ? amount : 0n);
