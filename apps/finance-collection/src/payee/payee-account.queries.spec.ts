import { idOf, operation, person, startTestHouse } from '@unionhall/testing';
import { ids, openAccounts, type PaymentHouse, people } from '../test/payment-house';
import { financeCollection } from '../subgraph';

const REGISTER = operation('PayeeAccountsInRegister');

let payments: PaymentHouse;
beforeAll(async () => {
  payments = await openAccounts(await startTestHouse(financeCollection), '100.00');
});
afterAll(() => payments.house.stop());

describe('payeeAccountsInRegister', () => {
  it.each(['grants', 'personnel'] as const)('tells %s whose each account is, in the order asked for, in one statement, and never the number [CP-8]', async (service) => {
    const asked = { ids: [idOf(99), payments.payeeAccountId, payments.payeeAccountId] };
    const answers: unknown[] = [];
    const heard = await payments.house.statements(async () => {
      answers.push(await payments.house.data('finance-collection', person(ids.officer, [], { service }), REGISTER, asked));
    });
    const known = { holderName: '示例机械厂', employerId: null, personId: people.worker.personId, version: 1 };
    expect(answers).toEqual([{ payeeAccountsInRegister: [{ holderName: null, employerId: null, personId: null, version: 0 }, known, known] }]);
    expect(heard).toHaveLength(1);
  });

  it.each([
    ['a service it is not for', person(ids.officer, ['officer'], { service: 'workstations' }), 'FORBIDDEN'],
    ['a worker', people.worker, 'FORBIDDEN'],
    ['the public', people.nobody, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    const { errors } = await payments.house.send('finance-collection', caller, REGISTER, { ids: [payments.payeeAccountId] });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});
