import DataLoader from 'dataloader';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { rowsOf, type Statements } from './rows';

/**
 * The loaders of one request: a thousand rows that each want their employer cost one statement.
 * Nothing may be awaited before a load, or the batch falls apart.
 */
export class Loaders {
  readonly #loaders = new Map<unknown, Map<string, DataLoader<string, unknown>>>();

  constructor(readonly statements: Statements) {}

  /** The row with this id, or null. */
  byId<Entity extends ObjectLiteral & { id: string }>(entity: EntityTarget<Entity>, id: string): Promise<Entity | null> {
    return this.byKey(entity, 'id', id);
  }

  /** The row with this value in a unique column, or null. */
  byKey<Entity extends ObjectLiteral>(entity: EntityTarget<Entity>, column: keyof Entity & string, key: string): Promise<Entity | null> {
    return this.#loader<Entity | null>(entity, `one:${column}`, async (keys) => {
      const rows = await this.#rows(entity, column, keys);
      const found = new Map(rows.map((row) => [String(row[column]), row]));
      return keys.map((wanted) => found.get(wanted) ?? null);
    }).load(key);
  }

  /** The rows whose column holds this value, oldest first. */
  children<Entity extends ObjectLiteral & { id: string }>(entity: EntityTarget<Entity>, column: keyof Entity & string, key: string): Promise<Entity[]> {
    return this.#loader<Entity[]>(entity, `many:${column}`, async (keys) => {
      const groups = Map.groupBy(await this.#rows(entity, column, keys), (row) => String(row[column]));
      return keys.map((wanted) => groups.get(wanted) ?? []);
    }).load(key);
  }

  /** A batch of the caller's own making, made once per request under a name. */
  batch<Value>(name: string, load: (keys: readonly string[]) => Promise<Value[]>): DataLoader<string, Value> {
    return this.#loader(Loaders, name, load);
  }

  /** Forgets everything read so far: after a change the request reads anew. */
  clear(): void {
    this.#loaders.clear();
  }

  #rows<Entity extends ObjectLiteral>(entity: EntityTarget<Entity>, column: string, keys: readonly string[]): Promise<Entity[]> {
    const name = columnName(this.statements, entity, column);
    const order = column === 'id' ? '' : ' ORDER BY `id`';
    return rowsOf(this.statements, entity, `WHERE \`${name}\` IN (${keys.map(() => '?').join(',')})${order}`, keys);
  }

  #loader<Value>(owner: unknown, name: string, load: (keys: readonly string[]) => Promise<Value[]>): DataLoader<string, Value> {
    const ofOwner = this.#loaders.get(owner) ?? new Map<string, DataLoader<string, unknown>>();
    this.#loaders.set(owner, ofOwner);
    const loader = ofOwner.get(name) ?? new DataLoader<string, unknown>(load, { maxBatchSize: 1_000 });
    ofOwner.set(name, loader);
    return loader as DataLoader<string, Value>;
  }
}

function columnName(statements: Statements, entity: EntityTarget<ObjectLiteral>, property: string): string {
  const source = 'manager' in statements ? statements : statements.dataSource;
  const column = source.getMetadata(entity).findColumnWithPropertyName(property);
  if (!column) throw new Error(`no column ${property}`);
  return column.databaseName;
}
