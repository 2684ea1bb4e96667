import { setTimeout as wait } from 'node:timers/promises';
import { bureauFile, bureauRow, type BureauRow, creditCodeOf } from '../bureau-file';
import { idOf } from '../callers';
import { until } from '../database-server';
import { operation } from '../operations';
import type { Actor, FaultHouse } from './fault-house';
import { performSurely } from './perform-surely';
import type { Random } from './random';

/** A house ready to take in the tax bureau's files. */
export interface ImportHouse {
  readonly house: FaultHouse;
  /** Two operators at the same desk. */
  readonly operators: readonly [Actor, Actor];
}

/** A file of the bureau once it is read. */
export interface ReadFile {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  /** Rows that stood there already, by another file. */
  readonly sameCount: number;
}

/** What happens while a file is read and booked. */
export const importFaults = ['kill-department', 'kill-database', 'two-operators'] as const;

/** A fault of an import. */
export type ImportFault = (typeof importFaults)[number];

const DEPARTMENT = 'finance-collection';
/** Rows of a file: more than are stored at once. */
const ROWS = 2_600;
const MORE = 10;
const EMPLOYERS = 5;
/** Within so many milliseconds such a file is read, or booked. */
const READING_MS = 900;
const BOOKING_MS = 60;
const PATIENCE_MS = 60_000;
const clerk: Actor = { personId: idOf(1), roles: ['officer', 'accountant'] };
const operators = [clerk, { personId: idOf(4), roles: ['accountant'] }] as const satisfies readonly Actor[];

/** Brings a fresh house to where files can be booked: the bureau's branch, the accounts of the collection, payers. */
export async function prepareImports(house: FaultHouse): Promise<ImportHouse> {
  const act = (name: string, input: object) => performSurely(house, clerk, operation(name), input);
  for (const { personId } of operators) await act('RegisterPerson', { id: personId, name: '示例人员' });
  await act('RegisterTaxBranch', { code: '13209010000', name: '示例第一分局', place: '示例市东区' });
  for (const [code, name, collectionUse] of [['1009', '代收经费到账', 'COLLECTED'], ['2201', '应付工会经费', 'DUES'], ['2202', '应付建会筹备金', 'PREPARATION_FUND']]) {
    await act('OpenLedgerAccount', { code, name, balanceLimit: 'NONE', collectionUse, idempotencyKey: `imports-${code}` });
  }
  for (let number = 1; number <= EMPLOYERS; number += 1) await act('RegisterEmployer', { creditCode: creditCodeOf(number), name: `示例单位${number}`, kind: 'ENTERPRISE' });
  return { house, operators };
}

/** Rows nobody has booked, under documents that begin with a name. */
export const rowsOf = (name: string, count = ROWS): BureauRow[] => Array.from({ length: count }, (_, index) => bureauRow(1 + (index % EMPLOYERS), { document: `${name}-${index}` }));

/** Has an uploaded file looked at, and waits until it is read. */
export async function previewSurely({ house }: ImportHouse, by: Actor, sha256: string, name: string): Promise<ReadFile> {
  const { object } = await performSurely(house, by, operation('PreviewReceiptFile'), { sha256, name });
  return untilRead(house, object.id);
}

/** Books a file that was read, as often as it takes to hear that it is. */
export async function commitSurely({ house, operators: [, operator] }: ImportHouse, { id, version }: ReadFile): Promise<void> {
  await performSurely(house, operator, operation('CommitReceiptFile'), { receiptFileId: id, expectedVersion: version, idempotencyKey: `commit-${id}` });
}

/** Takes files in through a fault at moments of chance, and answers what came out wrong: a line each. What must hold of the whole house is for `checkHouse`. */
export async function importThrough(imports: ImportHouse, random: Random, fault: ImportFault, name: string): Promise<string[]> {
  const rows = rowsOf(name);
  const expected = await (fault === 'two-operators' ? byTwo(imports, rows, name) : throughKills(imports, random, fault, rows, name));
  const booked = await imports.house.sql<{ document: string }>(
    DEPARTMENT,
    "SELECT document FROM dues_receipt JOIN receipt_file file ON file.number = file_number WHERE file.state = 'booked' AND document LIKE ?",
    [`${name}-%`],
  );
  const once = new Set(booked.map(({ document }) => document));
  return booked.length === expected && once.size === expected ? [] : [`${fault} ${name}: ${booked.length} receipts of ${once.size} documents were booked for ${expected} rows`];
}

async function throughKills(imports: ImportHouse, random: Random, fault: ImportFault, rows: readonly BureauRow[], name: string): Promise<number> {
  const { house, operators: [operator] } = imports;
  const kill = async (withinMs: number) => {
    await wait(random.below(withinMs));
    if (fault === 'kill-database') {
      await house.database.kill();
      await house.database.start();
    } else {
      await house.kill(DEPARTMENT);
      await house.restart(DEPARTMENT);
    }
    // As if the time were over in which a process may be silent about the file it reads.
    await house.sql(DEPARTMENT, 'UPDATE receipt_import_job SET leased_until = UTC_TIMESTAMP(3) - INTERVAL 1 SECOND WHERE leased_until IS NOT NULL');
  };
  const { sha256 } = await house.upload(operator, bureauFile(rows));
  const { object } = await performSurely(house, operator, operation('PreviewReceiptFile'), { sha256, name });
  await kill(READING_MS);
  const file = await untilRead(house, object.id);
  await Promise.all([commitSurely(imports, file), kill(BOOKING_MS)]);
  return rows.length;
}

/** Two operators at once: the same file under two names, and another that brings half of its rows again. */
async function byTwo(imports: ImportHouse, rows: readonly BureauRow[], name: string): Promise<number> {
  const [one, other] = imports.operators;
  const more = rowsOf(`${name}-more`, MORE);
  const take = async (operator: Actor, content: readonly BureauRow[], as: string) => previewSurely(imports, operator, (await imports.house.upload(operator, bureauFile(content))).sha256, as);
  const half = [...rows.slice(rows.length / 2), ...more];
  const previewed = await Promise.all([take(one, rows, `${name}-one`), take(other, rows, `${name}-other`), take(other, half, `${name}-half`)]);
  const files = new Map(previewed.map((file) => [file.id, file]));
  // What was read first is booked first: the other file rests on it.
  for (const file of [...files.values()].toSorted((first, second) => first.sameCount - second.sameCount)) await Promise.all([commitSurely(imports, file), commitSurely(imports, file)]);
  return rows.length + more.length;
}

async function untilRead({ sql }: FaultHouse, id: string): Promise<ReadFile> {
  const now = async () => (await sql<ReadFile>(DEPARTMENT, 'SELECT id, version, state, same_count AS sameCount FROM receipt_file WHERE id = ?', [id]))[0]!;
  if (!(await until(async () => (await now()).state !== 'reading', PATIENCE_MS))) throw new Error(`the file ${id} was still being read after ${PATIENCE_MS} ms`);
  return now();
}
