import { Readable } from 'node:stream';
import { creditCodeOf, idOf, operation, person, startTestHouse, type TestHouse } from '@unionhall/testing';
import { fileTypes } from '@unionhall/files';
import { financeCollection } from '../subgraph';
import { act, type Answered, newKey, people } from './payment-house';

/** A file of the bureau as the mutations answer it. */
export interface ToldFile {
  readonly id: string;
  readonly sha256: string;
  readonly state: string;
  readonly rowCount: number;
  readonly receiptCount: number;
  readonly unmatchedCount: number;
  readonly sameCount: number;
  readonly changedCount: number;
  readonly refusedCount: number;
  readonly receiptSum: string;
  readonly root: string | null;
  readonly version: number;
  readonly refusals?: readonly { readonly code: string; readonly message: string; readonly facts: readonly { readonly name: string; readonly value: string }[] }[];
}

/** What the acts on a file answer. */
export interface FileAnswer extends Answered {
  readonly receiptFile: ToldFile | null;
}

/** A row of a file that is not booked, as the query answers it. */
export interface ToldRow {
  readonly line: number;
  readonly fate: string;
  readonly cells: readonly string[];
  readonly refusals: readonly { readonly code: string; readonly path: readonly string[]; readonly message: string }[];
}

/** Finance and collection with a tax branch, the accounts of the collection and employers 1 to `employers`. */
export async function startReceiptHouse(employers = 3): Promise<TestHouse> {
  const house = await startTestHouse(financeCollection);
  await openCollection(house);
  for (let number = 1; number <= employers; number += 1) {
    await act(house, people.officer, 'RegisterEmployer', { creditCode: creditCodeOf(number), name: `示例单位${number}`, kind: 'ENTERPRISE' });
  }
  return house;
}

/** Registers a tax branch and opens the accounts of the collection, those of the parts left out. */
export async function openCollection(house: TestHouse): Promise<void> {
  await act(house, people.officer, 'RegisterTaxBranch', { code: '13209010000', name: '示例第一分局', place: '示例市东区' });
  for (const [code, name, balanceLimit, collectionUse] of [
    ['1009', '代收经费到账', 'NONE', 'COLLECTED'],
    ['2201', '应付工会经费', 'NONE', 'DUES'],
    ['2202', '应付建会筹备金', 'NONE', 'PREPARATION_FUND'],
  ] as const) {
    await act(house, people.accountant, 'OpenLedgerAccount', { code, name, balanceLimit, collectionUse, idempotencyKey: code });
  }
}

/** Opens the accounts of the parts, and lets finance have heard of the table by which receipts are divided: 60 per cent stay at the grassroots. */
export async function openParts(house: TestHouse): Promise<void> {
  for (const [code, collectionUse] of [['2301', 'GRASSROOTS'], ['2302', 'UPWARD'], ['2303', 'HELD']] as const) {
    await act(house, people.accountant, 'OpenLedgerAccount', { code, name: code, balanceLimit: 'NONE', collectionUse, idempotencyKey: code });
  }
  await house.sql('finance-collection', 'INSERT INTO parameter_copy (name, from_day, value, version) VALUES (?, ?, ?, 1)', ['finance-collection.receipt-split', '2020-01-01', JSON.stringify({ grassroots: '60', upward: '40' })]);
}

/** Splits what was booked in a month. */
export const splitMonth = (house: TestHouse, bookedIn = '2026-03') => act<Answered>(house, people.accountant, 'SplitMonth', { bookedIn, idempotencyKey: newKey() });

/** Keeps a file and answers its SHA-256. */
export async function upload({ files }: TestHouse, content: string | Buffer): Promise<string> {
  const { sha256 } = await files.put(Readable.from([Buffer.from(content)]), { maximumBytes: 20_000_000, allowedTypes: fileTypes });
  return sha256;
}

/** Has a file looked at and waits until it is read. */
export async function preview(house: TestHouse, content: string | Buffer, name = '代收.csv'): Promise<ToldFile> {
  const { receiptFile } = await act<FileAnswer>(house, people.accountant, 'PreviewReceiptFile', { sha256: await upload(house, content), name });
  await house.settle();
  return fileNow(house, receiptFile!.id);
}

