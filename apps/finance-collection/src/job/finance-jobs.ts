import { HouseError } from '@unionhall/contracts';
import type { Loaders, Statements } from '@unionhall/database';
import { type Connection, LARGEST_PAGE, type PageArguments } from '@unionhall/graphql';
import type { FinanceJob, FinanceJobFilter, FinanceJobKind } from './finance-job.type';

/** How the rows of one kind of work are read: where, who started it and when, where it stands, and its counts. */
interface Source {
  readonly table: string;
  readonly startedBy: string;
  readonly startedOn: string;
  readonly state: string;
  readonly total: string;
  readonly done: string;
  readonly refused: string;
}

/** SQL: how many of the rows kept in a column have a reason against them. */
const refusedIn = (column: string) => `COALESCE(JSON_LENGTH(JSON_EXTRACT(job.${column}, '$[*].refusals[0]')), 0)`;

/** A list that is looked at, and then entered by its ticket. */
const listIn = (table: string): Source => ({
  table,
  startedBy: 'job.previewed_by_id',
  startedOn: 'job.previewed_on',
  state: "IF(job.committed_on IS NULL, 'waiting', 'done')",
  total: 'JSON_LENGTH(job.previewed_rows)',
  done: 'IF(job.committed_on IS NULL, 0, JSON_LENGTH(job.previewed_rows))',
  refused: refusedIn('previewed_rows'),
});

const SOURCES: Readonly<Record<FinanceJobKind, Source>> = {
  'receipt-import': {
    table: 'receipt_file',
    startedBy: 'job.previewed_by_id',
    startedOn: 'job.previewed_on',
    state: "CASE job.state WHEN 'reading' THEN 'running' WHEN 'previewed' THEN 'waiting' WHEN 'refused' THEN 'failed' WHEN 'discarded' THEN 'discarded' ELSE 'done' END",
    total: "IF(job.state = 'reading', (SELECT rows_done FROM receipt_import_job reading WHERE reading.id = job.id), job.row_count)",
    done: "IF(job.state IN ('booked', 'voided'), job.receipt_count, 0)",
    refused: 'job.refused_count',
  },
  'employer-import': listIn('employer_import'),
  'opening-item-import': listIn('opening_item_import'),
  'opening-balance-import': listIn('opening_balance_import'),
  'visit-form-import': listIn('visit_form_import'),
  'bank-answer': listIn('bank_answer'),
  'dues-assessment': { table: 'dues_assessment_batch', startedBy: 'job.assessed_by_id', startedOn: 'job.assessed_on', state: "'done'", total: 'JSON_LENGTH(job.items)', done: `JSON_LENGTH(job.items) - ${refusedIn('items')}`, refused: refusedIn('items') },
  'payment-authorisation': { table: 'payment_authorisation_batch', startedBy: 'job.authorised_by_id', startedOn: 'job.authorised_on', state: "'done'", total: 'JSON_LENGTH(job.items)', done: 'job.authorised', refused: 'JSON_LENGTH(job.items) - job.authorised' },
  'payment-run': { table: 'payment_run', startedBy: 'job.executed_by_id', startedOn: 'job.executed_on', state: "'done'", total: 'JSON_LENGTH(job.items)', done: 'job.payments', refused: 'JSON_LENGTH(job.items) - job.payments' },
};
const kinds = Object.keys(SOURCES) as FinanceJobKind[];

/** What of these ids is work done in bulk, the latest first; one statement. */
export async function jobsById(statements: Statements, ids: readonly string[]): Promise<FinanceJob[]> {
  if (ids.length === 0) return [];
  const each = kinds.map((kind) => {
    const { table, startedBy, startedOn, state, total, done, refused } = SOURCES[kind];
    return `SELECT job.id, '${kind}' AS kind, ${state} AS state, ${total} AS total, ${done} AS done, ${refused} AS refused, ${startedBy} AS startedById, ${startedOn} AS startedOn FROM ${table} job WHERE job.id IN (?)`;
  });
  const rows = await statements.query<FinanceJob[]>(`${each.join(' UNION ALL ')} ORDER BY id DESC`, kinds.map(() => ids));
  return rows.map(({ total, done, refused, ...job }) => ({ ...job, total: Number(total), done: Number(done), refused: Number(refused) }));
}

/** A page of what is done in bulk, the latest first; two statements, however many. Throws BAD_USER_INPUT for a page size out of 1 to 100. */
export async function financeJobsPage({ statements }: Loaders, personId: string | null, { mine, kind }: FinanceJobFilter, { first, after }: PageArguments): Promise<Connection<FinanceJob>> {
  if (first < 1 || first > LARGEST_PAGE) throw new HouseError('BAD_USER_INPUT', { reason: 'page-size', most: LARGEST_PAGE });
  const asked = kind ? [kind] : kinds;
  const idsOf = asked.map((each) => `SELECT job.id FROM ${SOURCES[each].table} job WHERE ${mine ? `${SOURCES[each].startedBy} = ?` : 'TRUE'}`);
  const whose = mine ? [personId] : [];
  // Each table is read from its end, and no further than the page may reach.
  const latest = idsOf.map((ids) => `(${ids} AND job.id < ? ORDER BY job.id DESC LIMIT ${first + 1})`);
  const page = await statements.query<{ id: string }[]>(`${latest.join(' UNION ALL ')} ORDER BY id DESC LIMIT ${first + 1}`, idsOf.flatMap(() => [...whose, after ?? '~']));
  const jobs = await jobsById(statements, page.slice(0, first).map(({ id }) => id));
  return {
    edges: jobs.map((node) => ({ cursor: node.id, node })),
    pageInfo: { hasNextPage: page.length > first, endCursor: jobs.at(-1)?.id ?? null },
    totalCount: async () => {
      const [found] = await statements.query<{ count: string }[]>(`SELECT COUNT(*) AS count FROM (${idsOf.join(' UNION ALL ')}) jobs`, idsOf.flatMap(() => whose));
      return Number(found!.count);
    },
  };
}
