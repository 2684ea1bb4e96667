import { judge, localDate } from '@unionhall/kernel';
import { type AssessCollectionWorkFacts, assessCollectionWorkRules, totalOf } from './assess-collection-work.rule';

const facts: AssessCollectionWorkFacts = {
  input: {
    year: 2026,
    tradeUnionId: 'union',
    taxBranchId: 'branch',
    lines: [
      { side: 'union', title: '建会', weight: 40, score: 90 },
      { side: 'tax', title: '代收', weight: 60, score: 85 },
    ],
    consequence: '通报表扬',
  },
  today: localDate('2026-12-31'),
  unionIsRegistered: true,
  branchIsRegistered: true,
  isAssessed: false,
};
const refusals = (change: Partial<AssessCollectionWorkFacts> = {}, input: Partial<AssessCollectionWorkFacts['input']> = {}) => judge(assessCollectionWorkRules, { ...facts, ...change, input: { ...facts.input, ...input } }).refusals.map(({ clause, code, path }) => `${clause} ${code} ${path.join('.')}`);
const line = (changes: object) => ({ side: 'union' as const, title: '建会', weight: 50, score: 1, ...changes });

it('BH-6: takes a sheet of both sides, refuses one of either alone', () => {
  expect(refusals()).toEqual([]);
  for (const side of ['union', 'tax'] as const) expect(refusals({}, { lines: [line({ side }), line({ side, title: '宣传' })] })).toEqual(['BH-6 finance-collection.sheet-of-one-side lines']);
});
it('BH-6: names the side that is missing', () => expect(judge(assessCollectionWorkRules, { ...facts, input: { ...facts.input, lines: [line({ weight: 100 })] } }).refusals).toMatchObject([{ facts: { missing: ['tax'] } }]));
it.each([59, 61])('HOUSE-4: refuses weights of 40 and %d', (weight) => expect(refusals({}, { lines: [facts.input.lines[0]!, { ...facts.input.lines[1]!, weight }] })).toEqual(['HOUSE-4 finance-collection.sheet-weights lines']));
it('HOUSE-4: refuses a line without title', () => expect(refusals({}, { lines: [line({ title: ' ' }), line({ side: 'tax' })] })).toEqual(['HOUSE-4 house.empty lines.0.title']));
it('HOUSE-3: refuses a line twice', () => expect(refusals({}, { lines: [line({}), line({ side: 'tax' })] })).toEqual(['HOUSE-3 house.already-registered lines.1.title']));
it('HOUSE-2: refuses what nobody registered', () => expect(refusals({ unionIsRegistered: false, branchIsRegistered: false })).toEqual(['HOUSE-2 house.not-registered tradeUnionId', 'HOUSE-2 house.not-registered taxBranchId']));
it('HOUSE-3: refuses a second sheet', () => expect(refusals({ isAssessed: true })).toEqual(['HOUSE-3 finance-collection.sheet-exists year']));
it('HOUSE-5: refuses next year', () => expect(refusals({}, { year: 2027 })).toEqual(['HOUSE-5 finance-collection.sheet-year year']));
it('HOUSE-4: refuses no consequence', () => expect(refusals({}, { consequence: '' })).toEqual(['HOUSE-4 house.empty consequence']));
it('adds scores by their weights in hundredths of a point', () => {
  expect(totalOf(facts.input.lines)).toBe(8_700);
  expect(totalOf([{ weight: 33, score: 1 }, { weight: 67, score: 100 }])).toBe(6_733);
});
