import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A migration as TypeORM takes it: a class made per statement. */
export type Migration = new () => MigrationInterface;

/**
 * One step of a schema: one statement that may run again (CREATE … IF NOT EXISTS), because DDL does not roll back and
 * a process may be killed between the statement and the note that it ran.
 * `number` is 13 digits, YYYYMMDDNNNNN, and orders the steps of a department.
 */
export function migration(number: number, name: string, up: string, down: string): Migration {
  return class implements MigrationInterface {
    readonly name = `${name}${number}`;
    async up(runner: QueryRunner): Promise<void> {
      await runner.query(up);
    }
    async down(runner: QueryRunner): Promise<void> {
      await runner.query(down);
    }
  };
}

/** The common step: a table that is created, and dropped on the way back. */
export function createTable(number: number, table: string, definition: string): Migration {
  return migration(
    number,
    `create_${table}`,
    `CREATE TABLE IF NOT EXISTS \`${table}\` (${definition}) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci`,
    `DROP TABLE IF EXISTS \`${table}\``,
  );
}

/** Two steps that make a table append-only for everybody: corrections are new rows [GY-5c]. */
export function appendOnly(number: number, table: string): Migration[] {
  return (['UPDATE', 'DELETE'] as const).map((event, index) =>
    migration(
      number + index,
      `guard_${table}_${event.toLowerCase()}`,
      `CREATE TRIGGER IF NOT EXISTS \`${table}_no_${event.toLowerCase()}\` BEFORE ${event} ON \`${table}\` FOR EACH ROW
       SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '${table} is append-only'`,
      `DROP TRIGGER IF EXISTS \`${table}_no_${event.toLowerCase()}\``,
    ),
  );
}
