import { type Fen, judge } from '@unionhall/kernel';
import { type AdoptCollectionTargetFacts, adoptCollectionTargetRules } from './adopt-collection-target.rule';

const fen = (amount: number) => BigInt(amount) as Fen;
const facts: AdoptCollectionTargetFacts = {
  input: { document: '第二季度联席会议纪要' },
  target: { year: 2026, number: 1, state: 'draft', amount: fen(1_000) },
  sums: { 'trade-union': fen(1_000), 'tax-branch': fen(1_000) },
};
const refusals = (change: Partial<AdoptCollectionTargetFacts>) => judge(adoptCollectionTargetRules, { ...facts, ...change }).refusals;
const codes = (change: Partial<AdoptCollectionTargetFacts>) => refusals(change).map(({ clause, code }) => `${clause} ${code}`);

describe('BH-7: one total, two breakdowns', () => {
  it('takes both, with a plan by months or without', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ sums: { ...facts.sums, month: fen(1_000) } })).toEqual([]);
  });
  it('refuses one alone, and says which is missing', () => expect(refusals({ sums: { 'trade-union': fen(1_000) } })).toMatchObject([{ clause: 'BH-7', code: 'finance-collection.target-side-missing', facts: { sides: ['tax-branch'] } }]));
  it.each(['trade-union', 'tax-branch', 'month'] as const)('refuses a fen apart of the %s', (side) =>
    expect(codes({ sums: { ...facts.sums, [side]: fen(999) } })).toEqual(['BH-7 finance-collection.target-breakdown-off-total']));
  it('refuses one that is adopted already', () => expect(codes({ target: { ...facts.target, state: 'adopted' } })).toEqual(['BH-7 finance-collection.target-not-draft']));
});

it('HOUSE-4: refuses a document without a name', () => expect(codes({ input: { document: '\u3000' } })).toEqual(['HOUSE-4 house.empty']));
