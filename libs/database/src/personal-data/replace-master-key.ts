import { createConnection } from 'mysql2/promise';
import { type DepartmentSchema, schemaName } from '../provision';
import { personalDataUnder, resealKey } from './personal-data';

/** The replacement of a department's master key. */
export interface MasterKeyReplacement {
  /** A login of the server that may read and write the schema and see who is connected. */
  readonly adminUrl: string;
  readonly prefix: string;
  readonly schema: DepartmentSchema;
  readonly from: Buffer;
  readonly to: Buffer;
}

const BATCH = 1_000;

/**
 * Seals everything a department keeps under its master key anew under another: the keys of persons, boxes and panels, the
 * blind indexes, and the keyed hashes of inputs, which are forgotten because nobody has the inputs any more. The department
 * must not run. Every row is seen to be under one key or the other, so whoever was interrupted runs it again.
 * @returns how many keys were sealed anew
 */
export async function replaceMasterKey({ adminUrl, prefix, schema: { department, blindIndexes = [] }, from, to }: MasterKeyReplacement): Promise<number> {
  const schema = schemaName(prefix, department);
  const admin = await createConnection({ uri: adminUrl, database: schema });
  const rowsOf = async <Row>(statement: string, parameters: unknown[] = []) => (await admin.query(statement, parameters))[0] as Row[];
  try {
    const [others] = await rowsOf<{ count: string }>('SELECT COUNT(*) AS count FROM information_schema.processlist WHERE db = ? AND id <> CONNECTION_ID()', [schema]);
    if (Number(others!.count) > 0) throw new Error(`${department} is at work: stop its processes first`);

    let resealed = 0;
    const keyTables = await rowsOf<{ table: string; id: string }>(
      `SELECT sealed.table_name AS \`table\`, id.column_name AS id FROM information_schema.columns sealed
       JOIN information_schema.columns id ON id.table_schema = sealed.table_schema AND id.table_name = sealed.table_name AND id.column_key = 'PRI'
       WHERE sealed.table_schema = ? AND sealed.column_name = 'sealed_key'`,
      [schema],
    );
    for (const { table, id } of keyTables) {
      for await (const rows of batches<{ id: string; sealed: Buffer }>(rowsOf, `SELECT ${id} AS id, sealed_key AS sealed FROM ${table} WHERE ${id} > ? ORDER BY ${id} LIMIT ${BATCH}`)) {
        await admin.beginTransaction();
        for (const row of rows) await admin.query(`UPDATE ${table} SET sealed_key = ? WHERE ${id} = ?`, [resealKey(row.sealed, from, to), row.id]);
        await admin.commit();
        resealed += rows.length;
      }
    }

    const now = personalDataUnder(to);
    for (const { table, text, subject } of blindIndexes) {
      const found = `SELECT indexed.id, ${text}_sealed AS sealed, sealed_key AS sealedKey FROM ${table} indexed JOIN subject_key ON subject_id = ${subject}
        WHERE indexed.id > ? AND ${text}_sealed IS NOT NULL ORDER BY indexed.id LIMIT ${BATCH}`;
      for await (const rows of batches<{ id: string; sealed: Buffer; sealedKey: Buffer }>(rowsOf, found)) {
        await admin.beginTransaction();
        for (const { id, sealed, sealedKey } of rows) await admin.query(`UPDATE ${table} SET ${text}_index = ? WHERE id = ?`, [now.blindIndex(now.open(sealedKey, sealed)), id]);
        await admin.commit();
      }
    }
    await admin.query('UPDATE idempotency_key SET input_hmac = NULL');
    return resealed;
  } finally {
    await admin.end();
  }
}

/** The rows of a statement that begins after an id, batch by batch. */
async function* batches<Row extends { readonly id: string }>(rowsOf: <Some>(statement: string, parameters: unknown[]) => Promise<Some[]>, statement: string): AsyncGenerator<Row[]> {
  for (let after = ''; ; ) {
    const rows = await rowsOf<Row>(statement, [after]);
    if (rows.length === 0) return;
    yield rows;
    after = rows.at(-1)!.id;
  }
}
