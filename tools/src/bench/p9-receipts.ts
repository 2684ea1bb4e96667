import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publicCaller } from '@unionhall/contracts';
import { createFileStore, type FileStore } from '@unionhall/files';
import type { RunningDepartment } from '@unionhall/graphql';
import { creditCodeOf, idOf, operation } from '@unionhall/testing';
import { createConnection } from 'mysql2/promise';
import { branchCode, bureau, writeBureauFile } from './bureau-table';
import { collectGarbage } from './collect-garbage';
import type { CountingHouse } from './counting-house';
import type { Figure } from './figure';
import type { Houses } from './houses';

const ROWS = { small: 10_000, tenth: 100_000, whole: 1_000_000 } as const;
const SAMPLE_MS = 4_000;
const MB = 2 ** 20;
const ASKED = 5;
const accountant = { ...publicCaller, personId: idOf(0x10_0001), roles: ['accountant' as const] };

/** P9, P10, P11, P13: the tax bureau's file from the upload to the books, its memory, arrears over it, and the same file again. */
export async function receiptFigures({ house }: CountingHouse, { adminUrl, installation }: Houses): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'unionhall-receipts-'));
  try {
    const imports = new Imports(house.departments.get('finance-collection')!, createFileStore({ folder: installation.filesFolder }), folder);
    await imports.prepare();
    const small = await imports.run('S', ROWS.small);
    await imports.run('T', ROWS.tenth);
    const arrearsBefore = await imports.arrearsMs();
    const whole = await imports.run('W', ROWS.whole);
    const arrearsAfter = await imports.arrearsMs();
    const again = await imports.again('W');
    const load = await loadDataMs(adminUrl, imports.path('W'));
    const perSecond = (milliseconds: number) => `${Math.round((ROWS.whole / milliseconds) * 1000)} rows/s`;
    return [
      { bar: 'P9', what: `receipts: time from the file to booked / LOAD DATA, ${ROWS.whole} rows`, ratio: whole.milliseconds / load, floor: 1 / 0.12, aim: 1 / 0.35, absolute: `${perSecond(whole.milliseconds)} / ${perSecond(load)}` },
      { bar: 'P10', what: 'memory of the import of 1,000,000 rows less that of 10,000, MB', ratio: Math.max(0, whole.peak - small.peak) / MB, floor: 64, aim: 16, absolute: `${Math.round(whole.peak / MB)} MB, ${Math.round(small.peak / MB)} MB` },
      { bar: 'P11', what: 'arrears by age at ten times the receipts', ratio: arrearsAfter / arrearsBefore, floor: 2, aim: 1.2, absolute: `${arrearsAfter.toFixed(0)} / ${arrearsBefore.toFixed(0)} ms` },
      { bar: 'P13', what: 'the same file again / first import', ratio: again / whole.milliseconds, floor: 0.1, aim: 0.02, absolute: `${again.toFixed(0)} / ${whole.milliseconds.toFixed(0)} ms` },
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}

class Imports {
  readonly #codes = Array.from({ length: bureau.employers }, (_, index) => creditCodeOf(index));

  constructor(
    readonly finance: RunningDepartment,
    readonly files: FileStore,
    readonly folder: string,
  ) {}

  path(name: string): string {
    return join(this.folder, `${name}.csv`);
  }

  /** Employers, branches, accounts and what each unit owes, written as rows. */
  async prepare(): Promise<void> {
    const { source } = this.finance;
    const insert = async (into: string, rows: readonly (readonly unknown[])[]) => {
      for (let from = 0; from < rows.length; from += 5_000) await source.query(`INSERT INTO ${into} VALUES ?`, [rows.slice(from, from + 5_000)]);
    };
    await insert('employer (id, name, kind, credit_code, registered_on, version)', this.#codes.map((code, index) => [idOf(0x900_0000 + index), `示例单位${index}`, 'enterprise', code, '2020-01-01', 1]));
    await insert('tax_branch (id, code, name, place, version)', Array.from({ length: bureau.branches }, (_, index) => [idOf(0x910_0000 + index), branchCode(index), `分局${index}`, '示例', 1]));
    await insert('ledger_account (id, code, name, balance_limit, opened_on, version, collection_use)', ['collected', 'dues', 'preparation-fund'].map((use, index) => [idOf(0x920_0000 + index), `90${index}`, use, 'none', '2020-01-01', 1, use]));
    await insert('dues_assessment_batch (id, period, rate, items, assessed_by_id, assessed_on, version)', [[idOf(0x930_0000), '2026-01', 200, '[]', accountant.personId, '2026-02-01', 1]]);
    await insert('dues_assessment (id, batch_id, employer_id, period, category, payroll, rate, amount, version)', this.#codes.map((_, index) => [idOf(0x940_0000 + index), idOf(0x930_0000), idOf(0x900_0000 + index), '2026-01', 'dues', 100_000_000, 200, 2_000_000, 1]));
  }

  /** Uploads, previews and books a file of its own: how long it takes, and the most memory in use at any sample. */
  async run(name: string, rows: number): Promise<{ milliseconds: number; peak: number }> {
    await writeBureauFile(this.path(name), name, rows, this.#codes);
    let peak = 0;
    let samplingMs = 0;
    // What nobody uses any more is collected first: how much of it lies about is a matter of how much memory the machine has.
    const sample = () => {
      const began = performance.now();
      collectGarbage();
      const { heapUsed, external } = process.memoryUsage();
      peak = Math.max(peak, heapUsed + external);
      samplingMs += performance.now() - began;
    };
    sample();
    samplingMs = 0;
    const timer = setInterval(sample, SAMPLE_MS);
    const began = performance.now();
    const id = await this.#preview(name);
    await this.finance.jobs.drain();
    const { version } = await this.#file(id);
    await this.#act('CommitReceiptFile', { receiptFileId: id, expectedVersion: version, idempotencyKey: `bench-${name}` });
    const milliseconds = performance.now() - began - samplingMs;
    clearInterval(timer);
    const { state, receiptCount } = await this.#file(id);
    if (state !== 'BOOKED' || receiptCount !== rows) throw new Error(`${name}: ${state}, ${receiptCount} of ${rows} rows`);
    return { milliseconds, peak };
  }

  /** The same file again: uploaded, and answered with the first result. */
  async again(name: string): Promise<number> {
    const began = performance.now();
    await this.#preview(name);
    return performance.now() - began;
  }

  async arrearsMs(): Promise<number> {
    let least = Infinity;
    for (let round = 0; round < ASKED; round += 1) {
      const began = performance.now();
      await this.#ask('DuesArrears', { first: 20 });
      least = Math.min(least, performance.now() - began);
    }
    return least;
  }

  async #preview(name: string): Promise<string> {
    const { sha256 } = await this.files.put(createReadStream(this.path(name)), { maximumBytes: 200_000_000, allowedTypes: ['text/plain'] });
    return (await this.#act('PreviewReceiptFile', { sha256, name })).id;
  }

  async #file(id: string): Promise<{ state: string; version: number; receiptCount: number }> {
    return (await this.#ask<{ receiptFile: { state: string; version: number; receiptCount: number } }>('ReceiptFileById', { id })).receiptFile;
  }

  async #act(name: string, input: object): Promise<{ id: string }> {
    const [payload] = Object.values(await this.#ask<Record<string, { receiptFile: { id: string } | null; refusals: unknown }>>(name, { input }));
    if (!payload?.receiptFile) throw new Error(`${name}: ${JSON.stringify(payload?.refusals)}`);
    return payload.receiptFile;
  }

  async #ask<Data>(name: string, variables: Record<string, unknown>): Promise<Data> {
    const { data, errors } = await this.finance.execute({ query: operation(name), variables, caller: accountant, requestId: name, locale: 'zh' });
    if (errors) throw new Error(`${name}: ${JSON.stringify(errors)}`);
    return data as Data;
  }
}

/** How long the database itself takes for the rows of the file as text, without looking at them. */
async function loadDataMs(adminUrl: string, path: string): Promise<number> {
  const connection = await createConnection({ uri: adminUrl });
  try {
    await connection.query('CREATE DATABASE IF NOT EXISTS bench_load CHARACTER SET utf8mb4');
    await connection.query('CREATE OR REPLACE TABLE bench_load.receipt (document VARCHAR(40), branch VARCHAR(20), credit_code VARCHAR(18), payer VARCHAR(200), period VARCHAR(7), category VARCHAR(20), base VARCHAR(20), amount VARCHAR(20), paid_on VARCHAR(10))');
    const began = performance.now();
    // By the server where it may read the file; streamed to it where it may not, which is as fast.
    const how = async (local: string) => connection.query({ sql: `LOAD DATA ${local} INFILE ? INTO TABLE bench_load.receipt CHARACTER SET utf8mb4 FIELDS TERMINATED BY ',' IGNORE 1 LINES`, values: [path], infileStreamFactory: () => createReadStream(path) });
    await how('').catch(() => how('LOCAL'));
    return performance.now() - began;
  } finally {
    await connection.query('DROP DATABASE IF EXISTS bench_load');
    await connection.end();
  }
}
