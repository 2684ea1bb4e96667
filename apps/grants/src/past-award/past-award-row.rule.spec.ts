import { localDate } from '@unionhall/kernel';
import { contentOfRow, refusalsOfRow } from './past-award-row.rule';

const ROW = ['2024', '示例夹具', '示例机械厂', '20000.00', '2024-05-31'];
const codes = (changes: Readonly<Record<number, string>> = {}, earlierLine: number | null = null) =>
  refusalsOfRow({ line: 7, cells: Object.assign([...ROW], changes), today: localDate('2026-03-10'), earlierLine }).map(({ clause, code, path }) => `${clause} ${code} ${path.join('.')}`);
const malformed = (column: string) => [`HOUSE-4 grants.past-cell-malformed rows.7.${column}`];

it('takes a row as an old list has it, blanks around its cells included', () => {
  expect(codes()).toEqual([]);
  expect(codes(Object.fromEntries(ROW.map((cell, index) => [index, ` ${cell} `])))).toEqual([]);
  expect(contentOfRow([' 2024', '示例夹具 ', ...ROW.slice(2)])).toEqual({ year: 2024, title: '示例夹具', employerName: '示例机械厂', amount: 2_000_000n, grantedOn: '2024-05-31' });
});

it.each<[string, number, string, bigint | null]>([
  ['a whole amount', 3, '20000', 2_000_000n],
  ['one place', 3, '0.1', 10n],
  ['a fen', 3, '0.01', 1n],
  ['the largest', 3, '99999999.99', 9_999_999_999n],
  ['nothing', 3, '0.00', null],
  ['nothing at all', 3, '0', null],
  ['several noughts', 3, '00.0', null],
  ['three places', 3, '1.001', null],
  ['a separator', 3, '1,234.50', null],
  ['a negative', 3, '-1.00', null],
  ['full-width digits', 3, '１２３', null],
  ['an exponent', 3, '1.2E+4', null],
  ['nineteen digits', 3, '1234567890123456789', null],
  ['a currency', 3, '20000元', null],
  ['an empty cell', 3, '', null],
])('reads as an amount: %s', (_what, column, cell, expected) => {
  expect(codes({ [column]: cell })).toEqual(expected === null ? malformed('amount') : []);
  const amount = expected === null ? null : contentOfRow(Object.assign([...ROW], { [column]: cell })).amount;
  expect(amount).toBe(expected);
});

it.each<[string, number, string, string[]]>([
  ['this year', 0, '2026', []],
  ['next year', 0, '2027', malformed('year')],
  ['a year of two digits', 0, '24', malformed('year')],
  ['a year of five digits', 0, '20244', malformed('year')],
  ['a digit before the year', 0, '12024', malformed('year')],
  ['no title', 1, ' ', malformed('title')],
  ['a title of 200', 1, '示'.repeat(200), []],
  ['a title of 201', 1, '示'.repeat(201), malformed('title')],
  ['no unit', 2, '', malformed('employer')],
  ['today', 4, '2026-03-10', []],
  ['tomorrow', 4, '2026-03-11', malformed('granted-on')],
  ['a day that is none', 4, '2026-02-29', malformed('granted-on')],
  ['slashes', 4, '2026/2/28', malformed('granted-on')],
])('reads %s', (_what, column, cell, expected) => expect(codes({ [column]: cell })).toEqual(expected));

it('tells every fault of a row at once', () => expect(codes({ 0: 'x', 3: 'y', 4: 'z' })).toEqual([...malformed('year'), ...malformed('amount'), ...malformed('granted-on')]));
it('refuses a row with more columns than the head, and one with fewer', () => {
  expect(codes({ 5: '' })).toEqual(['HOUSE-4 grants.past-row-too-wide rows.7']);
  expect(refusalsOfRow({ line: 7, cells: ROW.slice(0, 4), today: localDate('2026-03-10'), earlierLine: null })).toHaveLength(1);
});
it('refuses a project a second time', () => expect(codes({}, 3)).toEqual(['HOUSE-3 grants.past-row-repeated rows.7']));
