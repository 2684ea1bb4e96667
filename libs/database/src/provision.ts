import { randomBytes } from 'node:crypto';
import type { Department } from '@unionhall/contracts';
import { createConnection, type Connection } from 'mysql2/promise';
import { DataSource } from 'typeorm';
import { houseAppendOnly, houseMigrations } from './house-migrations';
import type { Migration } from './migration';
import { requireFitServer } from './server-version';
import { codeOf } from './transaction';

/** A column that finds a sealed text without opening it, `<text>_index` beside `<text>_sealed`: it hangs on the master key. */
export interface BlindIndex {
  readonly table: string;
  readonly text: string;
  /** SQL: whose key seals the text. */
  readonly subject: string;
}

/** What a department's schema consists of. */
export interface DepartmentSchema {
  readonly department: Department;
  /** The department's own steps; those of the house come first. */
  readonly migrations: readonly Migration[];
  /** Tables whose rows its login may read and add, not change. */
  readonly appendOnly: readonly string[];
  /** Where it finds what it keeps sealed, for the replacement of its master key. */
  readonly blindIndexes?: readonly BlindIndex[];
}

/** How to reach a schema: as the department, which cannot change its tables, and as the migrator, which can. */
export interface ProvisionedSchema {
  readonly url: string;
  readonly migratorUrl: string;
}

/** Where schemas are made. */
export interface ProvisionSettings {
  /** A login that may create schemas, logins and grants. */
  readonly adminUrl: string;
  /** Put before schema and login names, so that several installations share a server: letters, digits and _. */
  readonly prefix: string;
  /** The logins' passwords; without them new ones are drawn. */
  readonly passwords?: { readonly department: string; readonly migrator: string };
}

/** The name of a department's schema, which is that of its login, too. */
export function schemaName(prefix: string, department: Department): string {
  return `${prefix}_${department.replaceAll('-', '_')}`;
}

/**
 * Makes or brings up to date one department's schema with its two logins. May be run again at any time, and after
 * being killed anywhere.
 */
export async function provisionSchema(settings: ProvisionSettings, schema: DepartmentSchema): Promise<ProvisionedSchema> {
  const name = schemaName(settings.prefix, schema.department);
  const passwords = settings.passwords ?? { department: randomPassword(), migrator: randomPassword() };
  const admin = await createConnection({ uri: settings.adminUrl });
  try {
    await requireFitServer(admin);
    await admin.query(`CREATE DATABASE IF NOT EXISTS \`${name}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci`);
    await login(admin, `${name}_m`, passwords.migrator);
    await admin.query(`GRANT ALL PRIVILEGES ON \`${name}\`.* TO '${name}_m'@'%'`);
    await login(admin, name, passwords.department);
    const migratorUrl = urlOf(settings.adminUrl, `${name}_m`, passwords.migrator, name);
    await migrate(migratorUrl, schema.migrations);
    await grantTables(admin, name, schema.appendOnly);
    return { url: urlOf(settings.adminUrl, name, passwords.department, name), migratorUrl };
  } finally {
    await admin.end();
  }
}

const ONLY_ADMINISTRATORS_MAKE_TRIGGERS = 1419;

/** Runs the steps that have not run yet, as the migrator; returns their names. */
export async function migrate(migratorUrl: string, migrations: readonly Migration[]): Promise<string[]> {
  const source = migratorSource(migratorUrl, migrations);
  await source.initialize();
  try {
    // 'none': DDL does not roll back, so a transaction around it would only pretend.
    const done = await source.runMigrations({ transaction: 'none' }).catch((error: unknown) => {
      throw codeOf(error, 'errno') === ONLY_ADMINISTRATORS_MAKE_TRIGGERS ? new Error('the database server writes a binary log and lets administrators only make triggers: start it with --log-bin-trust-function-creators=1', { cause: error }) : error;
    });
    return done.map(({ name }) => name);
  } finally {
    await source.destroy();
  }
}

/** Takes every step back, newest first: for tests that go up, down and up again. */
export async function unmigrate(migratorUrl: string, migrations: readonly Migration[]): Promise<void> {
  const source = migratorSource(migratorUrl, migrations);
  await source.initialize();
  try {
    for (let steps = houseMigrations.length + migrations.length; steps > 0; steps -= 1) await source.undoLastMigration({ transaction: 'none' });
  } finally {
    await source.destroy();
  }
}

function migratorSource(url: string, migrations: readonly Migration[]): DataSource {
  return new DataSource({ type: 'mariadb', url, poolSize: 1, migrations: [...houseMigrations, ...migrations], migrationsTableName: 'migration' });
}

async function login(admin: Connection, name: string, password: string): Promise<void> {
  await admin.query(`CREATE USER IF NOT EXISTS '${name}'@'%'`);
  await admin.query(`ALTER USER '${name}'@'%' IDENTIFIED BY ?`, [password]);
}

/** Withholding UPDATE and DELETE from some tables needs a grant for each of the others. */
async function grantTables(admin: Connection, schema: string, appendOnly: readonly string[]): Promise<void> {
  const guarded = new Set<string>([...houseAppendOnly, ...appendOnly, 'migration']);
  const [tables] = await admin.query(`SELECT table_name AS name FROM information_schema.tables WHERE table_schema = ?`, [schema]);
  for (const { name } of tables as { name: string }[]) {
    const privileges = name === 'migration' ? 'SELECT' : guarded.has(name) ? 'SELECT, INSERT' : 'SELECT, INSERT, UPDATE, DELETE';
    await admin.query(`GRANT ${privileges} ON \`${schema}\`.\`${name}\` TO '${schema}'@'%'`);
  }
}

const randomPassword = () => randomBytes(24).toString('base64url');

function urlOf(adminUrl: string, login: string, password: string, schema: string): string {
  const url = new URL(adminUrl);
  url.username = login;
  url.password = password;
  url.pathname = `/${schema}`;
  return url.href;
}

/** The names of steps that have not run on a department's schema; read through its own connection. */
export async function missingMigrations(source: DataSource, migrations: readonly Migration[]): Promise<string[]> {
  const rows = await source.query<{ name: string }[]>('SELECT name FROM migration');
  const done = new Set(rows.map(({ name }) => name));
  return [...houseMigrations, ...migrations].map((step) => new step().name!).filter((name) => !done.has(name));
}
