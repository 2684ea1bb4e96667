import { schemaName } from '@unionhall/database';
import { type FaultHouse, type LoadedAct, type MoneyHouse, paymentActs, performPaymentAct, type Acknowledged } from '@unionhall/testing';
import { type Connection, createConnection } from 'mysql2/promise';
import { v7 as uuid } from 'uuid';
import { cpuOfProcess } from './process-cpu';

/** The transactions of one payment, as the database heard them; what names the payment in them, and the ids it made. */
export interface CapturedPayment {
  readonly name: string;
  readonly freshIds: readonly string[];
  /** A transaction each: the statements of an act, from its beginning to its commit. */
  readonly acts: readonly (readonly string[])[];
}

/** How fast the database alone is. */
export interface DatabaseAlone {
  /** Acts a second. */
  readonly perSecond: number;
  readonly cpu: string;
}

const DEPARTMENT = 'finance-collection';
/** More than there are chains in the trail, so that a replay waits for a chain no more than the acts do. */
const PAYMENTS = 16;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Makes a few payments and keeps every statement of theirs with its values, from the database's own log. */
export async function captureActs({ house, lanes }: MoneyHouse): Promise<readonly CapturedPayment[]> {
  const admin = await createConnection({ uri: house.database.url });
  const captured: CapturedPayment[] = [];
  try {
    await admin.query("SET GLOBAL log_output = 'TABLE'");
    await admin.query('SET GLOBAL general_log = ON');
    for (let payment = 0; payment < PAYMENTS; payment += 1) {
      const name = `captured-${payment}`;
      const began = Date.now();
      let order: Acknowledged['object'] | null = null;
      const told = (_act: LoadedAct) => undefined;
      for (const act of paymentActs) order = (await performPaymentAct({ house, lanes, openBank: () => Promise.reject(new Error('not here')) }, lanes[payment % lanes.length]!, act, name, order, told)).object;
      captured.push(await readPayment(admin, name, began));
    }
  } finally {
    await admin.query('SET GLOBAL general_log = OFF');
    await admin.end();
  }
  return captured;
}

async function readPayment(admin: Connection, name: string, began: number): Promise<CapturedPayment> {
  const [rows] = await admin.query("SELECT thread_id AS thread, CONVERT(argument USING utf8mb4) AS statement FROM mysql.general_log WHERE command_type = 'Query' ORDER BY event_time, thread_id");
  const acts: string[][] = [];
  for (const statements of Map.groupBy(rows as { thread: string; statement: string }[], ({ thread }) => thread).values()) {
    let open: string[] = [];
    for (const { statement } of statements) {
      if (statement === 'START TRANSACTION') open = [];
      open.push(statement);
      if (statement === 'COMMIT' && open.some((each) => each.includes('idempotency_key') && each.includes(`'${name}-`))) acts.push(open);
    }
  }
  if (acts.length !== paymentActs.length) throw new Error(`the log holds ${acts.length} of the ${paymentActs.length} acts of ${name}`);
  const ids = new Set(acts.flat().flatMap((statement) => statement.match(UUID) ?? []));
  return { name, freshIds: [...ids].filter((id) => madeAt(id) >= began), acts: acts.toSorted((one, other) => orderOf(one) - orderOf(other)) };
}

/** A UUIDv7 says in milliseconds when it was made. */
const madeAt = (id: string): number => Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);

const orderOf = (act: readonly string[]): number => paymentActs.findIndex((name) => act.some((statement) => statement.includes(`-${name}'`)));

/** Sends the captured transactions again and again with new ids and keys, on tables of the same shape without rows that would be there twice. */
export async function replayActs(house: FaultHouse, captured: readonly CapturedPayment[], { connections, milliseconds }: { readonly connections: number; readonly milliseconds: number }): Promise<DatabaseAlone> {
  const schema = await copyTables(house);
  const end = performance.now() + milliseconds;
  const cpuBefore = await cpuOfProcess(house.database.pid);
  let acts = 0;
  const work = async (worker: number): Promise<void> => {
    const connection = await createConnection({ uri: house.database.url, database: schema });
    await connection.query('SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED');
    for (let round = 0; performance.now() < end; round += 1) {
      const { name, freshIds, acts: transactions } = captured[(worker + round) % captured.length]!;
      const renamed = new Map<string, string>([[`'${name}-`, `'${name}-${worker}-${round}-`], [`line-${name}'`, `line-${name}-${worker}-${round}'`], ...freshIds.map((id) => [id, uuid()] as const)]);
      for (const transaction of transactions) {
        for (const statement of transaction) await connection.query(rename(statement, renamed));
        acts += 1;
      }
    }
    await connection.end();
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: connections }, (_, worker) => work(worker)));
  const seconds = (performance.now() - began) / 1000;
  const cores = ((await cpuOfProcess(house.database.pid)) - cpuBefore) / 1000 / seconds;
  return { perSecond: acts / seconds, cpu: `${cores.toFixed(1)} cores` };
}

function rename(statement: string, names: ReadonlyMap<string, string>): string {
  let renamed = statement;
  for (const [from, to] of names) renamed = renamed.replaceAll(from, to);
  return renamed;
}

/** The same tables with the same rows and indexes; what a captured position in the trail would break is no longer unique. */
async function copyTables({ sql, verified: { prefix } }: FaultHouse): Promise<string> {
  const from = schemaName(prefix, DEPARTMENT);
  const to = `${prefix}_replay`;
  await sql(DEPARTMENT, `CREATE DATABASE ${to} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci`);
  const tables = await sql<{ name: string }>(DEPARTMENT, "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = ? AND table_type = 'BASE TABLE'", [from]);
  for (const { name } of tables) {
    await sql(DEPARTMENT, `CREATE TABLE ${to}.${name} LIKE ${from}.${name}`);
    const columns = await sql<{ name: string }>(DEPARTMENT, "SELECT column_name AS name FROM information_schema.columns WHERE table_schema = ? AND table_name = ? AND COALESCE(generation_expression, '') = ''", [from, name]);
    const list = columns.map((column) => `\`${column.name}\``).join(', ');
    await sql(DEPARTMENT, `INSERT INTO ${to}.${name} (${list}) SELECT ${list} FROM ${from}.${name}`);
  }
  await sql(DEPARTMENT, `ALTER TABLE ${to}.trail_entry DROP PRIMARY KEY, ADD KEY place (chain, sequence)`);
  return to;
}
