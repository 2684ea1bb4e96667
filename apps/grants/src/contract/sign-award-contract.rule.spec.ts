import { judge, NeedsInput } from '@unionhall/kernel';
import { signAwardContractRules, type SignAwardContractFacts } from './sign-award-contract.rule';

const facts: SignAwardContractFacts = {
  personId: 'officer',
  award: { state: 'granted' },
  application: { title: '示例项目', teamMemberIds: ['author'] },
  asked: { account: () => ({ holderName: '示例户名', employerId: 'unit' }), employer: { ids: ['unit'], name: '示例厂' } },
};
const judged = (change: Partial<SignAwardContractFacts>) => judge(signAwardContractRules, { ...facts, ...change });
const codes = (change: Partial<SignAwardContractFacts>) => judged(change).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('signs for what was awarded, to an account of the unit', () => expect(codes({})).toEqual([]));

it('YZ-9: once', () => expect(codes({ award: { state: 'contracted' } })).toEqual(['YZ-9 grants.award-at-another-stage']));

it('CP-6: not for a project of one’s own', () => expect(codes({ personId: 'author' })).toEqual(['CP-6 grants.officer-of-the-team']));

it('HOUSE-2: not to an account nobody registered, nor to another’s', () => {
  const account = (holderName: string | null, employerId: string | null) => ({ asked: { ...facts.asked, account: () => ({ holderName, employerId }) } });
  expect(codes(account(null, null))).toEqual(['HOUSE-2 grants.payee-account-unknown']);
  expect(codes(account('示例户名', 'other'))).toEqual(['HOUSE-2 grants.payee-account-of-another']);
  expect(codes(account('示例户名', null))).toEqual(['HOUSE-2 grants.payee-account-of-another']);
});

it('says what else is wrong while no account is named', () => {
  const account = (): never => {
    throw new NeedsInput('payeeAccountId');
  };
  expect(judged({ personId: 'author', asked: { ...facts.asked, account } })).toMatchObject({ refusals: [{ code: 'grants.officer-of-the-team' }], needs: ['payeeAccountId'] });
});
