import { idOf, operation, person, startTestHouse } from '@unionhall/testing';
import { financeCollection } from '../subgraph';
import { act, type Answered, asSeen, codesOf, ids, makeHolderChief, openAccounts, type OrderAnswer, type PaymentHouse, people, request, startPaymentHouse } from '../test/payment-house';

const AUTHORISE = operation('AuthorisePayment');

let payments: PaymentHouse;
beforeAll(async () => {
  payments = await startPaymentHouse();
});
afterAll(() => payments.house.stop());

const authorise = (order: { id: string; state: string; version: number }, caller = people.holder) => act<OrderAnswer>(payments.house, caller, 'AuthorisePayment', asSeen(order));

describe('authorisePayment', () => {
  it('is done by who holds the power item now; the entry keeps what was asked', async () => {
    const answer = await authorise(await request(payments));
    expect(answer).toMatchObject({ paymentOrder: { state: 'AUTHORISED', authorisedBy: { id: people.holder.personId }, authorisedOn: '2026-03-10', version: 2 }, refusals: [] });
    const [row] = await payments.house.sql<{ entry: string }>('finance-collection', 'SELECT entry FROM trail_entry WHERE act_id = ?', [answer.record!.id]);
    expect(JSON.parse(row!.entry)).toMatchObject({ item: 'office-finance', asked: [{ department: 'governance', fact: 'powerHolder' }, { department: 'governance', fact: 'decision' }] });
  });

  it('is refused to another deputy [GY-2a]', async () => {
    const answer = await authorise(await request(payments), people.otherDeputy);
    expect(codesOf(answer)).toEqual(['GY-2a finance-collection.not-the-holder']);
    expect(answer.refusals[0]).toMatchObject({ message: '“机关财务”现由他人分管，只有分管领导可以审批或驳回。', remedy: '请交由该权力事项的分管领导办理。' });
  });

  it('is refused under an item nobody is in charge of [GY-2a]', async () => {
    const answer = await authorise(await request(payments, { powerItem: 'dues-refunds' }));
    expect(codesOf(answer)).toEqual(['GY-2a finance-collection.power-item-vacant']);
    expect(answer.refusals[0]!.message).toBe('“经费返还”在2026-03-10无人分管，付款不能审批或执行。');
  });

  it('is refused to the holder who requested it, in both languages [CP-5]', async () => {
    const both = person(ids.holder, ['deputy', 'officer']);
    const order = await request(payments, {}, both);
    const told = async (locale: 'zh' | 'en') => {
      const { data } = await payments.house.send<{ authorisePayment: OrderAnswer }>('finance-collection', both, AUTHORISE, { input: asSeen(order) }, locale);
      return data!.authorisePayment.refusals.map(({ clause, message }) => [clause.id, message]);
    };
    expect(await told('zh')).toEqual([['CP-5', '此笔付款由本人于2026-03-10申请，不得再由本人审批。']]);
    expect(await told('en')).toEqual([['CP-5', 'You requested this payment on 2026-03-10 and may not authorise it too.']]);
  });

  it('is refused to who is related to the payee, through its mergers, or to who asked for it, with the relation; so is paying it out [CP-6]', async () => {
    const { house } = payments;
    const [merged, survivor] = [idOf(700), idOf(701)];
    for (const [id, intoId] of [[survivor, null], [merged, survivor]]) {
      await house.sql('finance-collection', `INSERT INTO employer (id, name, kind, credit_code, registered_on, name_pinyin, name_initials, merged_into_id, version) VALUES (?, ?, 'enterprise', ?, '2026-01-01', '', '', ?, 1)`, [id, `示例厂${id!.slice(-3)}`, id!.slice(-18), intoId]);
    }
    const payee = { holderName: '示例厂', bank: '示例银行', accountNumber: '6200000000000000025', employerId: survivor };
    const { payeeAccount } = await act<Answered & { payeeAccount: { id: string } }>(house, people.accountant, 'RegisterPayeeAccount', payee);
    const order = await request(payments, { payeeAccountId: payeeAccount.id });
    const paid = (await authorise(await request(payments, { payeeAccountId: payeeAccount.id }))).paymentOrder!;
    await house.sql('finance-collection', `INSERT INTO relation_copy (id, kind, person_id, other_person_id, employer_id, from_day, version) VALUES (?, 'supply', ?, NULL, ?, '2026-03-10', 1), (?, 'kinship', ?, ?, NULL, '2020-01-01', 1)`, [
      idOf(710), ids.holder, merged, idOf(711), ids.officer, ids.holder,
    ]);
    const answer = await authorise(order);
    expect(codesOf(answer)).toEqual(['CP-6 finance-collection.hand-related-to-payee', 'CP-6 finance-collection.hands-related']);
    expect(answer.refusals[0]).toMatchObject({
      message: `此笔付款的审批人自2026-03-10起与收款方有利害关系：供货等业务往来（关系登记编号${idOf(710)}）。`,
      remedy: '请由无利害关系的人员办理；申请人须回避的，请驳回后由他人另行申请。',
    });
    expect(codesOf(await act<OrderAnswer>(house, people.cashier, 'ExecutePayment', asSeen(paid)))).toEqual(['CP-6 finance-collection.hand-related-to-payee']);
    await house.sql('finance-collection', 'DELETE FROM relation_copy');
    expect(codesOf(await authorise(order))).toEqual([]);
  });

  it('is done once, and a second time refused with what the order is now [HOUSE-1]', async () => {
    const order = await request(payments);
    const { paymentOrder } = await authorise(order);
    expect(codesOf(await authorise(paymentOrder!))).toEqual(['HOUSE-1 finance-collection.payment-order-state']);
    const { errors } = await payments.house.send('finance-collection', people.holder, AUTHORISE, { input: asSeen(order) });
    expect(errors).toMatchObject([{ extensions: { code: 'CONFLICT', details: { reason: 'stale-version', expectedVersion: 1, currentVersion: 2 } } }]);
  });

  it.each([
    ['a chief', person(ids.holder, 'chief'), 'FORBIDDEN'],
    ['an officer', people.officer, 'FORBIDDEN'],
    ['the public', people.nobody, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    const { errors } = await payments.house.send('finance-collection', caller, AUTHORISE, { input: asSeen(await request(payments)) });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });

  it('is refused once the holder became chief, whatever the token says [GY-3]', async () => {
    const order = await request(payments);
    await makeHolderChief(payments.house);
    expect(codesOf(await authorise(order))).toEqual(['GY-2a finance-collection.power-item-vacant']);
  });
});

describe('without governance', () => {
  it('fails closed: nothing is authorised', async () => {
    const alone = await openAccounts(await startTestHouse(financeCollection), '100.00');
    try {
      const order = await request(alone);
      const { errors } = await alone.house.send('finance-collection', people.holder, AUTHORISE, { input: asSeen(order) });
      expect(errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE' } }]);
      expect(await alone.house.sql('finance-collection', 'SELECT state FROM payment_order')).toEqual([{ state: 'requested' }]);
    } finally {
      await alone.house.stop();
    }
  });
});
