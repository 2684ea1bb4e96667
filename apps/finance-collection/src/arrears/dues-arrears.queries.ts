import { HouseError } from '@unionhall/contracts';
import type { Loaders } from '@unionhall/database';
import { type Connection, LARGEST_PAGE, type PageArguments } from '@unionhall/graphql';
import type { LocalDate, Month } from '@unionhall/kernel';
import { receivedFrom } from '../receipt-match/live-matches';
import type { ArrearsOfPlace, DuesArrears, DuesArrearsOfMonth } from './dues-arrears.type';
import type { DuesArrearsFilter } from './arrears.inputs';

/** Which units' arrears are wanted. */
export interface LackingUnits extends DuesArrearsFilter {
  /** Only those that lie in a park. */
  readonly inParks?: boolean;
}

/** Months that lack something, by unit and month: what was assessed or carried over against what was received by the sums of files and matches, never row by row. */
export function lacking({ taxBranchId, tradeUnionId, parkId, inParks = false, upTo }: LackingUnits, today: LocalDate): { sql: string; parameters: readonly unknown[] } {
  const before = 'assessment.period < ?';
  const conditions: [string, unknown][] = [[before, today.slice(0, 7)]];
  if (upTo) conditions.push(['assessment.period <= ?', upTo]);
  if (taxBranchId) conditions.push(['employer.tax_branch_id = ?', taxBranchId]);
  if (tradeUnionId) conditions.push(['employer.trade_union_id = ?', tradeUnionId]);
  if (parkId) conditions.push(['employer.park_id = ?', parkId]);
  const sql = `SELECT assessment.employer_id, assessment.period, assessment.amount - COALESCE(received.amount, 0) AS owed FROM (SELECT employer_id, period, amount FROM dues_assessment WHERE exemption_id IS NULL UNION ALL SELECT employer_id, period, owed FROM opening_item) assessment
    JOIN employer ON employer.id = assessment.employer_id
    LEFT JOIN (SELECT employer_id, period, SUM(amount) AS amount FROM (${receivedFrom((unit) => `${unit} IS NOT NULL`)}) paid GROUP BY employer_id, period) received
      ON received.employer_id = assessment.employer_id AND received.period = assessment.period
    WHERE assessment.amount > COALESCE(received.amount, 0) AND ${conditions.map(([condition]) => condition).join(' AND ')}${inParks ? ' AND employer.park_id IS NOT NULL' : ''}`;
  return { sql, parameters: conditions.map(([, value]) => value) };
}

/** A page of the units that lack something, in the order of the register. Throws BAD_USER_INPUT for a page size out of 1 to 100. */
export function duesArrearsPage(loaders: Loaders, filter: DuesArrearsFilter, today: LocalDate, page: PageArguments): Promise<Connection<DuesArrears>> {
  const { sql, parameters } = lacking(filter, today);
  return groupedPage(loaders, { sql, parameters, by: 'employer_id' }, ({ id, months, owed, oldestPeriod }) => ({ id, months: Number(months), owed: BigInt(owed), oldestPeriod }), page);
}

/** A page of what is lacking by park or branch, in the order of their ids; units that lie in none, or whose branch nobody said, are left out. */
export function arrearsByPlace(loaders: Loaders, place: 'park_id' | 'tax_branch_id', filter: DuesArrearsFilter, today: LocalDate, page: PageArguments): Promise<Connection<ArrearsOfPlace>> {
  const { sql, parameters } = lacking(filter, today);
  const placed = `SELECT month.*, unit.${place} FROM (${sql}) month JOIN employer unit ON unit.id = month.employer_id WHERE unit.${place} IS NOT NULL`;
  return groupedPage(loaders, { sql: placed, parameters, by: place }, ({ id, employers, owed, oldestPeriod }) => ({ id, employers: Number(employers), owed: BigInt(owed), oldestPeriod }), page);
}

/** What lacking months of one unit or place come to, as the database answers. */
interface GroupRow {
  readonly id: string;
  readonly months: string;
  readonly employers: string;
  readonly owed: string;
  readonly oldestPeriod: Month;
}

async function groupedPage<Node>({ statements }: Loaders, { sql, parameters, by }: { readonly sql: string; readonly parameters: readonly unknown[]; readonly by: string }, nodeOf: (row: GroupRow) => Node, { first, after }: PageArguments): Promise<Connection<Node>> {
  if (first < 1 || first > LARGEST_PAGE) throw new HouseError('BAD_USER_INPUT', { reason: 'page-size', most: LARGEST_PAGE });
  const rows = await statements.query<GroupRow[]>(
    `SELECT ${by} AS id, COUNT(*) AS months, COUNT(DISTINCT employer_id) AS employers, SUM(owed) AS owed, MIN(period) AS oldestPeriod FROM (${sql}) month WHERE ${by} > ? GROUP BY ${by} ORDER BY ${by} LIMIT ${first + 1}`,
    [...parameters, after ?? ''],
  );
  return {
    edges: rows.slice(0, first).map((row) => ({ cursor: row.id, node: nodeOf(row) })),
    pageInfo: { hasNextPage: rows.length > first, endCursor: rows.slice(0, first).at(-1)?.id ?? null },
    totalCount: async () => {
      const [counted] = await statements.query<{ count: string }[]>(`SELECT COUNT(DISTINCT ${by}) AS count FROM (${sql}) month`, [...parameters]);
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
