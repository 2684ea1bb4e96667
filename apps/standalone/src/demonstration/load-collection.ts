import { addDays, type LocalDate } from '@unionhall/kernel';
import type { DemonstrationLoad } from './demonstration-load';
import { eventually } from './eventually';
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
/** Dues are this share of the payroll [CP-1]. */
const DUES_RATE = 0.02;

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
  await assess(load, employers, month);
  const rowOf = rowsOf(month, lastDay);
  const [first, second, third] = employers as readonly [LoadedEmployer, LoadedEmployer, LoadedEmployer];
  const file = await previewed(load, `${month}.csv`, [
    rowOf(first, 1, '工会经费', PAYROLLS[0], '38400.00'),
    rowOf(second, 2, '工会经费', PAYROLLS[1], '10000.00'),
    // A payer nobody knows, whose name suggests a unit; and an amount nobody can read.
    rowOf({ ...second, creditCode: UNKNOWN_CODE }, 3, '建会筹备金', '60000.00', '1200.00'),
    rowOf(third, 4, '工会经费', PAYROLLS[2], '"9,600.00"'),
    '合计,4,49600.00',
  ]);
  await commit(load, file);
  await client.act(accountant, 'SendArrearsNotice', { employerId: third.id, payBy: addDays(today as LocalDate, 15), idempotencyKey: 'demonstration-notice' });
  await adoptTarget(load, month.slice(0, 4));
  await publishProgress(load, month);
  await previewed(load, `${month}（补）.csv`, [rowOf(second, 5, '工会经费', PAYROLLS[1], '8500.00'), '合计,1,8500.00']);
}

/** A later month: assessed, received in full from all but the last unit, booked, and published with its ranks. */
export async function collectMonth(load: DemonstrationLoad, employers: readonly LoadedEmployer[], month: string): Promise<void> {
  await assess(load, employers, month);
  const rowOf = rowsOf(month, load.today);
  const paying = employers.slice(0, -1);
  const amounts = paying.map((_, index) => (Number(PAYROLLS[index]) * DUES_RATE).toFixed(2));
  const rows = paying.map((payer, index) => rowOf(payer, index + 1, '工会经费', PAYROLLS[index]!, amounts[index]!));
  await commit(load, await previewed(load, `${month}.csv`, [...rows, `合计,${rows.length},${amounts.reduce((sum, amount) => sum + Number(amount), 0).toFixed(2)}`]));
  if (month.endsWith('-01')) await adoptTarget(load, month.slice(0, 4));
  await publishProgress(load, month);
}

async function assess({ client, as }: DemonstrationLoad, employers: readonly LoadedEmployer[], period: string): Promise<void> {
  const items = employers.map(({ id }, index) => ({ employerId: id, payroll: PAYROLLS[index] }));
  await client.act(as('accountant'), 'AssessDuesMonth', { period, items, idempotencyKey: `demonstration-assess-${period}` });
}

async function commit({ client, as }: DemonstrationLoad, { id, version }: Changed): Promise<void> {
  await client.act(as('accountant'), 'CommitReceiptFile', { receiptFileId: id, expectedVersion: version, idempotencyKey: `demonstration-commit-${id}` });
}

/** Rows of the bureau's file of a month. */
function rowsOf(month: string, paidOn: string) {
  return (payer: { readonly creditCode: string; readonly name: string }, document: number, category: string, base: string, amount: string) =>
    [`SP${month.replace('-', '')}${document}`, '19900', payer.creditCode, payer.name, month, category, base, amount, paidOn].join(',');
}

/** The target of a year by unions, branches and months. */
async function adoptTarget({ client, as }: DemonstrationLoad, year: string): Promise<void> {
  const officer = as('officer');
  let target = await client.act<Changed>(officer, 'SetCollectionTarget', { year: Number(year), amount: TARGET, idempotencyKey: `demonstration-target-${year}` });
  for (const [side, basis] of [['TRADE_UNION', 'HEADCOUNT'], ['TAX_BRANCH', 'EQUAL'], ['MONTH', 'EQUAL']]) {
    target = await client.act<Changed>(officer, 'BreakDownCollectionTarget', { targetId: target.id, expectedVersion: target.version, side, basis });
  }
  const document = { document: '关于下达年度经费代收目标的通知（示例）', documentSha256: 'd'.repeat(64) };
  await client.act(as('head-of-office'), 'AdoptCollectionTarget', { targetId: target.id, expectedVersion: target.version, ...document });
}

/** What a month came to, with its ranks. */
async function publishProgress({ client, as }: DemonstrationLoad, month: string): Promise<void> {
  await client.act(as('officer'), 'PublishCollectionProgress', { month, idempotencyKey: `demonstration-progress-${month}` });
}

/** Has a file of the bureau looked at, and waits until it is read. */
async function previewed({ client, as }: DemonstrationLoad, name: string, lines: readonly string[]): Promise<PreviewedFile> {
  const sha256 = await client.upload(as('accountant'), [HEAD, ...lines, ''].join('\n'));
  const { id } = await client.act<Changed>(as('accountant'), 'PreviewReceiptFile', { sha256, name });
  return eventually(async () => {
    const { receiptFile } = await client.run<{ receiptFile: PreviewedFile }>(as('accountant'), 'ReceiptFileById', { id });
    return receiptFile.state === 'READING' ? null : receiptFile;
  });
}
