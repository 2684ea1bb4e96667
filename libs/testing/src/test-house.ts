import { AsyncLocalStorage } from 'node:async_hooks';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Caller, type Department, HouseError } from '@unionhall/contracts';
import { personalDataUnder, provisionSchema, schemaName } from '@unionhall/database';
import { createFileStore, type FileStore } from '@unionhall/files';
import { type DepartmentDefinition, localPeers, type RunningDepartment, startDepartment } from '@unionhall/graphql';
import type { Locale } from '@unionhall/rulebook';
import { createConnection } from 'mysql2/promise';
import { pino } from 'pino';
import { v7 as uuid } from 'uuid';
import { idOf } from './callers';
import { readTestEnvironment } from './environment';
import type { VerifySettings } from './verify';

/** What a GraphQL operation answered. */
export interface Answer<Data> {
  readonly data: Data | null;
  readonly errors?: readonly { readonly message: string; readonly path?: readonly (string | number)[]; readonly extensions?: Readonly<Record<string, unknown>> }[];
}

/** Departments at work on schemas of their own, in this process, with a clock that stands still until it is set. */
export interface TestHouse {
  /** The moment every request sees; set it to move time. */
  now: Date;
  readonly departments: ReadonlyMap<Department, RunningDepartment>;
  /** Sends an operation to a department's schema as a caller. */
  send<Data = Record<string, never>>(department: Department, caller: Caller, document: string, variables?: Record<string, unknown>, locale?: Locale): Promise<Answer<Data>>;
  /** The data of an operation that must not answer errors. */
  data<Data>(department: Department, caller: Caller, document: string, variables?: Record<string, unknown>): Promise<Data>;
  /** The files records refer to by SHA-256. */
  readonly files: FileStore;
  /** Does what waits in the background and delivers every event, everywhere, until none is left. */
  settle(): Promise<void>;
  /** The SQL statements something sent; not those the relay or another request sent meanwhile. */
  statements(work: () => Promise<unknown>): Promise<string[]>;
  /** A statement as an administrator of the server, for looking at tables and for tampering with them. */
  sql<Row>(department: Department, statement: string, parameters?: unknown[]): Promise<Row[]>;
  /** The folder outside the database where checkpoints are kept. */
  readonly trailFolder: string;
  /** What verifyHouse needs to check the invariants of this house. */
  readonly toVerify: VerifySettings;
  stop(): Promise<void>;
}

/** Starts departments for a test: real schemas built by the migrations, on the server the tests run with. */
export async function startTestHouse(...definitions: readonly DepartmentDefinition[]): Promise<TestHouse> {
  const { databaseUrl } = readTestEnvironment();
  const prefix = `t${randomBytes(4).toString('hex')}`;
  const trailFolder = await mkdtemp(join(tmpdir(), 'unionhall-test-'));
  const { privateKey: trailKey } = generateKeyPairSync('ed25519');
  const files = createFileStore({ folder: join(trailFolder, 'files') });
  const admin = await createConnection({ uri: databaseUrl });
  const departments = new Map<Department, RunningDepartment>();
  const statementsHeard = new AsyncLocalStorage<string[]>();
  const house = { now: new Date('2026-03-10T02:00:00Z') };

  for (const definition of definitions) {
    const { url } = await provisionSchema({ adminUrl: databaseUrl, prefix }, definition.schema);
    const running = await startDepartment(definition, {
      databaseUrl: url,
      peers: localPeers(departments),
      logger: pino({ level: 'silent' }),
      clock: () => house.now,
      trailKey,
      personalData: personalDataUnder(Buffer.alloc(32, 7)),
      trailFolder,
      files,
      onStatement: (sql) => statementsHeard.getStore()?.push(sql),
    });
    departments.set(definition.department, running);
    await knowPersons(running);
  }

  const running = (department: Department): RunningDepartment => {
    const found = departments.get(department);
    if (!found) throw new HouseError('UNAVAILABLE', { department });
    return found;
  };
  const send: TestHouse['send'] = async (department, caller, document, variables = {}, locale = 'zh') =>
    // Through JSON, as a client would get it.
    JSON.parse(JSON.stringify(await running(department).execute({ query: document, variables, caller, requestId: uuid(), locale }))) as Answer<never>;

  const testHouse: TestHouse = Object.assign(house, {
    departments,
    files,
    trailFolder,
    toVerify: { definitions, adminUrl: databaseUrl, prefix, trailFolder: () => trailFolder, trailKeys: () => [trailKey] },
    send,
    data: async <Data>(department: Department, caller: Caller, document: string, variables?: Record<string, unknown>): Promise<Data> => {
      const { data, errors } = await send<Data>(department, caller, document, variables);
      if (errors || !data) throw new Error(`unexpected errors: ${JSON.stringify(errors)}`);
      return data;
    },
    settle: async () => {
      for (const { jobs } of departments.values()) await jobs.drain();
      for (const { relay } of departments.values()) await relay.drain();
      for (const { inbox } of departments.values()) await inbox.retry();
      for (const department of departments.keys()) {
        const [row] = await testHouse.sql<{ waiting: string }>(department, 'SELECT COUNT(*) AS waiting FROM outbox WHERE delivered_at IS NULL AND consumer IN (?)', [[...departments.keys()]]);
        if (Number(row!.waiting) > 0) return testHouse.settle();
      }
    },
    statements: async (work: () => Promise<unknown>) => {
      const heard: string[] = [];
      await statementsHeard.run(heard, work);
      return heard;
    },
    sql: async <Row>(department: Department, statement: string, parameters: unknown[] = []) => {
      await admin.changeUser({ database: schemaName(prefix, department) });
      const [rows] = await admin.query(statement, parameters);
      return rows as Row[];
    },
    stop: async () => {
      for (const each of departments.values()) await each.stop();
      for (const department of departments.keys()) {
        const name = schemaName(prefix, department);
        await admin.query(`DROP DATABASE \`${name}\``);
        await admin.query(`DROP USER '${name}'@'%', '${name}_m'@'%'`);
      }
      await admin.end();
      await rm(trailFolder, { recursive: true });
    },
  });
  return testHouse;
}

/** So many of the persons `idOf(number)` are known to every department, as if personnel had confirmed them: most specs have no personnel. */
const KNOWN_PERSONS = 2_000;

async function knowPersons({ source }: RunningDepartment): Promise<void> {
  await source.query('INSERT INTO known_person (id) VALUES ?', [Array.from({ length: KNOWN_PERSONS }, (_, number) => [idOf(number)])]);
}
