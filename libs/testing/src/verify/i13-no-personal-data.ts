import { createReadStream, existsSync } from 'node:fs';
import type { Department } from '@unionhall/contracts';
import { checkpointFile } from '@unionhall/database';
import { type Findings, Inspection } from './findings';
import type { VerifiedHouse } from './verified-house';

/**
 * I13: values that were entered as classified personal data (canaries) stand nowhere in the clear: in no column of any
 * table (what is sealed does not show them), so in no trail, outbox or dead letter, and in no file.
 */
export async function noPersonalData(house: VerifiedHouse): Promise<Findings> {
  const inspection = new Inspection();
  const canaries = house.canaries ?? [];
  if (canaries.length === 0) return inspection;
  for (const { department } of house.definitions) {
    for (const table of house.tables(department)) await searchTable(house, department, table, canaries, inspection);
    await searchFile(checkpointFile(house.trailFolder(department), department), department, canaries, inspection);
  }
  for (const file of house.logFiles ?? []) await searchFile(file, house.definitions[0]!.department, canaries, inspection);
  return inspection;
}

async function searchTable(house: VerifiedHouse, department: Department, table: string, canaries: readonly string[], inspection: Inspection): Promise<void> {
  const columns = await house.rows<{ name: string }>(
    department,
    `SELECT column_name AS name FROM information_schema.columns WHERE table_schema = ? AND table_name = ?
       AND data_type IN ('char', 'varchar', 'tinytext', 'text', 'mediumtext', 'longtext', 'json', 'binary', 'varbinary', 'blob')`,
    [house.schemaOf(department), table],
  );
  inspection.look(columns.length);
  for (const [number, canary] of canaries.entries()) {
    for (const { name } of columns) {
      const [found] = await house.rows<{ hits: string }>(department, `SELECT COUNT(*) AS hits FROM \`${table}\` WHERE LOCATE(?, CAST(\`${name}\` AS BINARY)) > 0`, [canary]);
      // The value itself is never repeated: a report is read by more people than the table.
      if (Number(found!.hits) > 0) inspection.report(department, table, [name], `canary ${number + 1} stands in ${found!.hits} rows of this column`);
    }
  }
}

async function searchFile(file: string, department: Department, canaries: readonly string[], inspection: Inspection): Promise<void> {
  if (!existsSync(file)) return;
  inspection.look(1);
  const longest = Math.max(...canaries.map((canary) => Buffer.byteLength(canary)));
  const found = new Set<number>();
  let tail = Buffer.alloc(0);
  for await (const chunk of createReadStream(file)) {
    const window = Buffer.concat([tail, chunk as Buffer]);
    canaries.forEach((canary, number) => window.includes(canary) && found.add(number));
    tail = window.subarray(-(longest - 1));
  }
  for (const number of found) inspection.report(department, file, [], `canary ${number + 1} stands in this file`);
}
