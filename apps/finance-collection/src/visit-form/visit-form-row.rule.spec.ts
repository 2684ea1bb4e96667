import { contentOfFormRow, refusalsOfFormRow, type VisitFormRowFacts } from './visit-form-row.rule';

const CELLS = ['91350100M000100Y43', '2026-03-10', '是', '示例工会', '2026-02', '12', 'a'.repeat(64), '工会法', '税法'];
const facts: VisitFormRowFacts = { line: 2, cells: CELLS, earlierLine: null, visitWaits: true, unions: 1 };
const codes = (changes: Partial<VisitFormRowFacts>) => refusalsOfFormRow({ ...facts, ...changes }).map(({ clause, code, path }) => `${clause} ${code} ${path.at(-1)!}`);
const cell = (index: number, text: string) => codes({ cells: CELLS.with(index, text) });

it('takes a form with a union, and one without', () => {
  expect(codes({})).toEqual([]);
  expect(codes({ cells: [CELLS[0]!, '2026-03-10', '否', '', '', '0'], unions: 0 })).toEqual([]);
});
it.each([
  [0, '91350100M000100Y44', 'credit-code'],
  [1, '2026-02-30', 'visited-on'],
  [2, '有', 'has-union'],
  [4, '2026-13', 'union-formed-in'],
  [5, '-1', 'headcount'],
  [5, '', 'headcount'],
  [6, 'x', 'roster'],
  [7, '长'.repeat(1_001), 'union-content'],
  [8, '长'.repeat(1_001), 'tax-content'],
])('HOUSE-4: refuses column %d as %j', (index, text, column) => expect(cell(index, text)).toEqual([`HOUSE-4 finance-collection.visit-cell-malformed ${column}`]));
it('HOUSE-3: a unit once', () => expect(codes({ earlierLine: 2, line: 3 })).toEqual(['HOUSE-3 finance-collection.list-row-repeated credit-code']));
it('BH-5: of a visit that waits', () => expect(codes({ visitWaits: false })).toEqual(['BH-5 finance-collection.visit-not-assigned credit-code']));
it.each([0, 2])('HOUSE-2: with a union only one bears the name of, not %d', (unions) => expect(codes({ unions })).toEqual(['HOUSE-2 finance-collection.list-union-unclear trade-union']));
it('reads what a form says', () => expect(contentOfFormRow(CELLS)).toEqual({ visitedOn: '2026-03-10', hasUnion: true, unionFormedIn: '2026-02', headcount: 12, rosterSha256: 'a'.repeat(64), unionContent: '工会法', taxContent: '税法' }));
