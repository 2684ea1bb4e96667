import { randomBytes } from 'node:crypto';
import { createConnection } from 'mysql2/promise';
import { createDataSource } from './data-source';
import { houseMigrations } from './house-migrations';
import { createTable, migration } from './migration';
import { migrate, missingMigrations, provisionSchema, unmigrate } from './provision';
import { testServerUrl } from './test/environment';
import { entities, schemaOf } from './test/test-schema';

const department = 'grants';
const { migrations, appendOnly } = schemaOf(department);
const everyStep = [...houseMigrations, ...migrations].length;
const passwords = { department: 'department-secret', migrator: 'migrator-secret' };

let prefix: string;
const name = () => `${prefix}_${department}`;
const asAdmin = async <Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> => {
  const admin = await createConnection({ uri: testServerUrl() });
  try {
    const [rows] = await admin.query(sql, parameters);
    return rows as Row[];
  } finally {
    await admin.end();
  }
};
const provision = (steps = migrations) => provisionSchema({ adminUrl: testServerUrl(), prefix, passwords }, { department, migrations: steps, appendOnly });
const tables = async () =>
  (await asAdmin<{ name: string }>('SELECT table_name AS name FROM information_schema.tables WHERE table_schema = ? ORDER BY 1', [name()])).map((row) => row.name);
const triggers = async () => (await asAdmin('SELECT trigger_name FROM information_schema.triggers WHERE trigger_schema = ?', [name()])).length;
const asLogin = async (url: string, sql: string) => {
  const connection = await createConnection({ uri: url });
  try {
    await connection.query(sql);
  } finally {
    await connection.end();
  }
};

beforeEach(() => {
  prefix = `p${randomBytes(4).toString('hex')}`;
});
afterEach(async () => {
  await asAdmin(`DROP DATABASE IF EXISTS \`${name()}\``);
  for (const login of [name(), `${name()}_m`]) await asAdmin(`DROP USER IF EXISTS '${login}'@'%'`);
});

describe('provisionSchema', () => {
  it('may run twice: nothing is made again, nothing is lost', async () => {
    const { url } = await provision();
    await asLogin(url, "INSERT INTO badge (id, name, grade, version) VALUES ('kept', 'kept', 1, 1)");
    const before = await tables();
    expect(await provision()).toMatchObject({ url });
    expect(await tables()).toEqual(before);
    expect(await asAdmin(`SELECT id FROM \`${name()}\`.badge`)).toEqual([{ id: 'kept' }]);
  });

  it.each(['before the first step', 'after the house’s steps', 'between a step and the note that it ran'])('goes on where it was killed: %s', async (moment) => {
    if (moment !== 'before the first step') await provision(moment === 'after the house’s steps' ? [] : migrations);
    if (moment === 'between a step and the note that it ran') await asAdmin(`DELETE FROM \`${name()}\`.migration ORDER BY id DESC LIMIT 3`);
    if (moment === 'before the first step') await asAdmin(`CREATE DATABASE \`${name()}\``);
    const { url } = await provision();
    const source = await createDataSource({ url, entities }).initialize();
    expect(await missingMigrations(source, migrations)).toEqual([]);
    await source.destroy();
    expect(await asAdmin(`SELECT chain FROM \`${name()}\`.trail_chain`)).toHaveLength(16);
  });

  it('brings a schema up to date, and the new table into the department’s reach', async () => {
    await provision();
    const later = createTable(2026112299900, 'later', 'id INT NOT NULL PRIMARY KEY');
    const { url } = await provision([...migrations, later]);
    await expect(asLogin(url, 'INSERT INTO later (id) VALUES (1)')).resolves.toBeUndefined();
  });

  it('names the steps that have not run', async () => {
    const { url } = await provision();
    const source = await createDataSource({ url, entities }).initialize();
    expect(await missingMigrations(source, [...migrations, createTable(2026112299900, 'later', 'id INT')])).toEqual(['create_later2026112299900']);
    await source.destroy();
  });

  it('stops at a step that fails, and can go on once it is mended', async () => {
    await expect(provision([...migrations, migration(2026112299900, 'broken', 'CREATE NONSENSE', 'SELECT 1')])).rejects.toThrow(/SQL syntax/);
    await expect(provision([...migrations, migration(2026112299900, 'mended', 'SELECT 1', 'SELECT 1')])).resolves.toBeDefined();
  });
});

describe('a server with a binary log', () => {
  it('is told what it lacks when it lets administrators only make triggers', async () => {
    const refused = migration(2026112299900, 'refused', "SIGNAL SQLSTATE 'HY000' SET MYSQL_ERRNO = 1419", 'SELECT 1');
    await expect(provision([...migrations, refused])).rejects.toThrow('--log-bin-trust-function-creators=1');
  });
});

describe('down and up again', () => {
  it('takes every step back and makes the same schema', async () => {
    const { migratorUrl } = await provision();
    const [madeTables, madeTriggers] = [await tables(), await triggers()];
    await unmigrate(migratorUrl, migrations);
    expect([await tables(), await triggers()]).toEqual([['migration'], 0]);
    expect(await migrate(migratorUrl, migrations)).toHaveLength(everyStep);
    expect([await tables(), await triggers()]).toEqual([madeTables, madeTriggers]);
  });
});

describe('the department’s login', () => {
  it.each([
    'CREATE TABLE mine (id INT)',
    'ALTER TABLE badge ADD COLUMN x INT',
    'DROP TABLE badge',
    'TRUNCATE badge',
    'DROP TRIGGER trail_entry_no_update',
    'CREATE TRIGGER mine BEFORE INSERT ON badge FOR EACH ROW SET NEW.grade = 0',
    'UPDATE trail_entry SET entry = NULL',
    'DELETE FROM trail_entry',
    'DELETE FROM trail_checkpoint',
    "INSERT INTO migration (timestamp, name) VALUES (1, 'forged')",
    'DELETE FROM migration',
    'SELECT * FROM mysql.user',
  ])('cannot %s', async (statement) => {
    const { url } = await provision();
    await expect(asLogin(url, statement)).rejects.toThrow(/denied/);
  });

  it('cannot reach another department’s schema', async () => {
    const { url } = await provision();
    const other = `${prefix}_other`;
    await asAdmin(`CREATE DATABASE \`${other}\``);
    await asAdmin(`CREATE TABLE \`${other}\`.secret (id INT)`);
    await expect(asLogin(url, `SELECT * FROM \`${other}\`.secret`)).rejects.toThrow(/denied/);
    await asAdmin(`DROP DATABASE \`${other}\``);
  });
});
