// What somebody would write by hand for two lists and nothing else: bare HTTP, the driver, JSON. No identity, no schema, no limits.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createPool, type RowDataPacket } from 'mysql2/promise';
import { settingsFromBench, tellReady } from './settings';

/** The database of a house, read across its schemas. */
export interface HandWrittenSettings {
  readonly adminUrl: string;
  readonly prefix: string;
}

interface Page {
  readonly first: number;
  readonly after: string | null;
}

async function main(): Promise<void> {
  const { adminUrl, prefix } = await settingsFromBench<HandWrittenSettings>();
  const pool = createPool({ uri: adminUrl, dateStrings: true, connectionLimit: 10 });
  const rows = async (sql: string, parameters: unknown[]) => (await pool.query<RowDataPacket[]>(sql, parameters))[0];
  const page = (columns: string, table: string, { first, after }: Page) => {
    const select = `SELECT ${columns} FROM ${table}`;
    if (after === null) return rows(`${select} ORDER BY name, id LIMIT ?`, [first + 1]);
    const [name, id] = JSON.parse(Buffer.from(after, 'base64url').toString()) as [string, string];
    return rows(`${select} WHERE name > ? OR (name = ? AND id > ?) ORDER BY name, id LIMIT ?`, [name, name, id, first + 1]);
  };
  const connection = (found: readonly RowDataPacket[], first: number, nodeOf: (row: RowDataPacket) => unknown) => {
    const shown = found.slice(0, first);
    const last = shown.at(-1);
    const endCursor = last ? Buffer.from(JSON.stringify([last['name'], last['id']])).toString('base64url') : null;
    return { edges: shown.map((row) => ({ node: nodeOf(row) })), pageInfo: { hasNextPage: found.length > first, endCursor } };
  };
  const byId = async (table: string, ids: readonly string[]) => {
    const found = await rows(`SELECT id, name FROM ${table} WHERE id IN (?)`, [[...new Set(ids)]]);
    return new Map(found.map((row) => [row['id'] as string, row]));
  };

  const answers: Record<string, (page: Page) => Promise<object>> = {
    '/studios': async (wanted) => {
      const found = await page('id, name, state, employer_id, leader_id', `${prefix}_grants.studio`, wanted);
      const [employers, leaders] = await Promise.all([
        byId(`${prefix}_finance_collection.employer`, found.map((row) => row['employer_id'] as string)),
        byId(`${prefix}_personnel.person`, found.map((row) => row['leader_id'] as string)),
      ]);
      const node = ({ id, name, state, employer_id: employer, leader_id: leader }: RowDataPacket) => ({
        id,
        name,
        state: String(state).toUpperCase(),
        employer: employers.get(employer),
        leader: leaders.get(leader),
      });
      return { studios: connection(found, wanted.first, node) };
    },
    '/persons': async (wanted) => {
      const found = await page('id, name, registered_on AS registeredOn, version', `${prefix}_personnel.person`, wanted);
      return { persons: connection(found, wanted.first, (row) => row) };
    },
  };

  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request.setEncoding('utf8')) body += part as string;
    const data = await answers[request.url ?? '']!(JSON.parse(body) as Page);
    response.setHeader('content-type', 'application/json; charset=utf-8').end(JSON.stringify({ data }));
  });
  server.listen(0, '127.0.0.1', () => tellReady(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
}

void main();
