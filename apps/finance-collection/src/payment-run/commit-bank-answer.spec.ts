import { operation } from '@unionhall/testing';
import { act, asSeen, balances, bankLine, codesOf, newKey, type OrderAnswer, type PaymentHouse, people, startPaymentHouse } from '../test/payment-house';
import { authorisedOrders, type BankAnswered, previewAnswer, run } from '../test/payment-run';

let payments: PaymentHouse;
beforeAll(async () => {
  payments = await startPaymentHouse();
});
afterAll(() => payments.house.stop());

type Ticket = NonNullable<BankAnswered['bankAnswer']>;
const commit = ({ id, version }: Ticket, caller = people.otherAccountant) => act<BankAnswered>(payments.house, caller, 'CommitBankAnswer', { importId: id, expectedVersion: version, idempotencyKey: newKey() });
const states = () => payments.house.sql<{ state: string; reference: string | null }>('finance-collection', 'SELECT state, bank_reference AS reference FROM payment_order ORDER BY id');

it('commitBankAnswer confirms what arrived and reverses what came back, all or nothing, once', async () => {
  const before = await balances(payments);
  const [first, second] = await authorisedOrders(payments, '400.00', '500.00');
  const { paymentRun } = await run(payments, [first!.id, second!.id]);
  const lines = [`${first!.id},成功,400.00,C-1,`, `${second!.id},退汇,500.00,C-2,账号不存在`];
  const wrong = await previewAnswer(payments, paymentRun!.id, [lines[0]!, `${second!.id},成功,499.99,C-2,`]);
  expect(codesOf(await commit(wrong.bankAnswer!))).toEqual(['HOUSE-4 house.list-rows-refused']);
  const { bankAnswer } = await previewAnswer(payments, paymentRun!.id, lines);
  const answers = await Promise.all([1, 2, 3].map(() => commit(bankAnswer!).catch((error: Error) => error)));
  const done = answers.filter((answer) => !(answer instanceof Error) && answer.bankAnswer);
  expect(done).toHaveLength(1);
  expect(await states()).toEqual([{ state: 'confirmed', reference: 'C-1' }, { state: 'returned', reference: 'C-2' }]);
  expect(await balances(payments)).toEqual({ ...before, '1002': before['1002']! - 40_000, '5001': before['5001']! + 40_000 });
  expect(codesOf(await commit({ ...bankAnswer!, version: 2 }))).toContain('HOUSE-3 house.list-entered');
});

it('is refused when something was settled since, or by who had a hand in it, and is not for a cashier', async () => {
  const [order] = await authorisedOrders(payments, '1000.00');
  const { paymentRun } = await run(payments, [order!.id]);
  const { bankAnswer } = await previewAnswer(payments, paymentRun!.id, [`${order!.id},成功,1000.00,C-3,`]);
  expect(codesOf(await commit(bankAnswer!, { ...people.officer, roles: ['accountant'] } as never))).toEqual(['HOUSE-3 house.list-outdated']);
  const executed = paymentRun!.items[0]!.paymentOrder!;
  const [row] = await payments.house.sql<{ version: number }>('finance-collection', 'SELECT version FROM payment_order WHERE id = ?', [executed.id]);
  await act<OrderAnswer>(payments.house, people.otherAccountant, 'ConfirmPayment', { ...asSeen({ ...executed, version: row!.version }), ...bankLine() });
  expect(codesOf(await commit(bankAnswer!))).toEqual(['HOUSE-3 house.list-outdated']);
  const { errors } = await payments.house.send('finance-collection', people.cashier, operation('CommitBankAnswer'), { input: { importId: bankAnswer!.id, expectedVersion: 1, idempotencyKey: newKey() } });
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  const found = await payments.house.data<{ bankAnswer: { committedOn: string | null } }>('finance-collection', people.accountant, operation('BankAnswerById'), { id: bankAnswer!.id });
  expect(found.bankAnswer.committedOn).toBeNull();
});
