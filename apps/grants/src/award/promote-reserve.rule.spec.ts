import { judge } from '@unionhall/kernel';
import { type PromoteReserveFacts, promoteReserveRules } from './promote-reserve.rule';

const facts: PromoteReserveFacts = {
  input: {},
  award: { state: 'given-up' },
  round: { name: '示例', state: 'awarded', year: 2026, quota: 2, awardAmount: 2_000_000n },
  reserve: [{ id: 'first', title: '甲' }, { id: 'second', title: '乙' }],
  replacement: null,
  places: 1,
  available: 2_000_000n,
};
const codes = (changes: Partial<PromoteReserveFacts>) => judge(promoteReserveRules, { ...facts, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('moves the first of the reserve up, with the last place and the last yuan', () => {
  expect(codes({})).toEqual([]);
  expect(codes({ input: { applicationId: 'first' } })).toEqual([]);
  expect(codes({ input: { applicationId: 'second', exceptionReason: '示例理由' } })).toEqual([]);
});

it.each<[string, Partial<PromoteReserveFacts>, string[]]>([
  ['an award that stands', { award: { state: 'granted' } }, ['YZ-9 grants.award-at-another-stage']],
  // What is not free is in the award itself.
  ['an award that stands, in an empty fund', { award: { state: 'granted' }, available: 0n }, ['YZ-9 grants.award-at-another-stage']],
  ['the second without saying anything', { input: { applicationId: 'second' } }, ['YZ-8 grants.reserve-out-of-order']],
  ['a round that is finished', { round: { ...facts.round, state: 'finished' } }, ['YZ-9 grants.round-not-awarded']],
  ['an award that is replaced', { replacement: {} }, ['HOUSE-3 grants.award-replaced-already']],
  ['an empty reserve', { reserve: [] }, ['YZ-8 grants.not-in-reserve']],
  ['a project outside the reserve', { input: { applicationId: 'third' } }, ['YZ-8 grants.not-in-reserve']],
  ['the second without a reason', { input: { applicationId: 'second', exceptionReason: ' ' } }, ['YZ-8 grants.reserve-out-of-order']],
  ['one place too many', { places: 2 }, ['YZ-7 grants.award-over-quota']],
  ['one fen too little', { available: 1_999_999n }, ['CP-10 grants.award-over-fund']],
])('refuses %s', (_what, changes, expected) => expect(codes(changes)).toEqual(expected));
