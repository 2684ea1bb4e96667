import { localDate, month } from '@unionhall/kernel';
import { contentOfEmployerRow, type EmployerRowFacts, refusalsOfEmployerRow } from './employer-row.rule';

const CELLS = ['91350100M000100Y43', '示例厂', '企业', '示例工会', '2026-03', '1321', '120', '示例园区'];
const existing: NonNullable<EmployerRowFacts['existing']> = { name: '示例厂', kind: 'enterprise', mergedIntoId: null, unionFormedIn: month('2026-03'), presentNameFrom: localDate('2026-03-09') };
const facts: EmployerRowFacts = { line: 2, cells: CELLS, today: localDate('2026-03-10'), earlierLine: null, unions: [{ name: '示例工会', formedOn: localDate('2026-03-01') }], branchIsRegistered: true, parkIsRegistered: true, existing: null };
const codes = (changes: Partial<EmployerRowFacts> = {}) => refusalsOfEmployerRow({ ...facts, ...changes }).map(({ clause, code, path }) => `${clause} ${code} ${path.at(-1)!}`);
const cell = (index: number, text: string, changes: Partial<EmployerRowFacts> = {}) => codes({ cells: CELLS.with(index, text), ...changes });

it('takes a whole row, a row that says the least, and blanks around cells', () => {
  expect(codes()).toEqual([]);
  expect(codes({ cells: [...CELLS.slice(0, 3), '', '', '', ''], unions: [] })).toEqual([]);
  expect(codes({ cells: CELLS.slice(0, 3), unions: [], branchIsRegistered: false, parkIsRegistered: false })).toEqual([]);
  expect(cell(1, '长'.repeat(200))).toEqual([]);
  expect(codes({ cells: CELLS.map((text) => ` ${text} `) })).toEqual([]);
});

describe('HOUSE-4: each cell is well formed', () => {
  it.each([
    [0, '91350100M000100Y44', 'credit-code'],
    [0, '', 'credit-code'],
    [1, '', 'name'],
    [1, '长'.repeat(201), 'name'],
    [2, 'enterprise', 'kind'],
    [3, '长'.repeat(201), 'trade-union'],
    [4, '2026-13', 'union-formed-in'],
    [5, '132', 'tax-branch'],
    [5, '1'.repeat(21), 'tax-branch'],
    [5, '-1321', 'tax-branch'],
    [5, '1321-', 'tax-branch'],
    [6, '-1', 'headcount'],
    [6, '1000000', 'headcount'],
    [6, '１２', 'headcount'],
    [7, '园'.repeat(101), 'park'],
  ])('refuses column %d as %j', (index, text, column) => expect(cell(index, text)).toContain(`HOUSE-4 finance-collection.list-cell-malformed ${column}`));
  it.each(['0', '999999'])('takes a headcount of %s', (text) => expect(cell(6, text)).toEqual([]));
  it('takes a park of a hundred characters', () => expect(cell(7, '园'.repeat(100))).toEqual([]));
  it('refuses a column more', () => expect(codes({ cells: [...CELLS, ''] })).toEqual(['HOUSE-4 finance-collection.list-row-too-wide 2']));
});

it('HOUSE-3: refuses an employer a second time', () => expect(codes({ earlierLine: 2, line: 3 })).toEqual(['HOUSE-3 finance-collection.list-row-repeated credit-code']));

describe('HOUSE-2: what a row names is registered', () => {
  it('refuses a union nobody registered, or that two are called', () => {
    expect(codes({ unions: [] })).toEqual(['HOUSE-2 finance-collection.list-union-unclear trade-union', 'HOUSE-5 finance-collection.list-union-month union-formed-in']);
    expect(codes({ unions: [...facts.unions, ...facts.unions] })).toEqual(['HOUSE-2 finance-collection.list-union-unclear trade-union']);
  });
  it('refuses a branch nobody registered', () => expect(codes({ branchIsRegistered: false })).toEqual(['HOUSE-2 finance-collection.list-branch-unknown tax-branch']));
  it('refuses a park nobody registered', () => expect(codes({ parkIsRegistered: false })).toEqual(['HOUSE-2 finance-collection.list-park-unknown park']));
  it('refuses an employer that is merged', () => expect(codes({ existing: { ...existing, mergedIntoId: 'another' } })).toEqual(['HOUSE-2 finance-collection.employer-merged credit-code']));
});

describe('HOUSE-5: the union was formed by then, and the month has begun', () => {
  it('takes a row without union whose union nobody needs', () => expect(codes({ cells: [...CELLS.slice(0, 3), '', '', '', ''], unions: [] })).toEqual([]));
  it('refuses the month before and the month after', () => {
    expect(cell(4, '2026-02')).toEqual(['HOUSE-5 finance-collection.list-union-month union-formed-in']);
    expect(cell(4, '2026-04')).toEqual(['HOUSE-5 finance-collection.list-union-month union-formed-in']);
  });
});

describe('of an employer that is registered', () => {
  it('takes it as it is, and with another name, union, branch or size', () => {
    expect(codes({ existing })).toEqual([]);
    expect(cell(1, '示例新厂', { existing })).toEqual([]);
    expect(cell(6, '', { existing })).toEqual([]);
  });
  it('takes its union’s month as it is registered, and its name of today', () => {
    expect(cell(4, '2020-01', { existing: { ...existing, unionFormedIn: month('2020-01') } })).toEqual([]);
    expect(codes({ existing: { ...existing, presentNameFrom: facts.today } })).toEqual([]);
  });
  it('tells of a kind that is none once', () => expect(cell(2, '公司', { existing })).toEqual(['HOUSE-4 finance-collection.list-cell-malformed kind']));
  it('HOUSE-3: refuses another kind', () => expect(cell(2, '事业单位', { existing })).toEqual(['HOUSE-3 finance-collection.list-kind-differs kind']));
  it('BH-5: refuses a union no visit has shown', () => {
    expect(codes({ existing: { ...existing, unionFormedIn: null } })).toEqual(['BH-5 finance-collection.list-union-not-reviewed union-formed-in']);
    expect(cell(4, '', { existing: { ...existing, unionFormedIn: null } })).toEqual([]);
  });
  it('HOUSE-5: refuses a second name on one day', () => expect(cell(1, '示例新厂', { existing: { ...existing, presentNameFrom: facts.today } })).toEqual(['HOUSE-5 finance-collection.employer-name-day name']));
});

it('reads what a row says', () => {
  expect(contentOfEmployerRow(CELLS)).toEqual({ creditCode: CELLS[0], name: '示例厂', kind: 'enterprise', tradeUnion: '示例工会', unionFormedIn: '2026-03', taxBranchCode: '1321', headcount: 120, park: '示例园区' });
  expect(contentOfEmployerRow([CELLS[0]!, ' 示例校 ', '事业单位'])).toMatchObject({ name: '示例校', kind: 'public-institution', tradeUnion: null, unionFormedIn: null, taxBranchCode: null, headcount: null, park: null });
});
