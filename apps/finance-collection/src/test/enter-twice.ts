import { randomUUID } from 'node:crypto';
import type { TestHouse } from '@unionhall/testing';

/** Enters the first row of a table, or the first like this, once more under another id, past every act: only a unique key can refuse it, by its name. */
export async function enterTwice(house: TestHouse, table: string, like = 'TRUE'): Promise<void> {
  const columns = await house.sql<{ name: string }>(
    'finance-collection',
    "SELECT column_name AS name FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = ? AND column_name <> 'id' AND COALESCE(generation_expression, '') = '' ORDER BY ordinal_position",
    [table],
  );
  const names = columns.map(({ name }) => name).join(', ');
  await house.sql('finance-collection', `INSERT INTO ${table} (id, ${names}) SELECT ?, ${names} FROM ${table} WHERE ${like} ORDER BY id LIMIT 1`, [randomUUID()]);
}
