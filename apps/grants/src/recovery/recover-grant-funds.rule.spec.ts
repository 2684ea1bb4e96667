import { judge, localDate } from '@unionhall/kernel';
import { type RecoverGrantFundsFacts, recoverGrantFundsRules } from './recover-grant-funds.rule';

const facts: RecoverGrantFundsFacts = {
  input: { reason: '示例', spentAmount: 500n, dueOn: localDate('2026-03-11') },
  personId: 'clerk',
  application: { title: '示例项目', teamMemberIds: ['author'] },
  award: { state: 'failed' },
  today: localDate('2026-03-10'),
  unspent: 0n,
  spent: 500n,
  claim: null,
};
const codes = (changes: Partial<RecoverGrantFundsFacts>) => judge(recoverGrantFundsRules, { ...facts, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);
const input = (changes: Partial<RecoverGrantFundsFacts['input']>) => ({ input: { ...facts.input, ...changes } });

it('claims of a failed project all it spent, of an accepted one what it did not', () => {
  expect(codes({})).toEqual([]);
  expect(codes({ award: { state: 'accepted' }, unspent: 1n, ...input({ spentAmount: 0n }) })).toEqual([]);
});

it.each<[string, Partial<RecoverGrantFundsFacts>, string[]]>([
  ['before the conclusion', { award: { state: 'rectifying' }, unspent: 1n, ...input({ spentAmount: 0n }) }, ['YZ-9 grants.award-at-another-stage']],
  ['by an officer of the team', { personId: 'author' }, ['CP-6 grants.officer-of-the-team']],
  ['twice', { claim: { claimedOn: localDate('2026-03-09') } }, ['HOUSE-3 grants.recovery-claimed-already']],
  ['for nothing', input({ spentAmount: 0n }), ['HOUSE-4 grants.nothing-to-recover']],
  ['a fen more than was spent', input({ spentAmount: 501n }), ['YZ-8 grants.recovery-of-spent-money']],
  ['less than nothing', { unspent: 2n, ...input({ spentAmount: -1n }) }, ['YZ-8 grants.recovery-of-spent-money']],
  ['what an accepted project spent', { award: { state: 'accepted' }, unspent: 1n, ...input({ spentAmount: 1n }) }, ['YZ-8 grants.recovery-of-spent-money']],
  ['due today', input({ dueOn: localDate('2026-03-10') }), ['HOUSE-5 grants.due-day-past']],
  ['without a reason', input({ reason: ' ' }), ['HOUSE-4 house.empty']],
])('refuses a claim %s', (_what, changes, expected) => expect(codes(changes)).toEqual(expected));
