import { judge, localDate, month } from '@unionhall/kernel';
import { type LockAllowancesFacts, lockAllowancesRules } from './lock-allowances.rule';

const facts: LockAllowancesFacts = {
  input: { decisionId: 'decision' },
  personId: 'executor',
  today: localDate('2026-03-01'),
  run: { month: month('2026-02'), state: 'computed', total: 60_000n, linesSha256: 'a' },
  allowances: { linesSha256: 'a' },
  allowanceYear: {},
  matter: { powerItem: 'allowances', subjectType: 'AllowanceYear', subjectId: 'year', sha256: 'y' },
  decision: { powerItem: 'allowances', subjectType: 'AllowanceYear', subjectId: 'year', subjectSha256: 'y', outcome: 'adopted', decidedOn: localDate('2026-01-05'), amount: 100_000n, proposedById: 'p', enteredById: 'e' },
  othersOfYear: 40_000n,
  asked: { account: () => ({ holderName: '示例', employerId: 'unit' }) },
};
const codes = (more: Partial<LockAllowancesFacts>) => judge(lockAllowancesRules, { ...facts, ...more }).refusals.map(({ clause, code }) => `${clause} ${code.replace('personnel.allowance-', '')}`);
const run = (more: Partial<LockAllowancesFacts['run']>) => codes({ run: { ...facts.run, ...more } });

it('takes a month that is over, to the fen within what the year allows', () => expect(codes({})).toEqual([]));
it('takes one that was returned as it was', () => expect(codes({ run: { ...facts.run, state: 'returned' }, allowances: null })).toEqual([]));
it.each(['locked', 'paid', 'confirmed'] as const)('refuses one that is %s [HOUSE-1]', (state) => expect(run({ state })).toEqual(['HOUSE-1 run-state']));
it('refuses one on its last day [WZ-13]', () => expect(codes({ today: localDate('2026-02-28') })).toEqual(['WZ-13 month-not-over']));
it('refuses lines the register has left behind [WZ-13]', () => expect(codes({ allowances: { linesSha256: 'b' } })).toEqual(['WZ-13 run-outdated']));
it('refuses a month that pays nobody [HOUSE-4]', () => expect(run({ total: 0n })).toEqual(['HOUSE-4 nobody-paid']));
it('refuses a year nobody proposed [CP-9]', () => expect(codes({ allowanceYear: null })).toEqual(['CP-9 year-missing']));
it('refuses a fen more than the year allows [CP-9]', () => {
  expect(codes({ othersOfYear: 40_001n })).toEqual(['CP-9 year-used-up']);
  expect(codes({ decision: { ...facts.decision!, amount: null } })).toEqual(['CP-9 year-used-up']);
});
it('rests on the adopted decision on this very year, carried out by another hand [GY-2b, CP-5]', () => {
  expect(codes({ decision: { ...facts.decision!, outcome: 'rejected' } })).toEqual(['GY-2b house.decision-failed']);
  expect(codes({ decision: { ...facts.decision!, subjectSha256: 'z' } })).toEqual(['GY-2b house.matter-not-as-decided']);
  expect(codes({ personId: 'p' })).toEqual(['CP-5 house.proposer-executes']);
});
it.each([
  ['nobody registered', null, null],
  ['of a person', '示例', null],
])('refuses an account %s [HOUSE-2]', (_whose, holderName, employerId) => expect(codes({ asked: { account: () => ({ holderName, employerId }) } })).toEqual(['HOUSE-2 account-unfit']));
