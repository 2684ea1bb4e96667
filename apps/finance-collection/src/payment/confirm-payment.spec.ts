import { operation, person } from '@unionhall/testing';
import { act, asSeen, authorised, bankLine, codesOf, executed, ids, type OrderAnswer, type PaymentHouse, people, startPaymentHouse, type ToldOrder } from '../test/payment-house';

let payments: PaymentHouse;
beforeAll(async () => {
  payments = await startPaymentHouse();
});
afterAll(() => payments.house.stop());

const confirm = (order: ToldOrder, line: object = {}) => act<OrderAnswer>(payments.house, people.accountant, 'ConfirmPayment', { ...asSeen(order), ...bankLine(line) });

describe('confirmPayment', () => {
  it('confirms a payment by a line of the statement', async () => {
    expect(await confirm(await executed(payments), { bankReference: 'line-1' })).toMatchObject({
      paymentOrder: { state: 'CONFIRMED', bankReference: 'line-1', statementSha256: 'a'.repeat(64) },
      refusals: [],
    });
  });

  it('takes no line twice, and no other amount', async () => {
    const answer = await confirm(await executed(payments), { bankReference: 'line-1', bankAmount: '999.99' });
    expect(codesOf(answer)).toEqual(['HOUSE-3 finance-collection.bank-reference-used', 'HOUSE-4 finance-collection.bank-amount-differs']);
    expect(answer.refusals[1]).toMatchObject({ message: '银行回单金额999.99元与支付金额1000.00元不一致。', facts: [{ value: '999.99' }, { value: '1000.00' }] });
  });

  it('lets one of two orders have a line they race for', async () => {
    const orders = [await executed(payments), await executed(payments)];
    const answers = await Promise.all(orders.map((order) => confirm(order, { bankReference: 'line-race' })));
    expect(answers.flatMap(codesOf)).toEqual(['HOUSE-3 finance-collection.bank-reference-used']);
  });

  it('is refused to who executed, requested or authorised it, and to who raised or entered its decision [CP-5]', async () => {
    const order = await executed(payments);
    for (const [personId, code] of [[ids.cashier, 'executor-confirms'], [ids.officer, 'requester-confirms'], [ids.holder, 'authoriser-confirms'], [ids.proposer, 'decision-participant-confirms'], [ids.secretary, 'decision-participant-confirms']] as const) {
      const answer = await act<OrderAnswer>(payments.house, person(personId, 'accountant'), 'ConfirmPayment', { ...asSeen(order), ...bankLine() });
      expect(codesOf(answer)).toEqual([`CP-5 finance-collection.${code}`]);
    }
  });

  it('is refused before the execution [HOUSE-1]', async () => expect(codesOf(await confirm(await authorised(payments)))).toEqual(['HOUSE-1 finance-collection.payment-order-state']));

  it('confirms once for a second click', async () => {
    const input = { ...asSeen(await executed(payments)), ...bankLine() };
    const [first, second] = await Promise.all([1, 2].map(() => act<OrderAnswer>(payments.house, people.accountant, 'ConfirmPayment', input)));
    expect(second).toEqual(first);
  });

  it.each([
    ['a cashier', people.cashier, 'FORBIDDEN'],
    ['the public', people.nobody, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    const input = { ...asSeen(await executed(payments)), ...bankLine() };
    const { errors } = await payments.house.send('finance-collection', caller, operation('ConfirmPayment'), { input });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });

  it('takes nothing for a hash that is none', async () => {
    const input = { ...asSeen(await executed(payments)), ...bankLine({ statementSha256: 'A'.repeat(64) }) };
    const { errors } = await payments.house.send('finance-collection', people.accountant, operation('ConfirmPayment'), { input });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', details: { faults: ['statementSha256: matches'] } } }]);
  });
});
