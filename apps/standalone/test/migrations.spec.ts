import { randomBytes } from 'node:crypto';
import type { Migration } from '@unionhall/database';
import { migrate, provisionSchema, schemaName, unmigrate } from '@unionhall/database';
import { definitions } from '@unionhall/standalone';
import { readTestEnvironment } from '@unionhall/testing';
import { type Connection, createConnection } from 'mysql2/promise';

const { databaseUrl: adminUrl } = readTestEnvironment();
const prefixes: string[] = [];
let admin: Connection;
beforeAll(async () => {
  admin = await createConnection({ uri: adminUrl });
});
afterAll(async () => {
  for (const prefix of prefixes) {
    for (const { department } of definitions) {
      const name = schemaName(prefix, department);
      await admin.query(`DROP DATABASE IF EXISTS \`${name}\``);
      await admin.query(`DROP USER IF EXISTS '${name}'@'%', '${name}_m'@'%'`);
    }
  }
  await admin.end();
});

const newPrefix = () => {
  const prefix = `m${randomBytes(4).toString('hex')}`;
  prefixes.push(prefix);
  return prefix;
};

/** Everything a schema consists of, and the rows its migrations put into it. */
async function contentOf(name: string): Promise<Record<string, unknown>> {
  const [tables] = await admin.query('SELECT table_name AS name FROM information_schema.tables WHERE table_schema = ? ORDER BY 1', [name]);
  const content: Record<string, unknown> = {};
  for (const { name: table } of tables as { name: string }[]) {
    const [[made]] = (await admin.query(`SHOW CREATE TABLE \`${name}\`.\`${table}\``)) as unknown as [[Record<string, string>]];
    const [rows] = table === 'migration' ? [[]] : await admin.query(`SELECT * FROM \`${name}\`.\`${table}\``);
    content[table] = [made['Create Table']!.replace(/ AUTO_INCREMENT=\d+/, ''), rows];
  }
  const [triggers] = await admin.query('SELECT trigger_name AS name, action_statement AS statement FROM information_schema.triggers WHERE trigger_schema = ? ORDER BY 1', [name]);
  return { ...content, triggers };
}

/** A step whose process is killed between the statement and the note that it ran: the statement runs again. */
const killedAfter = (Step: Migration): Migration =>
  class extends Step {
    override async up(...given: Parameters<InstanceType<Migration>['up']>): Promise<void> {
      await super.up(...given);
      await super.up(...given);
    }
  };

describe.each(definitions)('the migrations of $department', ({ department, schema }) => {
  it('make the same schema when they are killed after each statement, and when they go down and up again', async () => {
    const whole = newPrefix();
    const { migratorUrl } = await provisionSchema({ adminUrl, prefix: whole }, schema);
    const expected = await contentOf(schemaName(whole, department));

    const killed = newPrefix();
    await provisionSchema({ adminUrl, prefix: killed }, { ...schema, migrations: schema.migrations.map(killedAfter) });
    expect(await contentOf(schemaName(killed, department))).toEqual(expected);

    await unmigrate(migratorUrl, schema.migrations);
    expect(Object.keys(await contentOf(schemaName(whole, department)))).toEqual(['migration', 'triggers']);
    await migrate(migratorUrl, schema.migrations);
    expect(await contentOf(schemaName(whole, department))).toEqual(expected);
    // Whoever adds a column that hangs on the master key says so, or a replacement of the key would leave it behind.
    const [hanging] = await admin.query(
      `SELECT found.table_name AS \`table\`, LEFT(found.column_name, LENGTH(found.column_name) - LENGTH('_index')) AS text FROM information_schema.columns found
       JOIN information_schema.columns sealed ON sealed.table_schema = found.table_schema AND sealed.table_name = found.table_name
        AND sealed.column_name = CONCAT(LEFT(found.column_name, LENGTH(found.column_name) - LENGTH('_index')), '_sealed')
       WHERE found.table_schema = ? AND found.column_name LIKE '%\\_index'`,
      [schemaName(whole, department)],
    );
    expect(hanging).toEqual((schema.blindIndexes ?? []).map(({ table, text }) => ({ table, text })));
    // What is append-only no login may change: the department's has no right to, everybody else is stopped by triggers.
    const [guarded] = await admin.query(
      `SELECT event_object_table AS name FROM information_schema.triggers
        WHERE trigger_schema = ? AND action_timing = 'BEFORE' AND event_manipulation IN ('UPDATE', 'DELETE') AND action_statement LIKE '%append-only%'
        GROUP BY event_object_table HAVING COUNT(*) = 2`,
      [schemaName(whole, department)],
    );
    const stopped = (guarded as { name: string }[]).map(({ name }) => name);
    expect(schema.appendOnly.filter((table) => !stopped.includes(table))).toEqual([]);
    expect(Object.keys(expected).filter((table) => table.endsWith('_state_change') && !schema.appendOnly.includes(table))).toEqual([]);
  }, 120_000);
});
