import { type Migration, migration } from '@unionhall/database';

/** A guard of the database itself: rows that may never be are refused even when code is wrong. */
export const guardInsert = (number: number, table: string, name: string, forbidden: string, message: string): Migration =>
  migration(
    number,
    `guard_${table}_${name}`,
    `CREATE TRIGGER IF NOT EXISTS \`${table}_${name}\` BEFORE INSERT ON \`${table}\` FOR EACH ROW
     IF ${forbidden} THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '${message}'; END IF`,
    `DROP TRIGGER IF EXISTS \`${table}_${name}\``,
  );