/** A file as it now is. */
export async function fileNow(house: TestHouse, id: string): Promise<ToldFile> {
  return (await house.data<{ receiptFile: ToldFile }>('finance-collection', people.accountant, operation('ReceiptFileById'), { id })).receiptFile;
}

/** The part of an input that names a file as it was seen, with a key of its own. */
export const fileAsSeen = ({ id, version }: ToldFile) => ({ receiptFileId: id, expectedVersion: version, idempotencyKey: newKey() });

/** Books a file, by another accountant than the one who had it looked at. */
export const commit = (house: TestHouse, file: ToldFile, caller = people.otherAccountant) => act<FileAnswer>(house, caller, 'CommitReceiptFile', fileAsSeen(file));

/** Has a file looked at and booked. */
export async function booked(house: TestHouse, content: string | Buffer, name?: string): Promise<ToldFile> {
  const { receiptFile, refusals } = await commit(house, await preview(house, content, name));
  if (!receiptFile) throw new Error(`refused: ${JSON.stringify(refusals)}`);
  return receiptFile;
}

/** The rows of a file that are not booked. */
export async function otherRows(house: TestHouse, { id }: ToldFile): Promise<ToldRow[]> {
  const { receiptFileRows } = await house.data<{ receiptFileRows: { edges: { node: ToldRow }[] } }>('finance-collection', people.accountant, operation('ReceiptFileRows'), { receiptFileId: id, first: 100 });
  return receiptFileRows.edges.map(({ node }) => node);
}

/** The balances of the collection's accounts in fen, debits less credits, by use. */
export async function collectionBalances(house: TestHouse): Promise<Record<string, number>> {
  const rows = await house.sql<{ use: string; balance: string }>('finance-collection', 'SELECT collection_use AS `use`, debits - credits AS balance FROM ledger_account WHERE collection_use IS NOT NULL');
  return Object.fromEntries(rows.map(({ use, balance }) => [use, Number(balance)]));
}

/** A tax officer of the bureau. */
export const taxOfficer = person(idOf(11), 'tax-officer');

/** Rows of the subledger, and the state of their files. */
export const receiptsWhere = (house: TestHouse, where: string, parameters: unknown[]) =>
  house.sql<{ document: string; state: string }>('finance-collection', `SELECT document, state FROM dues_receipt JOIN receipt_file ON number = file_number WHERE ${where} ORDER BY file_number, \`row_number\``, parameters);

/** Lets finance have heard of the rate of dues: 2 per cent, or another from a day on. */
export const tellDuesRate = (house: TestHouse, value = '2', from = '2020-01-01') =>
  house.sql('finance-collection', 'INSERT INTO parameter_copy (name, from_day, value, version) VALUES (?, ?, ?, 1)', ['finance-collection.dues-rate', from, value]);

/** The ids of employers by number, as startReceiptHouse registered them. */
export async function employerIds(house: TestHouse): Promise<string[]> {
  return (await house.sql<{ id: string }>('finance-collection', 'SELECT id FROM employer ORDER BY id')).map(({ id }) => id);
}

/** What assessDuesMonth answers. */
export interface AssessedAnswer extends Answered {
  readonly batch: {
    readonly rate: string;
    readonly items: readonly { readonly assessment: { readonly amount: string; readonly category: string; readonly exemption: { readonly document: string } | null } | null; readonly refusals: readonly { readonly code: string }[] }[];
  } | null;
}

/** Assesses a month of units, each with a payroll of 10,000.00 yuan. */
export const assess = (house: TestHouse, period: string, ids: readonly string[], payroll = '10000.00') =>
  act<AssessedAnswer>(house, people.accountant, 'AssessDuesMonth', { period, items: ids.map((employerId) => ({ employerId, payroll })), idempotencyKey: newKey() });

/** The account of a unit, as somebody reads it. */
export interface ToldAccount {
  readonly months: readonly { readonly period: string; readonly owed: string; readonly received: string; readonly exempt: boolean }[];
  readonly arrears: string;
  readonly leftOver: string;
}

/** The account of a unit. */
export const accountOf = async (house: TestHouse, employerId: string): Promise<ToldAccount> => (await house.data<{ duesAccount: ToldAccount }>('finance-collection', people.accountant, operation('DuesAccount'), { employerId })).duesAccount;
