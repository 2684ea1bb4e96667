import { Readable } from 'node:stream';
import type { ApolloServer, GraphQLResponse } from '@apollo/server';
import { type ErrorCode, HouseError } from '@unionhall/contracts';
import { CSV_MARK, csvLines } from '@unionhall/files';
import { type ErrorLog, httpStatusOf, type RateLimit } from '@unionhall/graphql';
import type { Locale } from '@unionhall/rulebook';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { GatewayContext } from '../context';
import { cellsOf } from '../export/cells';
import { type ExportedList, exportedList } from '../export/exported-list';
import type { CallerChecks } from './caller';
import { knowCallers } from './known-callers';

/** Rows of a page, the most a list gives. */
const PAGE_ROWS = 100;

/** Limits of a file, so that no request goes on for ever. */
export interface ExportLimits {
  readonly rows: number;
  /** Milliseconds until it must have been taken, by whoever asked for it. */
  readonly milliseconds: number;
}

/** What the export needs of the gateway. */
interface ExportSettings {
  readonly apollo: ApolloServer<GatewayContext>;
  readonly schema: GraphQLSchema;
  readonly callers: CallerChecks;
  readonly limit: RateLimit;
  readonly log: ErrorLog;
  readonly most: ExportLimits;
}

/** What is asked for: the query of a list exactly as the graph is asked for it. */
interface ExportRequest {
  readonly query?: unknown;
  readonly operationName?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

interface Page {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: unknown }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const words: Readonly<Record<Locale, { readonly query: string; readonly variables: string; readonly at: string; readonly rows: string }>> = {
  zh: { query: '查询', variables: '条件', at: '导出时间', rows: '行数' },
  en: { query: 'query', variables: 'variables', at: 'exported at', rows: 'rows' },
};

/**
 * POST /export: any list of the graph as a CSV file, under the filters and the order of the query, with the rights of the
 * caller. Pages are asked one after the other and written as they come. The first lines say what was asked for and when, the
 * last one how many rows there are: a file without it broke off.
 */
export function serveExport(server: FastifyInstance, { apollo, schema, callers, limit, log, most }: ExportSettings): void {
  const running = new Set<string>();
  server.register(async (scope) => {
    const contextOf = knowCallers(scope, callers, limit);
    scope.post<{ Body: ExportRequest | null }>('/export', async (request, reply) => {
      const { query, operationName, variables = {} } = request.body ?? {};
      if (typeof query !== 'string') throw new HouseError('BAD_USER_INPUT', { reason: 'export-no-query' });
      const list = exportedList(schema, query, operationName);
      const { callerName, locale } = contextOf(request);
      if (running.has(callerName)) throw new HouseError('LIMIT_EXCEEDED', { reason: 'export-running' });

      const ask = async (after: unknown) => {
        const asked = { ...variables, [list.after]: after, ...(list.first !== null && { [list.first]: PAGE_ROWS }) };
        return apollo.executeOperation({ query, variables: asked, ...(operationName !== undefined && { operationName }) }, { contextValue: contextOf(request) });
      };
      running.add(callerName);
      const ended = () => running.delete(callerName);
      try {
        const first = await ask(variables[list.after] ?? null);
        const page = pageOf(first, list);
        if (!page) {
          ended();
          return await reply.code(statusOf(first)).send(bodyOf(first));
        }
        if (page.totalCount > most.rows) throw new HouseError('LIMIT_EXCEEDED', { reason: 'export-too-long', most: most.rows, rows: page.totalCount });
        const about = [words[locale].query, query.replace(/\s+/g, ' ').trim(), words[locale].variables, JSON.stringify(variables), words[locale].at, new Date().toISOString()];
        const lines = Readable.from(linesOf(list, page, ask, locale, about), { objectMode: false, signal: AbortSignal.timeout(most.milliseconds) })
          .once('close', ended)
          .once('error', (err) => log.error({ requestId: request.id, err }, 'an export broke off'));
        return await reply.headers({ 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="${list.name}.csv"`, 'cache-control': 'private, no-store' }).send(lines);
      } catch (error) {
        ended();
        throw error;
      }
    });
  });
}

async function* linesOf(list: ExportedList, first: Page, ask: (after: unknown) => Promise<GraphQLResponse>, locale: Locale, about: readonly string[]): AsyncGenerator<string> {
  yield CSV_MARK + csvLines([about, [], list.columns.map(({ head }) => head[locale])]);
  let rows = 0;
  for (let page: Page | null = first; page; ) {
    rows += page.edges.length;
    yield csvLines(page.edges.map(({ node }) => cellsOf(list.columns, node, locale)));
    if (!page.pageInfo.hasNextPage) break;
    const next = await ask(page.pageInfo.endCursor);
    page = pageOf(next, list);
    // The status is out already: the answer is broken off, and the caller's program sees that it was.
    if (!page) throw new Error(`a page of the export of ${list.name} was refused: ${JSON.stringify(bodyOf(next))}`);
  }
  yield csvLines([[], [words[locale].rows, String(rows)]]);
}

function bodyOf({ body }: GraphQLResponse) {
  if (body.kind !== 'single') throw new Error('an answer in pieces, which nothing asks for');
  return body.singleResult;
}

// A row of which something is withheld with an error would look like a row where nothing is.
function pageOf(response: GraphQLResponse, { name }: ExportedList): Page | null {
  const { data, errors } = bodyOf(response);
  return errors ? null : ((data?.[name] ?? null) as Page | null);
}

// Over HTTP a query's error comes with 200, because other fields may have data; here there is only this one.
function statusOf(response: GraphQLResponse): number {
  return httpStatusOf[bodyOf(response).errors![0]!.extensions!['code'] as ErrorCode];
}
