import { type Fen, judge } from '@unionhall/kernel';
import { type BreakDownCollectionTargetFacts, breakDownCollectionTargetRules } from './break-down-collection-target.rule';

const fen = (amount: number) => BigInt(amount) as Fen;
const facts: BreakDownCollectionTargetFacts = {
  input: { side: 'trade-union', basis: 'headcount', handSet: [] },
  total: fen(1_000),
  target: { year: 2026, number: 1, state: 'draft' },
  weighed: [{ of: 'a', weight: 1n }, { of: 'b', weight: 3n }],
};
type Change = Partial<Omit<BreakDownCollectionTargetFacts, 'input'>> & { readonly input?: Partial<BreakDownCollectionTargetFacts['input']> };
const codes = ({ input, ...change }: Change) => judge(breakDownCollectionTargetRules, { ...facts, ...change, input: { ...facts.input, ...input } }).refusals.map(({ clause, code }) => `${clause} ${code}`);
const set = (of: string, amount: number, reason = '新设分局') => ({ of, amount: fen(amount), reason });

it('takes a draft by heads', () => expect(codes({})).toEqual([]));

describe('BH-7: what was adopted stays', () => {
  it.each(['adopted', 'superseded'] as const)('refuses one that is %s', (state) => expect(codes({ target: { year: 2026, number: 1, state } })).toEqual(['BH-7 finance-collection.target-not-draft']));
});

describe('BH-7: a side is broken down by what says something of it', () => {
  const unfit = ['BH-7 finance-collection.target-basis-unfit'];
  it.each([['tax-branch', 'payroll'], ['trade-union', 'last-year'], ['trade-union', 'equal'], ['month', 'seasonal'], ['month', 'last-year'], ['month', 'equal']] as const)('takes %s by %s', (side, basis) => expect(codes({ input: { side, basis } })).toEqual([]));
  it.each([['tax-branch', 'seasonal'], ['trade-union', 'seasonal'], ['month', 'headcount'], ['month', 'payroll']] as const)('refuses %s by %s', (side, basis) => expect(codes({ input: { side, basis } })).toEqual(unfit));
});

describe('BH-7: it is broken down to somebody, by something', () => {
  it('refuses a side nobody stands on', () => expect(codes({ weighed: [] })).toEqual(['BH-7 finance-collection.target-side-empty', 'BH-7 finance-collection.target-shares-off-total']));
  it('takes a basis that counts for one', () => expect(codes({ weighed: [{ of: 'a', weight: 0n }, { of: 'b', weight: 1n }] })).toEqual([]));
  it('refuses one that counts for none', () =>
    expect(codes({ weighed: [{ of: 'a', weight: 0n }, { of: 'b', weight: 0n }] })).toEqual(['BH-7 finance-collection.target-basis-empty', 'BH-7 finance-collection.target-shares-off-total']));
});

describe('shares set by hand', () => {
  it('HOUSE-2: are of somebody on that side', () => expect(codes({ input: { handSet: [set('a', 1), set('c', 1)] } })).toEqual(['HOUSE-2 finance-collection.target-share-unknown']));
  it('HOUSE-3: are set once', () => expect(codes({ input: { handSet: [set('a', 1), set('b', 1), set('a', 1)] } })).toEqual(['HOUSE-3 finance-collection.target-share-twice', 'BH-7 finance-collection.target-shares-off-total']));
  it.each(['', ' ', '\u3000'])('BH-7: have a reason, not %j', (reason) => expect(codes({ input: { handSet: [set('a', 1, reason)] } })).toEqual(['BH-7 finance-collection.target-share-without-reason']));
});

describe('BH-7: the shares add up to the total', () => {
  const off = ['BH-7 finance-collection.target-shares-off-total'];
  it.each([0, 1_000])('takes %d of it by hand', (amount) => expect(codes({ input: { handSet: [set('a', amount)] } })).toEqual([]));
  it.each([1_001, -1])('refuses %d of it by hand', (amount) => expect(codes({ input: { handSet: [set('a', amount)] } })).toEqual(off));
  it('takes all of it by hand', () => expect(codes({ input: { handSet: [set('a', 400), set('b', 600)] } })).toEqual([]));
  it('refuses a fen less, which nobody is left for', () => expect(codes({ input: { handSet: [set('a', 400), set('b', 599)] } })).toEqual(off));
  it('refuses a rest that only those without a weight are left for', () => expect(codes({ weighed: [{ of: 'a', weight: 1n }, { of: 'b', weight: 0n }], input: { handSet: [set('a', 400)] } })).toEqual(off));
});
