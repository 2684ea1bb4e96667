import { operation, person } from '@unionhall/testing';
import { act, type Answered, asSeen, balances, bankLine, codesOf, executed, ids, type OrderAnswer, type PaymentHouse, people, startPaymentHouse, type ToldOrder } from '../test/payment-house';

interface RefundAnswer extends Answered {
  readonly refund: { readonly id: string; readonly amount: string } | null;
}

let payments: PaymentHouse;
beforeAll(async () => {
  payments = await startPaymentHouse();
});
afterAll(() => payments.house.stop());

const confirmed = async (): Promise<ToldOrder> => (await act<OrderAnswer>(payments.house, people.accountant, 'ConfirmPayment', { ...asSeen(await executed(payments)), ...bankLine() })).paymentOrder!;
const receive = (order: ToldOrder, line: object = {}, caller = people.accountant) => act<RefundAnswer>(payments.house, caller, 'ReceiveRefund', { ...asSeen(order), ...bankLine(line) });

describe('receiveRefund', () => {
  it('takes money back where it was charged, to the fen, part by part', async () => {
    const before = await balances(payments);
    const order = await confirmed();
    const first = await receive(order, { bankAmount: '999.99' });
    expect(first).toMatchObject({ refusals: [], refund: { amount: '999.99', receivedOn: '2026-03-10', receivedBy: { id: people.accountant.personId }, paymentOrder: { state: 'CONFIRMED', refunds: [{ amount: '999.99' }] } } });
    expect((await receive(order, { bankAmount: '0.02' })).refusals).toMatchObject([{ clause: { id: 'CP-10' }, code: 'finance-collection.refund-over-payment', message: '此笔付款1000.00元，已退回999.99元，不足此次退款0.02元。' }]);
    expect(codesOf(await receive(order, { bankAmount: '0.01' }))).toEqual([]);
    expect(await balances(payments)).toEqual(before);
  });

  it('is refused before the bank confirmed the payment [HOUSE-1], to who paid it out [CP-5], and for a line that is used [HOUSE-3]', async () => {
    expect(codesOf(await receive(await executed(payments)))).toEqual(['HOUSE-1 finance-collection.refund-before-confirmation']);
    const order = await confirmed();
    expect(codesOf(await receive(order, {}, person(ids.cashier, ['cashier', 'accountant'])))).toEqual(['CP-5 finance-collection.executor-confirms']);
    await receive(order, { bankReference: 'refund-1', bankAmount: '1.00' });
    expect(codesOf(await receive(order, { bankReference: 'refund-1', bankAmount: '1.00' }))).toEqual(['HOUSE-3 finance-collection.bank-reference-used']);
  });

  it('never takes in more than was paid, whoever of eight comes first, and one click once', async () => {
    const before = await balances(payments);
    const order = await confirmed();
    const answers = await Promise.all(Array.from({ length: 8 }, () => receive(order, { bankAmount: '300.00' })));
    expect(answers.filter(({ refund }) => refund)).toHaveLength(3);
    expect(answers.flatMap(codesOf)).toEqual(Array(5).fill('CP-10 finance-collection.refund-over-payment'));
    const input = { ...asSeen(order), ...bankLine({ bankAmount: '100.00' }) };
    const [first, second] = await Promise.all([1, 2].map(() => act<RefundAnswer>(payments.house, people.accountant, 'ReceiveRefund', input)));
    expect(second).toEqual(first);
    expect(await balances(payments)).toEqual(before);
    await expect(payments.house.sql('finance-collection', 'UPDATE payment_refund SET amount = amount + 1')).rejects.toThrow('append-only');
  });

  it.each([
    ['a cashier', people.cashier, 'FORBIDDEN'],
    ['the public', people.nobody, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    const { errors } = await payments.house.send('finance-collection', caller, operation('ReceiveRefund'), { input: { ...asSeen(await confirmed()), ...bankLine() } });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});
