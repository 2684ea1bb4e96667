import { judge, localDate } from '@unionhall/kernel';
import { type RevokeAwardFacts, revokeAwardRules } from './revoke-award.rule';

const decision = { powerItem: 'innovation-fund', subjectType: 'AwardRevocation', subjectId: 'award', subjectSha256: 'decided', outcome: 'adopted', matterId: 'matter', proposedById: 'proposer', enteredById: 'secretary' } as const;
const facts: RevokeAwardFacts = {
  input: { awardId: 'award', reason: '示例', spentAmount: 500n, dueOn: localDate('2026-03-11') },
  personId: 'clerk',
  application: { title: '示例项目', teamMemberIds: ['author'] },
  award: { state: 'contracted' },
  instalments: [{ state: 'confirmed' }, { state: 'planned' }],
  today: localDate('2026-03-10'),
  unspent: 700n,
  spent: 500n,
  decisionId: () => 'decision',
  decision,
  revocationSha256: () => 'decided',
};
const codes = (changes: Partial<RevokeAwardFacts>) => judge(revokeAwardRules, { ...facts, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);
const input = (changes: Partial<RevokeAwardFacts['input']>) => ({ input: { ...facts.input, ...changes } });

it('revokes before the conclusion, with money to give back and without', () => {
  for (const state of ['granted', 'contracted', 'rectifying'] as const) expect(codes({ award: { state } })).toEqual([]);
  expect(codes({ unspent: 0n, ...input({ spentAmount: 0n, dueOn: null }) })).toEqual([]);
  expect(codes(input({ spentAmount: 0n }))).toEqual([]);
});

it.each<[string, Partial<RevokeAwardFacts>, string[]]>([
  ['while it is judged', { award: { state: 'under-acceptance' } }, ['YZ-9 grants.award-at-another-stage']],
  ['once it is accepted', { award: { state: 'accepted' } }, ['YZ-9 grants.award-at-another-stage']],
  ['by an officer of the team', { personId: 'author' }, ['CP-6 grants.officer-of-the-team']],
  ['while an instalment is asked for', { instalments: [{ state: 'requested' }] }, ['YZ-9 grants.payment-under-way']],
  ['while one is with the bank', { instalments: [{ state: 'paid' }] }, ['YZ-9 grants.payment-under-way']],
  ['for no reason', input({ reason: ' ' }), ['HOUSE-4 house.empty']],
  ['claiming a fen more than was spent', input({ spentAmount: 501n }), ['YZ-8 grants.recovery-of-spent-money']],
  ['claiming less than nothing', input({ spentAmount: -1n }), ['YZ-8 grants.recovery-of-spent-money']],
  ['without a day for what was never spent', input({ spentAmount: 0n, dueOn: null }), ['HOUSE-4 house.empty']],
  ['without a day for what was spent', { unspent: 0n, ...input({ dueOn: undefined }) }, ['HOUSE-4 house.empty']],
  ['due today', input({ dueOn: localDate('2026-03-10') }), ['HOUSE-5 grants.due-day-past']],
  ['by a decision nobody took', { decision: null }, ['HOUSE-2 house.not-registered']],
  ['by a rejected one', { decision: { ...decision, outcome: 'rejected' } }, ['GY-2b grants.decision-not-adopted']],
  ['by one on another award', { decision: { ...decision, subjectId: 'other' } }, ['GY-2b grants.decision-of-another-revocation']],
  ['by one on its budget', { decision: { ...decision, subjectType: 'AwardBudget' } }, ['GY-2b grants.decision-of-another-revocation']],
  ['by one under another power', { decision: { ...decision, powerItem: 'office-finance' } }, ['GY-2b grants.decision-of-another-revocation']],
  ['by who raised its matter', { personId: 'proposer' }, ['CP-5 house.proposer-executes']],
  ['by who entered its decision', { personId: 'secretary' }, ['CP-5 house.decision-enterer-executes']],
  ['otherwise than was decided', { revocationSha256: () => 'otherwise' }, ['GY-2b grants.revocation-not-as-decided']],
])('refuses to revoke %s', (_what, changes, expected) => expect(codes(changes)).toEqual(expected));
