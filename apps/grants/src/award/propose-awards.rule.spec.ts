import { judge } from '@unionhall/kernel';
import { type ProposeAwardsFacts, proposeAwardsRules, type RankedApplicationFacts } from './propose-awards.rule';

const ranked: RankedApplicationFacts[] = ['甲', '乙', '丙', '丁'].map((title, index) => ({ id: `${index + 1}`, title, state: 'under-review' }));
const facts: ProposeAwardsFacts = {
  input: { applicationIds: ['1', '2'], reserveApplicationIds: ['3'], exceptionReason: null },
  round: { name: '示例轮次', year: 2026, state: 'ranked', quota: 2, awardAmount: 2_000_000n },
  ranked,
  available: 4_000_000n,
};
const refusals = (changes: Partial<ProposeAwardsFacts>) => judge(proposeAwardsRules, { ...facts, ...changes }).refusals;
const codes = (changes: Partial<ProposeAwardsFacts>) => refusals(changes).map(({ clause, code }) => `${clause} ${code}`);
const listing = (applicationIds: string[], reserveApplicationIds: string[] = [], exceptionReason: string | null = null) => ({ input: { applicationIds, reserveApplicationIds, exceptionReason } });
const withState = (id: string, state: RankedApplicationFacts['state']) => ({ ranked: ranked.map((application) => (application.id === id ? { ...application, state } : application)) });

it('proposes a list at every limit', () => expect(codes({})).toEqual([]));
it('proposes anew while nothing is published', () =>
  expect(codes({ round: { ...facts.round, state: 'proposed' }, ...withState('1', 'recommended') })).toEqual([]));
it('passes over nobody who withdrew', () => expect(codes({ ...listing(['1', '3']), ...withState('2', 'withdrawn') })).toEqual([]));
it('passes over somebody for a reason', () => expect(codes(listing(['2', '3'], [], '示例理由'))).toEqual([]));

it.each<[string, Partial<ProposeAwardsFacts>, string[]]>([
  ['a round that is not ranked', { round: { ...facts.round, state: 'reviewing' } }, ['YZ-9 grants.round-not-ranked']],
  ['a round whose list is published', { round: { ...facts.round, state: 'publicised' } }, ['YZ-9 grants.round-not-ranked']],
  ['one award above the quota', { ...listing(['1', '2', '3']), available: 6_000_000n }, ['YZ-7 grants.award-over-quota']],
  ['one fen above the fund', { available: 3_999_999n }, ['CP-10 grants.award-over-fund']],
  ['an application of another round', listing(['1', '9']), ['YZ-8 grants.award-not-in-ranking']],
  ['an application that withdrew', withState('2', 'withdrawn'), ['YZ-9 grants.award-not-under-review']],
  ['a project twice', listing(['1', '1']), ['HOUSE-3 grants.award-listed-twice', 'YZ-8 grants.award-out-of-rank-order']],
  ['a project both awarded and in reserve', listing(['1', '2'], ['2'], '示例理由'), ['HOUSE-3 grants.award-listed-twice']],
  ['the second before the first', listing(['2', '1']), ['YZ-8 grants.award-out-of-rank-order']],
  ['a place passed over', listing(['1', '3']), ['YZ-8 grants.award-out-of-rank-order']],
  ['a reserve out of order', listing(['1', '2'], ['4']), ['YZ-8 grants.award-out-of-rank-order']],
  ['a blank reason', listing(['1', '3'], [], '  '), ['YZ-8 grants.award-out-of-rank-order']],
])('refuses %s', (_what, changes, expected) => expect(codes(changes)).toEqual(expected));

it('names who is passed over by whom', () =>
  expect(refusals(listing(['1', '3']))).toMatchObject([{ path: ['applicationIds', '1'], facts: { place: 2, application: '丙', passed: '乙' }, remedy: 'follow-the-ranking' }]));
it('writes money in yuan', () =>
  expect(refusals({ available: 3_999_999n })[0]).toMatchObject({ facts: { total: '40000.00', available: '39999.99', year: 2026 }, remedy: 'appropriate-more-or-shorten' }));
