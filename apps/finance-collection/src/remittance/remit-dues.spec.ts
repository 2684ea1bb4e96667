import { bureauFile, freshRow, operation, type TestHouse } from '@unionhall/testing';
import { enterTwice } from '../test/enter-twice';
import { act, type Answered, asSeen, bankLine, codesOf, newKey, type OrderAnswer, type PaymentHouse, people, requestInput, startPaymentHouse, type ToldOrder } from '../test/payment-house';
import { booked, collectionBalances, openCollection, openParts, splitMonth } from '../test/receipt-house';
import { tellDecision } from '../test/told-events';

interface RemittanceAnswer extends Answered {
  readonly remittance: { readonly amount: string; readonly paymentOrder: ToldOrder; readonly lines: readonly { readonly amount: string }[] } | null;
}

let payments: PaymentHouse;
let house: TestHouse;
beforeAll(async () => {
  payments = await startPaymentHouse();
  ({ house } = payments);
  await openCollection(house);
  await openParts(house);
  await house.data('governance', people.officer, operation('DefinePowerItem'), { input: { code: 'collection-payments', title: '代收经费支付', keyPower: 'FINANCE' } });
  await house.data('governance', people.officer, operation('AssignCharge'), { input: { powerItem: 'collection-payments', personId: people.holder.personId, from: '2026-01-01', document: '示例分工文件' } });
});
afterAll(() => house.stop());

const contentOf = async (upTo: string) =>
  (await house.data<{ duesRemittanceContent: { sha256: string; lines: string[] } }>('finance-collection', people.officer, operation('DuesRemittanceContent'), { upTo, payeeAccountId: payments.payeeAccountId })).duesRemittanceContent;
/** Decides on what is to be remitted now, and asks for it. */
const inputFor = async (upTo: string, amount: string) => {
  const { sha256 } = await contentOf(upTo);
  const decisionId = await tellDecision(house, { powerItem: 'collection-payments', subjectSha256: sha256, amount });
  return { upTo, payeeAccountId: payments.payeeAccountId, fromAccountId: payments.bankId, decisionId, idempotencyKey: newKey() };
};
const remit = (input: object, caller = people.officer) => act<RemittanceAnswer>(house, caller, 'RemitDues', input);
const move = async (caller: (typeof people)[keyof typeof people], name: string, order: ToldOrder, rest: object = {}) => (await act<OrderAnswer>(house, caller, name, { ...asSeen(order), ...rest })).paymentOrder!;
const book = (amount: string) => booked(house, bureauFile([freshRow({ amount })]));

it('remitDues asks for the upward parts once, through to the bank; what came back may be remitted again', async () => {
  expect(codesOf(await remit(await inputFor('2026-03', '1')))).toContain('CP-2 finance-collection.nothing-to-remit');
  await book('100.01');
  await splitMonth(house);
  await book('50.00');
  await splitMonth(house);
  expect((await contentOf('2026-03')).lines).toContain('金额：60.00元');
  const input = await inputFor('2026-03', '6000');
  const answers = await Promise.all([1, 2, 3, 4].map(() => remit({ ...input, idempotencyKey: newKey() })));
  expect(answers.filter(({ remittance }) => remittance)).toHaveLength(1);
  expect(answers.flatMap(codesOf).filter((code) => code === 'CP-2 finance-collection.nothing-to-remit')).toHaveLength(3);
  const { remittance } = answers.find((answer) => answer.remittance)!;
  expect(remittance).toMatchObject({ amount: '60.00', paymentOrder: { state: 'REQUESTED', amount: '60.00' }, lines: [{ amount: '40.00' }, { amount: '20.00' }] });
  expect(codesOf(await remit(await inputFor('2026-03', '6000')))).toContain('CP-2 finance-collection.nothing-to-remit');

  const charged = { ...asSeen(remittance!.paymentOrder), fromAccountId: payments.bankId, forAccountId: payments.expenseId };
  expect(codesOf(await act(house, people.accountant, 'ChargePayment', charged))).toEqual(['CP-2 finance-collection.account-of-collection']);
  const executed = await move(people.cashier, 'ExecutePayment', await move(people.holder, 'AuthorisePayment', remittance!.paymentOrder));
  expect(await collectionBalances(house)).toMatchObject({ upward: 0, grassroots: -9001 });
  await move(people.otherAccountant, 'ReturnPayment', executed, { ...bankLine({ bankAmount: '60.00' }), reason: '户名不符' });
  expect(await collectionBalances(house)).toMatchObject({ upward: -6000 });

  // A refusal of the new content: something was split since the decision.
  const stale = await inputFor('2026-03', '6000');
  await book('10.00');
  await splitMonth(house);
  expect(codesOf(await remit(stale))).toEqual(['CP-9 finance-collection.decision-other-content', 'CP-9 finance-collection.decision-used-up']);
  const again = await remit(await inputFor('2026-03', '6400'));
  expect(again.remittance).toMatchObject({ amount: '64.00', lines: [{}, {}, {}] });
  await expect(house.sql('finance-collection', 'UPDATE dues_remittance_line SET amount = 1')).rejects.toThrow('append-only');
  await expect(enterTwice(house, 'dues_remittance')).rejects.toThrow('one_an_order');
  await expect(enterTwice(house, 'dues_remittance_line')).rejects.toThrow('split_once');

  // The union above gives a part of it back: that goes upward again, once, on a line of its own.
  const sent = await move(people.cashier, 'ExecutePayment', await move(people.holder, 'AuthorisePayment', again.remittance!.paymentOrder));
  const confirmed = await move(people.otherAccountant, 'ConfirmPayment', sent, bankLine({ bankAmount: '64.00' }));
  await act(house, people.accountant, 'ReceiveRefund', { ...asSeen(confirmed), ...bankLine({ bankAmount: '10.00' }) });
  expect(await collectionBalances(house)).toMatchObject({ upward: -1000 });
  expect((await contentOf('2026-02')).lines).toContain('金额：0.00元');
  const anew = await remit(await inputFor('2026-03', '1000'));
  expect(anew.remittance).toMatchObject({ amount: '10.00', lines: [{ amount: '10.00', split: null, refund: { amount: '10.00' } }] });
  await expect(enterTwice(house, 'dues_remittance_line', 'refund_id IS NOT NULL')).rejects.toThrow('refund_once');
  expect(codesOf(await remit(await inputFor('2026-03', '1000')))).toContain('CP-2 finance-collection.nothing-to-remit');
  await move(people.officer, 'CancelPayment', anew.remittance!.paymentOrder, { reason: '示例' });
  expect((await contentOf('2026-03')).lines).toContain('金额：10.00元');
});

it('no other payment is charged to what is to be remitted, and only the finance side remits', async () => {
  const [upward] = await house.sql<{ id: string }>('finance-collection', "SELECT id FROM ledger_account WHERE collection_use = 'upward'");
  expect(codesOf(await act(house, people.officer, 'RequestPayment', await requestInput(payments, { forAccountId: upward!.id })))).toEqual(['CP-2 finance-collection.account-of-collection']);
  const { errors } = await house.send('finance-collection', people.cashier, operation('RemitDues'), { input: await inputFor('2026-03', '1') });
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});

it('lists remittances with as many statements for ten as for two, of splits and of what came back', async () => {
  const counts = [];
  for (const first of [2, 10]) counts.push((await house.statements(() => house.data('finance-collection', people.accountant, operation('DuesRemittances'), { first }))).length);
  expect(counts[0]).toBe(counts[1]);
});
