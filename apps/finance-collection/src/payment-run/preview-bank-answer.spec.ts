import { idOf, operation } from '@unionhall/testing';
import { codesOf, newKey, type PaymentHouse, people, startPaymentHouse } from '../test/payment-house';
import { answerOf, authorisedOrders, previewAnswer, run } from '../test/payment-run';

let payments: PaymentHouse;
beforeAll(async () => {
  payments = await startPaymentHouse();
});
afterAll(() => payments.house.stop());

it('previewBankAnswer says of each row what it comes to, with every reason, and enters nothing', async () => {
  const [first, second] = await authorisedOrders(payments, '400.00', '500.00');
  const { paymentRun } = await run(payments, [first!.id, second!.id]);
  const lines = [`${first!.id},成功,400.00,P-1,`, `${second!.id},退汇,500.00,P-2,账号不存在`];
  const { bankAnswer } = await previewAnswer(payments, paymentRun!.id, [...lines, `${first!.id},成功,400.00,P-3,`, `${idOf(99)},成功,1.00,P-4,`, `${second!.id},失败,x,,`]);
  expect(bankAnswer!.rows.map(({ line, verdict, refusals }) => [line, verdict, refusals.map(({ code, path }) => `${code} ${path.at(-1)!}`).join()])).toEqual([
    [2, 'CONFIRMED', ''],
    [3, 'RETURNED', ''],
    [4, 'REFUSED', 'finance-collection.bank-row-repeated payment-order'],
    [5, 'REFUSED', 'finance-collection.order-of-no-run payment-order'],
    [6, 'REFUSED', 'finance-collection.bank-cell-malformed result,finance-collection.bank-cell-malformed amount,finance-collection.bank-cell-malformed reference,finance-collection.bank-row-repeated payment-order'],
  ]);
  expect(await payments.house.sql('finance-collection', "SELECT COUNT(*) AS executed FROM payment_order WHERE state = 'executed'")).toEqual([{ executed: 2 }]);
  const own = await previewAnswer(payments, paymentRun!.id, lines, { ...people.cashier, roles: ['cashier', 'accountant'] } as never);
  expect(own.bankAnswer!.rows.map(({ refusals }) => refusals.map(({ code }) => code))).toEqual([1, 2].map(() => ['finance-collection.executor-confirms']));
});

it('refuses what is no answer, and is not for a cashier', async () => {
  const [order] = await authorisedOrders(payments, '1.00');
  const { paymentRun } = await run(payments, [order!.id]);
  expect(codesOf(await previewAnswer(payments, paymentRun!.id, []))).toEqual(['HOUSE-4 house.empty']);
  const { errors } = await payments.house.send('finance-collection', people.cashier, operation('PreviewBankAnswer'), { input: { paymentRunId: paymentRun!.id, contentBase64: answerOf(), idempotencyKey: newKey() } });
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});
