import { setTimeout as wait } from 'node:timers/promises';
import { addDays, type LocalDate } from '@unionhall/kernel';
import type { DemonstrationLoad } from './demonstration-load';
import type { LoadedEmployer } from './load-registers';

interface Changed {
  readonly id: string;
  readonly version: number;
}
interface PreviewedFile extends Changed {
  readonly state: string;
}

/** What the bureau’s file begins with. */
const HEAD = '税票号码,分局代码,统一社会信用代码,缴费单位,所属期,征收项目,计费依据,金额,缴款日期';
/** A code nobody has registered. */
const UNKNOWN_CODE = '91990000MADEM0009B';
const ACCOUNTS = [
  ['1009', '代收经费到账', 'COLLECTED'],
  ['2201', '应付工会经费', 'DUES'],
  ['2202', '应付建会筹备金', 'PREPARATION_FUND'],
  ['2301', '应拨基层工会经费', 'GRASSROOTS'],
  ['2302', '应上缴经费', 'UPWARD'],
  ['2303', '待拨建会筹备金', 'HELD'],
] as const;
/** The payroll of each employer in a month, in yuan. */
const PAYROLLS = ['1920000.00', '925000.00', '480000.00'] as const;
const TARGET = '1200000.00';

/**
 * Last month's dues: assessed, received by the bureau's file and booked; a unit that is behind and was told so; the year's target
 * with last month's ranks; a file that waits to be booked.
 */
export async function loadCollection(load: DemonstrationLoad, employers: readonly LoadedEmployer[]): Promise<void> {
  const { client, as, today } = load;
  const accountant = as('accountant');
  const lastDay = addDays(`${today.slice(0, 7)}-01` as LocalDate, -1);
  const month = lastDay.slice(0, 7);
  for (const [code, name, collectionUse] of ACCOUNTS) await client.act(accountant, 'OpenLedgerAccount', { code, name, balanceLimit: 'NONE', collectionUse, idempotencyKey: `demonstration-${code}` });
  const items = employers.map(({ id }, index) => ({ employerId: id, payroll: PAYROLLS[index] }));
  await client.act(accountant, 'AssessDuesMonth', { period: month, items, idempotencyKey: 'demonstration-assess' });

  const rowOf = (payer: { readonly creditCode: string; readonly name: string }, document: number, category: string, base: string, amount: string) =>
    [`SP${document}`, '19900', payer.creditCode, payer.name, month, category, base, amount, lastDay].join(',');
  const [first, second, third] = employers as readonly [LoadedEmployer, LoadedEmployer, LoadedEmployer];
  const file = await previewed(load, `${month}.csv`, [
    rowOf(first, 1, '工会经费', PAYROLLS[0], '38400.00'),
    rowOf(second, 2, '工会经费', PAYROLLS[1], '10000.00'),
    // A payer nobody knows, whose name suggests a unit; and an amount nobody can read.
    rowOf({ ...second, creditCode: UNKNOWN_CODE }, 3, '建会筹备金', '60000.00', '1200.00'),
    rowOf(third, 4, '工会经费', PAYROLLS[2], '"9,600.00"'),
    '合计,4,49600.00',
  ]);
  await client.act(accountant, 'CommitReceiptFile', { receiptFileId: file.id, expectedVersion: file.version, idempotencyKey: 'demonstration-commit' });
  await client.act(accountant, 'SendArrearsNotice', { employerId: third.id, payBy: addDays(today as LocalDate, 15), idempotencyKey: 'demonstration-notice' });
  await publishProgress(load, month);
  await previewed(load, `${month}（补）.csv`, [rowOf(second, 5, '工会经费', PAYROLLS[1], '8500.00'), '合计,1,8500.00']);
}

/** The target of a month's year by unions, branches and months, and what the month came to. */
async function publishProgress({ client, as }: DemonstrationLoad, month: string): Promise<void> {
  const officer = as('officer');
  let target = await client.act<Changed>(officer, 'SetCollectionTarget', { year: Number(month.slice(0, 4)), amount: TARGET, idempotencyKey: 'demonstration-target' });
  for (const [side, basis] of [['TRADE_UNION', 'HEADCOUNT'], ['TAX_BRANCH', 'EQUAL'], ['MONTH', 'EQUAL']]) {
    target = await client.act<Changed>(officer, 'BreakDownCollectionTarget', { targetId: target.id, expectedVersion: target.version, side, basis });
  }
  const document = { document: '关于下达年度经费代收目标的通知（示例）', documentSha256: 'd'.repeat(64) };
  await client.act(as('head-of-office'), 'AdoptCollectionTarget', { targetId: target.id, expectedVersion: target.version, ...document });
  await client.act(officer, 'PublishCollectionProgress', { month, idempotencyKey: 'demonstration-progress' });
}

const LOOKS = 100;
const BETWEEN_LOOKS_MS = 100;

/** Has a file of the bureau looked at, and waits until it is read. */
async function previewed({ client, as }: DemonstrationLoad, name: string, lines: readonly string[]): Promise<PreviewedFile> {
  const sha256 = await client.upload(as('accountant'), [HEAD, ...lines, ''].join('\n'));
  const { id } = await client.act<Changed>(as('accountant'), 'PreviewReceiptFile', { sha256, name });
  for (let look = 0; look < LOOKS; look += 1) {
    const { receiptFile } = await client.run<{ receiptFile: PreviewedFile }>(as('accountant'), 'ReceiptFileById', { id });
    if (receiptFile.state === 'PREVIEWED') return receiptFile;
    if (receiptFile.state !== 'READING') throw new Error(`the file ${name} of the demonstration is ${receiptFile.state}`);
    await wait(BETWEEN_LOOKS_MS);
  }
  throw new Error(`the file ${name} of the demonstration was not read in time`);
}
