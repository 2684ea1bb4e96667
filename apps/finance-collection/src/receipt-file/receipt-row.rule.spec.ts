import { judge, localDate } from '@unionhall/kernel';
import { bureauRow, cellsOfRow } from '@unionhall/testing';
import { cellsOf, contentOf, receiptColumns, receiptRowRules } from './receipt-row.rule';

const cells = cellsOfRow(bureauRow(1));
const factsOf = (changed: readonly string[], branchCode: string | null = '13209010000') => ({ line: 2, cells: changed, today: localDate('2026-03-10'), branchCode });
const faults = (column: (typeof receiptColumns)[number], cell: string) =>
  judge(receiptRowRules, factsOf(cells.with(receiptColumns.indexOf(column), cell))).refusals.map(({ clause, code, path }) => `${clause} ${code} ${path.slice(2).join('')}`);

it('takes a row that is as it should be, and can write it again', () => {
  expect(judge(receiptRowRules, factsOf(cells)).refusals).toEqual([]);
  expect(cellsOf(contentOf(factsOf(cells)))).toEqual(cells);
});

it.each<[(typeof receiptColumns)[number], string]>([
  ['document', 'a'],
  ['document', 'A'.repeat(40)],
  ['payer', '长'.repeat(200)],
  ['period', '2026-03'],
  ['period', '2019-12'],
  ['category', '建会筹备金'],
  ['base', '0'],
  ['amount', '0.01'],
  ['amount', '-0.01'],
  ['amount', '999999999999.99'],
  ['paid-on', '2026-03-10'],
])('takes the %s %s', (column, cell) => expect(faults(column, cell)).toEqual([]));

it.each<[(typeof receiptColumns)[number], string]>([
  ['document', ''],
  ['document', 'A'.repeat(41)],
  ['document', 'SP 1'],
  ['document', '１２３'],
  ['credit-code', '1.10101E+17'],
  ['credit-code', cells[2]!.replace(/.$/, (last) => (last === '0' ? '1' : '0'))],
  ['credit-code', cells[2]!.toLowerCase()],
  ['payer', '\u3000'],
  ['payer', '长'.repeat(201)],
  ['period', '2026-04'],
  ['period', '2026-13'],
  ['period', '2026-2'],
  ['period', '202602'],
  ['category', '捐款'],
  ['category', 'toString'],
  ['base', '-0.01'],
  ['base', '1e4'],
  ['amount', '0'],
  ['amount', '-0.00'],
  ['amount', '1,234.50'],
  ['amount', '１２'],
  ['amount', '1.234'],
  ['amount', '1000000000000'],
  ['amount', '1234567890123456789'],
  ['amount', '+1'],
  ['amount', '--1'],
  ['amount', ' 1'],
  ['amount', ''],
  ['paid-on', '2026-03-11'],
  ['paid-on', '2026-02-29'],
  ['paid-on', '2026/3/5'],
])('HOUSE-4: refuses the %s %j', (column, cell) => expect(faults(column, cell)).toContain(`HOUSE-4 finance-collection.receipt-cell-malformed ${column}`));

it('HOUSE-4: refuses a cell too few and one too many, once', () => {
  for (const changed of [cells.slice(1), [...cells, ''], ['x']]) expect(judge(receiptRowRules, factsOf(changed)).refusals.map(({ code }) => code)).toEqual(['finance-collection.receipt-row-width']);
});

it('HOUSE-2: refuses a branch nobody registered, and a code that is none for its form', () => {
  expect(judge(receiptRowRules, factsOf(cells, null)).refusals).toMatchObject([{ clause: 'HOUSE-2', code: 'finance-collection.receipt-branch-unknown', facts: { line: 2, code: '13209010000' } }]);
  expect(judge(receiptRowRules, factsOf(cells.with(1, '一'), null)).refusals.map(({ code }) => code)).toEqual(['finance-collection.receipt-cell-malformed']);
});
