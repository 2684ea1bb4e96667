import { idOf, operation, startTestHouse, type TestHouse } from '@unionhall/testing';
import { openFor, personalDataUnder } from '@unionhall/database';
import { financeCollection } from '../subgraph';
import { act, type Answered, codesOf, people } from '../test/payment-house';

const NUMBER = '6200000000000000017';

interface Registered extends Answered {
  readonly payeeAccount: { id: string; accountNumberMasked: string; employer: { id: string } | null; person: { id: string } | null } | null;
}

let house: TestHouse;
let employerId: string;
beforeAll(async () => {
  house = await startTestHouse(financeCollection);
  const input = { creditCode: '91350100M000100Y43', name: '示例机械厂', kind: 'ENTERPRISE' };
  employerId = (await act<Answered & { employer: { id: string } }>(house, people.officer, 'RegisterEmployer', input)).employer.id;
});
afterAll(() => house.stop());

const payee = (changes: object = {}) => ({ holderName: '示例机械厂', bank: '示例银行', accountNumber: NUMBER, employerId, ...changes });
const register = (changes: object = {}) => act<Registered>(house, people.accountant, 'RegisterPayeeAccount', payee(changes));

describe('registerPayeeAccount', () => {
  it('registers an account and shows its last four digits only', async () => {
    expect(await register()).toMatchObject({ payeeAccount: { accountNumberMasked: '***************0017', employer: { id: employerId }, person: null }, refusals: [] });
  });

  it('keeps no account number in the clear anywhere, and the number itself under the owner’s key [CP-8]', async () => {
    for (const table of ['payee_account', 'trail_entry', 'outbox', 'idempotency_key']) {
      expect(JSON.stringify(await house.sql('finance-collection', `SELECT * FROM ${table}`))).not.toContain(NUMBER);
    }
    const [row] = await house.sql<{ account_number_sealed: Buffer }>('finance-collection', 'SELECT account_number_sealed FROM payee_account');
    const { source } = house.departments.get('finance-collection')!;
    expect(await openFor(source, personalDataUnder(Buffer.alloc(32, 7)), employerId, row!.account_number_sealed)).toBe(NUMBER);
  });

  it('refuses the number again without saying whose it is', async () => {
    const answer = await register({ employerId: null, personId: idOf(9) });
    expect(codesOf(answer)).toEqual(['HOUSE-3 finance-collection.payee-account-registered']);
    expect(answer.refusals[0]).toMatchObject({ facts: [], message: '此银行账号已经登记为收款账户。' });
  });

  it('refuses two owners and a number that is none, both at once', async () => {
    const answer = await register({ personId: idOf(9), accountNumber: '6200 0000' });
    expect(codesOf(answer)).toEqual(['HOUSE-4 finance-collection.payee-owner-unclear', 'HOUSE-4 finance-collection.account-number-invalid']);
  });

  it('has one owner in the table too', async () => {
    await expect(house.sql('finance-collection', 'UPDATE payee_account SET person_id = ?', [idOf(9)])).rejects.toThrow(/one_owner/);
  });

  it('lets one of eight win a race for one number', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => register({ accountNumber: '6200000000000000025' })));
    expect(answers.flatMap(codesOf)).toEqual(Array(7).fill('HOUSE-3 finance-collection.payee-account-registered'));
  });

  it('finds no employer that is not registered', async () => {
    const { errors } = await house.send('finance-collection', people.accountant, operation('RegisterPayeeAccount'), { input: payee({ employerId: idOf(99) }) });
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });

  it.each([
    ['a cashier', people.cashier, 'FORBIDDEN'],
    ['the public', people.nobody, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    const { errors } = await house.send('finance-collection', caller, operation('RegisterPayeeAccount'), { input: payee() });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });

  it('lists accounts for finance readers; a person sees his own, reached from the person', async () => {
    await register({ holderName: '示例个人', accountNumber: '6200000000000000033', employerId: null, personId: people.worker.personId });
    const list = await house.send<{ payeeAccounts: { totalCount: number } }>('finance-collection', people.cashier, operation('PayeeList'), { first: 10 });
    expect(list.data!.payeeAccounts.totalCount).toBe(3);
    const own = `query ($of: [_Any!]!) { entities: _entities(representations: $of) { ... on Person { payeeAccounts { holderName } } } }`;
    const asked = (caller: typeof people.worker, id: string | null) =>
      house.send<{ entities: { payeeAccounts: unknown }[] }>('finance-collection', caller, own, { of: [{ __typename: 'Person', id }] });
    expect((await asked(people.worker, people.worker.personId)).data!.entities).toEqual([{ payeeAccounts: [{ holderName: '示例个人' }] }]);
    expect((await asked(people.worker, idOf(10))).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
