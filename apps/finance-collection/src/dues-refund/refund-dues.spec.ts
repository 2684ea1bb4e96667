import { bureauFile, creditCodeOf, freshRow, operation, type TestHouse, verifyHouse } from '@unionhall/testing';
import { enterTwice } from '../test/enter-twice';
import { act, type Answered, asSeen, bankLine, codesOf, newKey, type OrderAnswer, type PaymentHouse, people, startPaymentHouse, type ToldOrder } from '../test/payment-house';
import { accountOf, booked, collectionBalances, commit, openCollection, openParts, preview, splitMonth } from '../test/receipt-house';
import { tellDecision } from '../test/told-events';

interface RefundAnswer extends Answered {
  readonly refund: { readonly id: string; readonly amount: string; readonly paymentOrder: ToldOrder } | null;
}

let payments: PaymentHouse;
let house: TestHouse;
let employerId: string;
let payeeAccountId: string;
beforeAll(async () => {
  payments = await startPaymentHouse();
  ({ house } = payments);
  await openCollection(house);
  await openParts(house);
  const { creditCode, payer: name } = freshRow();
  employerId = (await act<Answered & { employer: { id: string } }>(house, people.officer, 'RegisterEmployer', { creditCode, name, kind: 'ENTERPRISE' })).employer.id;
  payeeAccountId = (await act<Answered & { payeeAccount: { id: string } }>(house, people.accountant, 'RegisterPayeeAccount', { holderName: name, bank: '示例银行', accountNumber: '6200000000000000025', employerId })).payeeAccount.id;
  await house.data('governance', people.officer, operation('AssignCharge'), { input: { powerItem: 'dues-refunds', personId: people.holder.personId, from: '2026-01-01', document: '示例分工文件' } });
});
afterAll(() => house.stop());

/** Books a receipt and answers its id. */
async function received(amount: string, changes: object = {}): Promise<{ readonly id: string; readonly row: ReturnType<typeof freshRow> }> {
  const row = freshRow({ amount, ...changes });
  await booked(house, bureauFile([row]));
  const [receipt] = await house.sql<{ id: string }>('finance-collection', 'SELECT id FROM dues_receipt WHERE document = ?', [row.document]);
  return { id: receipt!.id, row };
}
const inputFor = async (receiptId: string, amount: string, changes: object = {}) => {
  const content = { receiptId, payeeAccountId, amount, reason: '示例多缴', ...changes };
  const { duesRefundContent } = await house.data<{ duesRefundContent: { sha256: string } }>('finance-collection', people.officer, operation('DuesRefundContent'), content);
  const decisionId = await tellDecision(house, { powerItem: 'dues-refunds', subjectSha256: duesRefundContent.sha256, amount: String(Math.round(Number(amount) * 100)) });
  return { ...content, fromAccountId: payments.bankId, decisionId, idempotencyKey: newKey() };
};
const refund = (input: object, caller = people.officer) => act<RefundAnswer>(house, caller, 'RefundDues', input);
const refunded = async (receiptId: string, amount: string) => (await refund(await inputFor(receiptId, amount))).refund!.paymentOrder;
const move = async (caller: (typeof people)[keyof typeof people], name: string, order: ToldOrder, rest: object = {}) => (await act<OrderAnswer>(house, caller, name, { ...asSeen(order), ...rest })).paymentOrder!;
const paid = async (order: ToldOrder) => move(people.cashier, 'ExecutePayment', await move(people.holder, 'AuthorisePayment', order));
const receivedFor = async (period: string) => (await accountOf(house, employerId)).months.find((each) => each.period === period)?.received;
const violations = async () => (await verifyHouse(house.toVerify)).filter(({ invariant }) => invariant === 'I1').flatMap(({ violations: found }) => found.map(({ table }) => table));

