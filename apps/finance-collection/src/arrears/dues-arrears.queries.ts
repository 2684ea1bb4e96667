import { HouseError } from '@unionhall/contracts';
import type { Loaders } from '@unionhall/database';
import { type Connection, LARGEST_PAGE, type PageArguments } from '@unionhall/graphql';
import type { LocalDate, Month } from '@unionhall/kernel';
import { receivedFrom } from '../receipt-match/live-matches';
import type { DuesArrears, DuesArrearsOfMonth } from './dues-arrears.type';
import type { DuesArrearsFilter } from './arrears.inputs';

/** Months that lack something, by unit and month: what was assessed or carried over against what was received by the sums of files and matches, never row by row. */
function lacking({ taxBranchId, tradeUnionId, upTo }: DuesArrearsFilter, today: LocalDate): { sql: string; parameters: readonly unknown[] } {
  const before = 'assessment.period < ?';
  const conditions: [string, unknown][] = [[before, today.slice(0, 7)]];
  if (upTo) conditions.push(['assessment.period <= ?', upTo]);
  if (taxBranchId) conditions.push(['employer.tax_branch_id = ?', taxBranchId]);
  if (tradeUnionId) conditions.push(['employer.trade_union_id = ?', tradeUnionId]);
  const sql = `SELECT assessment.employer_id, assessment.period, assessment.amount - COALESCE(received.amount, 0) AS owed FROM (SELECT employer_id, period, amount FROM dues_assessment WHERE exemption_id IS NULL UNION ALL SELECT employer_id, period, owed FROM opening_item) assessment
    JOIN employer ON employer.id = assessment.employer_id
    LEFT JOIN (SELECT employer_id, period, SUM(amount) AS amount FROM (${receivedFrom((unit) => `${unit} IS NOT NULL`)}) paid GROUP BY employer_id, period) received
      ON received.employer_id = assessment.employer_id AND received.period = assessment.period
    WHERE assessment.amount > COALESCE(received.amount, 0) AND ${conditions.map(([condition]) => condition).join(' AND ')}`;
  return { sql, parameters: conditions.map(([, value]) => value) };
}

/** A page of the units that lack something, in the order of the register. Throws BAD_USER_INPUT for a page size out of 1 to 100. */
export async function duesArrearsPage({ statements }: Loaders, filter: DuesArrearsFilter, today: LocalDate, { first, after }: PageArguments): Promise<Connection<DuesArrears>> {
  if (first < 1 || first > LARGEST_PAGE) throw new HouseError('BAD_USER_INPUT', { reason: 'page-size', most: LARGEST_PAGE });
  const { sql, parameters } = lacking(filter, today);
  const rows = await statements.query<{ id: string; months: string; owed: string; oldestPeriod: Month }[]>(
    `SELECT employer_id AS id, COUNT(*) AS months, SUM(owed) AS owed, MIN(period) AS oldestPeriod FROM (${sql}) month WHERE employer_id > ? GROUP BY employer_id ORDER BY employer_id LIMIT ${first + 1}`,
    [...parameters, after ?? ''],
  );
  const edges = rows.slice(0, first).map(({ id, months, owed, oldestPeriod }) => ({ cursor: id, node: { id, months: Number(months), owed: BigInt(owed), oldestPeriod } }));
  return {
    edges,
    pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null },
    totalCount: async () => {
      const [counted] = await statements.query<{ count: string }[]>(`SELECT COUNT(DISTINCT employer_id) AS count FROM (${sql}) month`, [...parameters]);
      return Number(counted!.count);
    },
  };
}

/** What is lacking month by month, the oldest first: at most ten years. */
export async function arrearsByAge({ statements }: Loaders, filter: DuesArrearsFilter, today: LocalDate): Promise<DuesArrearsOfMonth[]> {
  const { sql, parameters } = lacking(filter, today);
  const rows = await statements.query<{ period: Month; employers: string; owed: string }[]>(`SELECT period, COUNT(*) AS employers, SUM(owed) AS owed FROM (${sql}) month GROUP BY period ORDER BY period LIMIT 120`, [...parameters]);
  return rows.map(({ period, employers, owed }) => ({ period, age: monthsOf(today) - monthsOf(period), employers: Number(employers), owed: BigInt(owed) }));
}

const monthsOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
