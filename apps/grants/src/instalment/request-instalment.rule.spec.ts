import { judge, localDate } from '@unionhall/kernel';
import { requestInstalmentRules, type RequestInstalmentFacts } from './request-instalment.rule';

const facts: RequestInstalmentFacts = {
  award: { state: 'contracted' },
  instalment: { condition: 'contract', amount: 12_000_00n, state: 'planned', reportDueOn: null },
  standing: null,
  reportIsIn: false,
  met: ['contract'],
  asked: { account: () => ({ holderName: '示例户名', employerId: 'unit' }), employer: { ids: ['unit'], name: '示例厂' } },
};
const refused = (change: Partial<RequestInstalmentFacts>) => judge(requestInstalmentRules, { ...facts, ...change }).refusals;
const codes = (change: Partial<RequestInstalmentFacts>) => refused(change).map(({ clause, code }) => `${clause} ${code}`);
const account = (answer: { holderName: string | null; employerId: string | null }, ids = ['unit']) => ({ asked: { account: () => answer, employer: { ids, name: '示例厂' } } });

it('asks for the instalment of the contract once it is signed', () => expect(codes({})).toEqual([]));

it('YZ-9: not before the contract', () => expect(codes({ award: { state: 'granted' } })).toEqual(['YZ-9 grants.award-at-another-stage']));

it.each(['requested', 'paid', 'confirmed'] as const)('CP-7: not again while it is %s', (state) => {
  const standing = { requestedOn: localDate('2026-03-10') };
  expect(refused({ instalment: { ...facts.instalment, state }, standing })).toMatchObject([
    { clause: 'CP-7', code: 'grants.instalment-asked-already', facts: { condition: 'contract', amount: '12000.00', state, requestedOn: '2026-03-10' } },
  ]);
});

it('CP-7: after the mid-term check only when it was passed', () => {
  const instalment = { ...facts.instalment, condition: 'mid-term-check' as const };
  expect(codes({ instalment, reportIsIn: true })).toEqual(['CP-7 grants.instalment-condition-not-met']);
  expect(codes({ instalment, reportIsIn: true, met: ['contract', 'mid-term-check'] })).toEqual([]);
  expect(codes({ instalment, met: ['contract', 'mid-term-check'] })).toEqual(['CP-7 grants.progress-report-missing']);
  expect(codes({ met: [] })).toEqual(['CP-7 grants.instalment-condition-not-met']);
});

it('HOUSE-2: to a registered account of the unit, or of the unit it was merged into', () => {
  expect(codes(account({ holderName: null, employerId: null }))).toEqual(['HOUSE-2 grants.payee-account-unknown']);
  expect(codes(account({ holderName: '示例户名', employerId: null }))).toEqual(['HOUSE-2 grants.payee-account-of-another']);
  expect(codes(account({ holderName: '示例户名', employerId: 'other' }))).toEqual(['HOUSE-2 grants.payee-account-of-another']);
  expect(codes(account({ holderName: '示例户名', employerId: 'other' }, ['unit', 'other']))).toEqual([]);
});