describe('refundDues', () => {
  it('gives back of a receipt what stays at the grassroots, to the fen, through to the bank; what the bank returns may be given back again', async () => {
    const { id } = await received('100.01', { period: '2026-01' });
    expect(codesOf(await refund(await inputFor(id, '1.00')))).toEqual(['CP-2 finance-collection.refund-before-split']);
    await splitMonth(house);
    const over = await refund(await inputFor(id, '60.02'));
    expect(over.refusals).toMatchObject([{ clause: { id: 'CP-10' }, code: 'finance-collection.refund-over-receipt', message: '第2行的缴款基层留成60.01元，已退还0.00元，不足此次退还60.02元；其余已按比例上缴。' }]);

    const inputs = await Promise.all([1, 2, 3, 4].map(() => inputFor(id, '40.00')));
    const answers = await Promise.all(inputs.map((input) => refund(input)));
    expect(answers.flatMap(codesOf)).toEqual(Array(3).fill('CP-10 finance-collection.refund-over-receipt'));
    const order = answers.find((answer) => answer.refund)!.refund!.paymentOrder;
    const charged = { ...asSeen(order), fromAccountId: payments.bankId, forAccountId: payments.expenseId };
    expect(codesOf(await act(house, people.accountant, 'ChargePayment', charged))).toEqual(['CP-2 finance-collection.account-of-collection']);
    expect(await receivedFor('2026-01')).toBe('100.01');
    const executed = await paid(order);
    expect(await collectionBalances(house)).toMatchObject({ grassroots: -20_01, upward: -40_00 });
    expect(await receivedFor('2026-01')).toBe('60.01');
    await move(people.otherAccountant, 'ReturnPayment', executed, { ...bankLine({ bankAmount: '40.00' }), reason: '户名不符' });
    expect(await receivedFor('2026-01')).toBe('100.01');

    const again = await move(people.otherAccountant, 'ConfirmPayment', await paid(await refunded(id, '60.01')), bankLine({ bankAmount: '60.01' }));
    expect(await receivedFor('2026-01')).toBe('40.00');
    // The payer sends a part of it back: that may be given back another time.
    await act(house, people.otherAccountant, 'ReceiveRefund', { ...asSeen(again), ...bankLine({ bankAmount: '10.00' }) });
    expect(await receivedFor('2026-01')).toBe('50.00');
    expect(codesOf(await refund(await inputFor(id, '10.01')))).toEqual(['CP-10 finance-collection.refund-over-receipt']);
    expect(codesOf(await refund(await inputFor(id, '10.00')))).toEqual([]);
    expect(await violations()).toEqual([]);
    await expect(house.sql('finance-collection', 'UPDATE dues_refund SET amount = 1')).rejects.toThrow('append-only');
    await expect(enterTwice(house, 'dues_refund')).rejects.toThrow('refund_an_order');
  });

  it('goes to the payer only, of a receipt that stands and is nobody else’s; and what is given back is not taken back or matched as well', async () => {
    const { id, row } = await received('50.00');
    const { id: fund } = await received('50.00', { category: '建会筹备金' });
    const { id: matched } = await received('50.00');
    await splitMonth(house);
    expect(codesOf(await refund(await inputFor(id, '1.00', { payeeAccountId: payments.payeeAccountId })))).toEqual(['HOUSE-2 finance-collection.refund-to-another']);
    expect(codesOf(await refund(await inputFor(fund, '1.00', { reason: ' ' })))).toEqual(['CP-3 finance-collection.refund-of-preparation-fund', 'HOUSE-4 house.empty']);
    await act(house, people.accountant, 'MatchReceipt', { receiptId: matched, employerId, period: '2025-12', amount: '1.00', reason: '示例', idempotencyKey: newKey() });
    expect(codesOf(await refund(await inputFor(matched, '1.00')))).toEqual(['HOUSE-3 finance-collection.receipt-matched']);
    expect(codesOf(await refund({ ...(await inputFor(id, '1.00')), amount: '2.00' }))).toEqual(['CP-9 finance-collection.decision-other-content', 'CP-9 finance-collection.decision-used-up']);

    const order = await refunded(id, '5.00');
    expect(codesOf(await act(house, people.accountant, 'MatchReceipt', { receiptId: id, employerId, period: '2025-12', amount: '1.00', reason: '示例', idempotencyKey: newKey() }))).toEqual(['HOUSE-3 finance-collection.receipt-given-back']);
    const back = await preview(house, bureauFile([{ ...row, amount: '-50.00' }]));
    expect(codesOf(await commit(house, back))).toEqual(['HOUSE-3 finance-collection.file-takes-back-refunded']);
    expect(codesOf(await refund(await inputFor(id, '1.00')))).toEqual(['HOUSE-1 finance-collection.receipt-taken-back']);
    await move(people.officer, 'CancelPayment', order, { reason: '示例' });
    expect(codesOf(await commit(house, back))).toEqual([]);
    expect(await violations()).toEqual([]);
    await house.sql('finance-collection', 'UPDATE payment_order SET amount = amount + 1 WHERE id = ?', [order.id]);
    expect(await violations()).toEqual(['dues_refund']);
  });

  it('is for the finance side, and listed with as many statements for ten as for one', async () => {
    const [receipt] = await house.sql<{ id: string }>('finance-collection', 'SELECT id FROM dues_receipt LIMIT 1');
    expect((await house.send('finance-collection', people.cashier, operation('RefundDues'), { input: await inputFor(receipt!.id, '1.00') })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    const counts = [];
    for (const first of [1, 10]) counts.push((await house.statements(() => house.data('finance-collection', people.accountant, operation('DuesRefunds'), { first }))).length);
    expect(counts[0]).toBe(counts[1]);
  });

  it('goes to what the payer has become, through all mergers', async () => {
    const { id } = await received('50.00');
    await splitMonth(house);
    const accounts: string[] = [];
    let last = employerId;
    for (const number of [71, 72]) {
      const name = `示例承继单位${number}`;
      const { employer } = await act<Answered & { employer: { id: string } }>(house, people.officer, 'RegisterEmployer', { creditCode: creditCodeOf(number), name, kind: 'ENTERPRISE' });
      await act(house, people.officer, 'MergeEmployers', { employerId: last, expectedVersion: 1, mergedIntoId: employer.id, onDay: '2026-03-10', reason: '示例合并批复' });
      accounts.push((await act<Answered & { payeeAccount: { id: string } }>(house, people.accountant, 'RegisterPayeeAccount', { holderName: name, bank: '示例银行', accountNumber: `62000000000000000${number}`, employerId: employer.id })).payeeAccount.id);
      last = employer.id;
    }
    const gone = await inputFor(id, '1.00', { payeeAccountId: accounts[0] });
    expect(codesOf(await refund(gone))).toEqual(['HOUSE-2 finance-collection.refund-to-another']);
    expect(codesOf(await refund(await inputFor(id, '1.00', { payeeAccountId: accounts[1] })))).toEqual([]);
    expect(await violations()).toEqual(['dues_refund']);
  });
});
