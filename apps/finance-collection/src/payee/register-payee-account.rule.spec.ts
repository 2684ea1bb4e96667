import { judge } from '@unionhall/kernel';
import { registerPayeeAccountRules } from './register-payee-account.rule';

const facts = {
  input: { accountNumber: '62000001', employerId: 'employer' as string | null, personId: null as string | null },
  employer: { name: '示例机械厂', mergedIntoId: null as string | null },
  unregistered: [] as { path: string[]; id: string }[],
  accountNumberIsRegistered: false,
};
const codes = (change: Partial<typeof facts>) => judge(registerPayeeAccountRules, { ...facts, ...change }).refusals.map(({ clause, code }) => `${clause} ${code}`);
const withInput = (change: Partial<typeof facts.input>) => codes({ input: { ...facts.input, ...change } });

describe('HOUSE-4: the account belongs to one employer or one person', () => {
  it('takes either', () => {
    expect(codes({})).toEqual([]);
    expect(withInput({ employerId: null, personId: 'person' })).toEqual([]);
  });
  it.each([{ personId: 'person' }, { employerId: null }])('refuses both and neither: %j', (change) =>
    expect(withInput(change)).toEqual(['HOUSE-4 finance-collection.payee-owner-unclear']),
  );
});

it('HOUSE-2: the person whose account it is is registered', () =>
  expect(codes({ unregistered: [{ path: ['personId'], id: 'nobody' }] })).toEqual(['HOUSE-2 house.not-registered']));

describe('HOUSE-4: an account number is 8 to 32 digits', () => {
  it.each(['1'.repeat(8), '1'.repeat(32)])('takes %s', (accountNumber) => expect(withInput({ accountNumber })).toEqual([]));
  it.each(['1'.repeat(7), '1'.repeat(33), '6200 0001', '6200000a', ''])('refuses %j', (accountNumber) =>
    expect(withInput({ accountNumber })).toEqual(['HOUSE-4 finance-collection.account-number-invalid']),
  );
});

it('HOUSE-2: refuses an employer that was merged', () =>
  expect(codes({ employer: { name: '示例机械厂', mergedIntoId: 'another' } })).toEqual(['HOUSE-2 finance-collection.employer-merged']));

it('HOUSE-3: refuses an account registered already', () => expect(codes({ accountNumberIsRegistered: true })).toEqual(['HOUSE-3 finance-collection.payee-account-registered']));
