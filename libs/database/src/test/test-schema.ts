import { randomBytes } from 'node:crypto';
import { type Caller, type Department, HouseError, publicCaller } from '@unionhall/contracts';
import { type Connection, createConnection } from 'mysql2/promise';
import type { DataSource } from 'typeorm';
import type { ActContext } from '../act/context';
import { createDataSource } from '../data-source';
import { houseEntities } from '../house-entities';
import { LedgerAccountRow, LedgerTransferRow } from '../ledger/ledger.entities';
import { ledgerAppendOnly, ledgerMigrations } from '../ledger/ledger-migrations';
import { Loaders } from '../loaders';
import { personalDataUnder } from '../personal-data/personal-data';
import { provisionSchema, type ProvisionedSchema } from '../provision';
import { Badge, badgeMigrations } from './badge';
import { testServerUrl } from './environment';
import { Permit, permitMigrations, PermitStateChange } from './permit';

/** Who acts in these tests. */
export const officer: Caller = { ...publicCaller, personId: '01900000-0000-7000-8000-000000000001', roles: ['officer'] };

/** The moment every act of these tests sees. */
export const now = new Date('2026-03-10T02:00:00.000Z');

/** A department's schema of its own on the server the tests run with. */
export interface TestSchema extends ProvisionedSchema {
  /** The department's pool, with its login's rights. */
  readonly source: DataSource;
  /** A connection as administrator of the server, inside the schema. */
  readonly admin: Connection;
  readonly name: string;
  /** What the runner needs for one request; of this pool unless another is given. */
  context(more?: Partial<ActContext>): ActContext;
  /** Rows as the administrator sees them. */
  rows<Row = Record<string, unknown>>(sql: string, parameters?: unknown[]): Promise<Row[]>;
  drop(): Promise<void>;
}

/** The entities of the department these tests are made for. */
export const entities = [...houseEntities, Badge, Permit, PermitStateChange, LedgerAccountRow, LedgerTransferRow];

/** What its schema consists of. */
export const schemaOf = (department: Department) => ({ department, migrations: [...ledgerMigrations, ...badgeMigrations, ...permitMigrations], appendOnly: ledgerAppendOnly });

/** Provisions the schema of a department that issues badges and keeps a ledger. */
export async function startTestSchema(department: Department = 'grants'): Promise<TestSchema> {
  const adminUrl = testServerUrl();
  const prefix = `d${randomBytes(4).toString('hex')}`;
  const name = `${prefix}_${department.replaceAll('-', '_')}`;
  const provisioned = await provisionSchema({ adminUrl, prefix }, schemaOf(department));
  const source = await createDataSource({ url: provisioned.url, entities }).initialize();
  const admin = await createConnection({ uri: adminUrl, database: name });
  return {
    ...provisioned,
    source,
    admin,
    name,
    context: (more) => ({
      department,
      source,
      caller: officer,
      now,
      ask: () => Promise.reject(new HouseError('UNAVAILABLE')),
      files: { has: () => Promise.resolve(false) },
      personalData: personalDataUnder(Buffer.alloc(32, 7)),
      loaders: new Loaders(more?.source ?? source),
      told: () => undefined,
      ...more,
    }),
    rows: async <Row>(sql: string, parameters: unknown[] = []) => {
      const [rows] = await admin.query(sql, parameters);
      return rows as Row[];
    },
    drop: async () => {
      await source.destroy();
      await admin.query(`DROP DATABASE \`${name}\``);
      await admin.query(`DROP USER '${name}'@'%', '${name}_m'@'%'`);
      await admin.end();
    },
  };
}
