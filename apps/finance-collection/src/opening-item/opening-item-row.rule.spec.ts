import { localDate } from '@unionhall/kernel';
import { type OpeningItemRowFacts, owedIn, refusalsOfOpeningRow } from './opening-item-row.rule';

const CELLS = ['91350100M000100Y43', '2025-12', '100.5'];
const facts: OpeningItemRowFacts = { line: 2, cells: CELLS, today: localDate('2026-01-01'), earlierLine: null, employer: { name: '示例厂', mergedIntoId: null }, isAssessed: false, isCarriedOver: false, received: 0n };
const codes = (changes: Partial<OpeningItemRowFacts>) => refusalsOfOpeningRow({ ...facts, ...changes }).map(({ clause, code, path }) => `${clause} ${code} ${path.at(-1)!}`);
const cell = (index: number, text: string) => codes({ cells: CELLS.with(index, text) });

it('carries over what a unit owed for the month before this', () => expect([codes({}), owedIn(CELLS)]).toEqual([[], 10_050n]));
it.each([
  [0, '91350100M000100Y44', 'credit-code'],
  [1, '2025-13', 'period'],
  [2, '0.00', 'owed'],
  [2, '-1', 'owed'],
  [2, '1.001', 'owed'],
])('HOUSE-4: refuses column %d as %j', (index, text, column) => expect(cell(index, text)).toEqual([`HOUSE-4 finance-collection.opening-cell-malformed ${column}`]));
it('HOUSE-5: not of this month', () => expect(cell(1, '2026-01')).toEqual(['HOUSE-5 finance-collection.opening-month-ahead period']));
it.each([null, { name: '示例厂', mergedIntoId: 'another' }])('HOUSE-2: of a live unit of the register, not %o', (employer) => expect(codes({ employer })).toEqual(['HOUSE-2 house.not-registered credit-code']));
it.each([{ isAssessed: true }, { isCarriedOver: true }, { earlierLine: 2, line: 3 }])('HOUSE-3: once: not with %o', (changes) => expect(codes(changes)).toEqual(['HOUSE-3 finance-collection.opening-month-known period']));
it.each([1n, -1n])('HOUSE-1: not after %d fen were received for it', (received) => expect(codes({ received })).toEqual(['HOUSE-1 finance-collection.opening-after-receipt period']));
