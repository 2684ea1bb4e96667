import type { KeyObject } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Department } from '@unionhall/contracts';
import { checkpointFile, schemaName } from '@unionhall/database';
import type { DepartmentDefinition } from '@unionhall/graphql';
import { type Connection, createConnection } from 'mysql2/promise';
import { type EventOnTheWay, readEventsOnTheWay } from './events-on-the-way';

/** An act a client was told was done: what it remembers of the answer. */
export interface AcknowledgedAct {
  readonly department: Department;
  readonly personId: string;
  readonly idempotencyKey: string;
  /** The `id` of the answer's `record`. */
  readonly actId: string;
}

/** A request a client sent, and how it ended for the client. */
export interface SentRequest {
  /** What the client calls it, e.g. the operation's name and a number. */
  readonly name: string;
  /** `null`: neither an answer nor a time-out came. */
  readonly outcome: 'answered' | 'timed-out' | null;
  /** The body of the answer as text. */
  readonly body?: string;
}

/** Which house is verified, and what is known of it from outside. */
export interface VerifySettings {
  /** The departments of the house. */
  readonly definitions: readonly DepartmentDefinition[];
  /** A login that may read every schema and the server's own tables. */
  readonly adminUrl: string;
  /** What stands before the names of schemas and logins. */
  readonly prefix: string;
  /** Where a department's checkpoints are kept outside the database. */
  readonly trailFolder: (department: Department) => string;
  /** The keys that sign a department's checkpoints, the present one and any before it; private or public. */
  readonly trailKeys: (department: Department) => readonly KeyObject[];
  /** The client's own list of acknowledged acts, for I3. */
  readonly history?: readonly AcknowledgedAct[];
  /** The client's own list of requests, for I14. */
  readonly requests?: readonly SentRequest[];
  /** Values that were entered as classified personal data and may be found nowhere, for I13. */
  readonly canaries?: readonly string[];
  /** A transaction open for so many seconds is left over, for I12; default 10. */
  readonly oldTransactionSeconds?: number;
  /** Files in which the canaries may not stand either. */
  readonly logFiles?: readonly string[];
}

/** A live house as the checks see it: read-only, in one consistent snapshot of all its schemas. */
export interface VerifiedHouse extends VerifySettings {
  /** The rows of a statement in a department's schema; BIGINT and DECIMAL come as text, days and moments too. */
  rows<Row>(department: Department, sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  /** Whether a department takes part and has this table. */
  has(department: Department, table: string): boolean;
  /** The names of a department's tables. */
  tables(department: Department): readonly string[];
  schemaOf(department: Department): string;
  /** The lines of the file in which a department's checkpoints are kept outside the database, as they were just before the snapshot. */
  keptOutside(department: Department): readonly string[];
  /** Events that were told and are not applied yet. */
  eventsOnTheWay(): Promise<readonly EventOnTheWay[]>;
}

/** Opens a house for the checks, gives it to `work`, and lets go of it. */
export async function withVerifiedHouse<Result>(settings: VerifySettings, work: (house: VerifiedHouse) => Promise<Result>): Promise<Result> {
  const connection = await createConnection({ uri: settings.adminUrl, supportBigNumbers: true, bigNumberStrings: true, dateStrings: true, timezone: 'Z' });
  try {
    await connection.query('SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ');
    const tables = await tablesOf(connection, settings);
    // Before the snapshot: what is kept outside is written after it is committed, so the snapshot has all of it.
    const keptOutside = await readKeptOutside(settings);
    // One snapshot over all schemas: what crosses departments is compared as of one moment.
    await connection.query('START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY');
    return await work(houseOn(connection, settings, tables, keptOutside));
  } finally {
    await connection.end();
  }
}

function houseOn(
  connection: Connection,
  settings: VerifySettings,
  tables: ReadonlyMap<string, readonly string[]>,
  keptOutside: ReadonlyMap<Department, readonly string[]>,
): VerifiedHouse {
  let current: string | undefined;
  let onTheWay: Promise<EventOnTheWay[]> | undefined;
  const schemaOf = (department: Department) => schemaName(settings.prefix, department);
  const house: VerifiedHouse = {
    ...settings,
    schemaOf,
    tables: (department) => tables.get(schemaOf(department)) ?? [],
    has: (department, table) => house.tables(department).includes(table),
    rows: async <Row>(department: Department, sql: string, parameters: readonly unknown[] = []) => {
      const schema = schemaOf(department);
      // USE, unlike a change of user, leaves the transaction and its snapshot as they are.
      if (current !== schema) await connection.query(`USE \`${schema}\``);
      current = schema;
      const [rows] = await connection.query(sql, [...parameters]);
      return rows as Row[];
    },
    keptOutside: (department) => keptOutside.get(department) ?? [],
    eventsOnTheWay: () => (onTheWay ??= readEventsOnTheWay(house)),
  };
  return house;
}

async function readKeptOutside({ definitions, trailFolder }: VerifySettings): Promise<Map<Department, string[]>> {
  const read = definitions.map(async ({ department }): Promise<[Department, string[]]> => {
    const file = checkpointFile(trailFolder(department), department);
    const text = existsSync(file) ? await readFile(file, 'utf8') : '';
    // A line torn by a kill is no line yet.
    return [department, text.slice(0, text.lastIndexOf('\n') + 1).split('\n').slice(0, -1)];
  });
  return new Map(await Promise.all(read));
}

async function tablesOf(connection: Connection, { definitions, prefix }: VerifySettings): Promise<Map<string, string[]>> {
  const schemas = definitions.map(({ department }) => schemaName(prefix, department));
  const [rows] = await connection.query(
    "SELECT table_schema AS `schema`, table_name AS `table` FROM information_schema.tables WHERE table_schema IN (?) AND table_type = 'BASE TABLE' ORDER BY table_name",
    [schemas],
  );
  const found = Map.groupBy(rows as { schema: string; table: string }[], ({ schema }) => schema);
  const missing = schemas.filter((schema) => !found.has(schema));
  if (missing.length > 0) throw new Error(`there is no schema ${missing.join(', ')} on this server`);
  return new Map([...found].map(([schema, each]) => [schema, each.map(({ table }) => table)]));
}
