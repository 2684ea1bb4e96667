import type { DataSource, EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata';

/** Anything statements can be sent through: the pool, or the transaction of an act. */
export type Statements = DataSource | EntityManager;

// Types whose driver value is already the value in code.
const AS_IS = new Set(['char', 'varchar', 'text', 'int', 'date']);

/**
 * Reads rows of an entity's table with a raw select: the column values in their TypeScript types, without
 * the cost of building entities. For lists and loaders; acts use entities.
 * `tail` is everything after FROM, with ? for each parameter; it must never hold text from a user.
 */
export async function rowsOf<Entity extends ObjectLiteral>(
  statements: Statements,
  entity: EntityTarget<Entity>,
  tail: string,
  parameters: readonly unknown[] = [],
): Promise<Entity[]> {
  const source = 'manager' in statements ? statements : statements.dataSource;
  const metadata = source.getMetadata(entity);
  const columns = metadata.columns.map((column) => `\`${column.databaseName}\` AS \`${column.propertyName}\``).join(', ');
  const rows = await statements.query<Entity[]>(`SELECT ${columns} FROM \`${metadata.tableName}\` ${tail}`, [...parameters]);
  const converted = metadata.columns.filter((column) => column.transformer || !AS_IS.has(String(column.type)));
  for (const row of rows) for (const column of converted) hydrate(row, column, source);
  return rows;
}

function hydrate(row: ObjectLiteral, column: ColumnMetadata, source: DataSource): void {
  row[column.propertyName] = source.driver.prepareHydratedValue(row[column.propertyName], column);
}
