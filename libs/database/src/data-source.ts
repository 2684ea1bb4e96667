import * as mysql from 'mysql2';
import { DataSource, DefaultNamingStrategy, type EntityTarget, type MixedList, type ObjectLiteral } from 'typeorm';

/** What a department needs to reach its own schema. */
export interface DatabaseSettings {
  /** mysql://login:password@host:port/schema */
  readonly url: string;
  readonly entities: MixedList<EntityTarget<ObjectLiteral>>;
  /** Connections held at most; default 10. */
  readonly poolSize?: number;
  /** Hears every statement sent, for tests that count them. */
  readonly onStatement?: (sql: string) => void;
}

// Each connection says this once, instead of a round trip with every transaction.
const SESSION = [
  'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED',
  // Shorter than a transaction's own limit, so that a blocked act answers before its deadline.
  'SET SESSION innodb_lock_wait_timeout = 2',
  "SET SESSION time_zone = '+00:00'",
];

/** Columns are named in snake_case, so that SQL reads as SQL while the classes read as TypeScript. */
class SnakeCase extends DefaultNamingStrategy {
  override columnName(property: string, given: string | undefined): string {
    return given ?? property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}

/**
 * The connection of a department to its schema: READ COMMITTED, times in UTC, BIGINT as strings for BigInt.
 * MariaDB unless UNIONHALL says otherwise; never `synchronize`, the migrations are the only way a table changes.
 */
export function createDataSource({ url, entities, poolSize = 10, onStatement }: DatabaseSettings): DataSource {
  const nothing = () => undefined;
  return new DataSource({
    type: 'mariadb',
    url,
    entities: entities as never,
    namingStrategy: new SnakeCase(),
    driver: { ...mysql, createPool: createPoolWithSession },
    poolSize,
    timezone: 'Z',
    dateStrings: ['DATE'],
    supportBigNumbers: true,
    bigNumberStrings: true,
    charset: 'utf8mb4_unicode_ci',
    connectTimeout: 3_000,
    ...(onStatement && {
      logging: ['query'],
      logger: { logQuery: onStatement, logQueryError: nothing, logQuerySlow: nothing, logSchemaBuild: nothing, logMigration: nothing, log: nothing },
    }),
  });
}

function createPoolWithSession(options: mysql.PoolOptions): mysql.Pool {
  const pool = mysql.createPool(options);
  // mysql2 sends a connection's statements in order, so these run before anything the borrower asks.
  pool.on('connection', (connection) => SESSION.forEach((statement) => connection.query(statement)));
  return pool;
}
