import { operation } from '@unionhall/testing';
import { act, type Answered, codesOf, newKey, type PaymentHouse, people, startPaymentHouse } from '../test/payment-house';
import { authorisedOrders, run } from '../test/payment-run';

interface DrawAnswer extends Answered {
  readonly bankFile: { readonly content: string } | null;
}

let payments: PaymentHouse;
beforeAll(async () => {
  payments = await startPaymentHouse();
});
afterAll(() => payments.house.stop());

it('drawBankFile gives the cashier who paid the lines for the bank, account numbers in full, and keeps that it did [CP-8]', async () => {
  const [order] = await authorisedOrders(payments, '400.00');
  const { paymentRun } = await run(payments, [order!.id]);
  const draw = (caller = people.cashier, paymentRunId = paymentRun!.id) => act<DrawAnswer>(payments.house, caller, 'DrawBankFile', { paymentRunId, idempotencyKey: newKey() });
  const drawn = await draw();
  expect(drawn.bankFile!.content).toBe(`\uFEFF付款单编号,收款户名,开户银行,收款账号,金额,用途\r\n${order!.id},示例机械厂,示例银行,6200000000000000017,400.00,示例活动场地\r\n`);
  expect(await payments.house.sql('finance-collection', 'SELECT drawn_by_id, act_id FROM bank_file_draw')).toEqual([{ drawn_by_id: people.cashier.personId, act_id: drawn.record!.id }]);
  expect(codesOf(await draw(people.otherCashier))).toEqual(['CP-8 finance-collection.bank-file-of-another']);
  const nothing = await run(payments, [order!.id]);
  expect(codesOf(await draw(people.cashier, nothing.paymentRun!.id))).toEqual(['HOUSE-4 finance-collection.run-paid-nothing']);
  const { errors } = await payments.house.send('finance-collection', people.accountant, operation('DrawBankFile'), { input: { paymentRunId: paymentRun!.id } });
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  // No number in the trail, nor in what others are told.
  const [entry] = await payments.house.sql<{ entry: string }>('finance-collection', 'SELECT entry FROM trail_entry WHERE act_id = ?', [drawn.record!.id]);
  expect(entry!.entry).not.toContain('6200000000000000017');
});
