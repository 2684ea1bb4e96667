import { operation, startTestHouse } from '@unionhall/testing';
import { act, type Answered, codesOf, openAccounts, type OrderAnswer, type PaymentHouse, people, requestInput } from '../test/payment-house';
import { financeCollection } from '../subgraph';

let payments: PaymentHouse;
beforeAll(async () => {
  payments = await openAccounts(await startTestHouse(financeCollection), '100.00');
});
afterAll(() => payments.house.stop());

const request = async (changes: object = {}, dryRun = false) => act<OrderAnswer>(payments.house, people.officer, 'RequestPayment', await requestInput(payments, changes), dryRun);
const rows = (statement: string, parameters: unknown[] = []) => payments.house.sql<Record<string, unknown>>('finance-collection', statement, parameters);

describe('requestPayment', () => {
  it('requests a payment, begins its history and tells governance which power was used', async () => {
    const answer = await request();
    expect(answer).toMatchObject({ paymentOrder: { state: 'REQUESTED', version: 1 }, refusals: [] });
    const id = answer.paymentOrder!.id;
    expect(await rows('SELECT from_state, to_state, act_id, person_id FROM payment_order_state_change WHERE subject_id = ?', [id])).toEqual([
      { from_state: null, to_state: 'requested', act_id: answer.record!.id, person_id: people.officer.personId },
    ]);
    const [told] = await rows("SELECT payload FROM outbox WHERE name = 'ActPerformed' AND subject_id = ?", [answer.record!.id]);
    expect(told!['payload']).toMatchObject({ act: 'requestPayment', powerItem: 'office-finance', personId: people.officer.personId, subject: { type: 'PaymentOrder', id }, outcome: 'done' });
  });

  it('moves no money: an order over what the bank holds may be requested', async () => {
    expect(codesOf(await request({ amount: '5000.00' }))).toEqual([]);
    expect(await rows("SELECT SUM(credits) AS out_of_bank FROM ledger_account WHERE code = '1002'")).toEqual([{ out_of_bank: '0' }]);
  });

  it('refuses everything that is wrong at once', async () => {
    const answer = await request({ amount: '0.00', fromAccountId: payments.outsideId, forAccountId: payments.outsideId });
    expect(answer.paymentOrder).toBeNull();
    expect(codesOf(answer)).toEqual(['HOUSE-4 finance-collection.amount-not-positive', 'HOUSE-4 finance-collection.same-account-twice', 'CP-10 finance-collection.account-may-not-pay']);
    expect(answer.refusals.map(({ message }) => message)).toEqual([
      '金额为0.00元，应大于0。',
      '付款科目与列支科目同为“期初来源”。',
      '科目“期初来源”未设不得透支的限制，不得用于付款。',
    ]);
  });

  it('requests once for a second click', async () => {
    const input = await requestInput(payments);
    const [first, second] = await Promise.all([1, 2].map(() => act<OrderAnswer>(payments.house, people.officer, 'RequestPayment', input)));
    expect(second!.paymentOrder).toEqual(first!.paymentOrder);
    expect(await rows('SELECT COUNT(*) AS orders FROM payment_order WHERE id = ?', [first!.paymentOrder!.id])).toEqual([{ orders: 1 }]);
  });

  it('writes nothing when only tried', async () => {
    const count = () => rows('SELECT (SELECT COUNT(*) FROM payment_order) AS orders, (SELECT COUNT(*) FROM trail_entry) AS entries');
    const before = await count();
    expect(await request({}, true)).toEqual({ paymentOrder: null, record: null, refusals: [] } satisfies Answered & { paymentOrder: null });
    expect(await count()).toEqual(before);
  });

  it.each([
    ['a power item that does not exist', { powerItem: 'petty-cash' }, 'powerItem: isIn'],
    ['a purpose over its length', { purpose: '长'.repeat(501) }, 'purpose: maxLength'],
    ['no key', { idempotencyKey: '' }, 'idempotencyKey: isNotEmpty'],
  ])('takes no request with %s', async (_what, changes, fault) => {
    const { errors } = await payments.house.send('finance-collection', people.officer, operation('RequestPayment'), { input: await requestInput(payments, changes) });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', details: { faults: [fault] } } }]);
  });

  it('finds no payee that is not registered', async () => {
    const input = await requestInput(payments, { payeeAccountId: payments.bankId });
    const { errors } = await payments.house.send('finance-collection', people.officer, operation('RequestPayment'), { input });
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });

  it.each([
    ['a cashier', people.cashier, 'FORBIDDEN'],
    ['the public', people.nobody, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    const { errors } = await payments.house.send('finance-collection', caller, operation('RequestPayment'), { input: await requestInput(payments) });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});
