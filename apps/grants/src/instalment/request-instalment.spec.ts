import { randomUUID } from 'node:crypto';
import { publicCaller } from '@unionhall/contracts';
import { operation } from '@unionhall/testing';
import { act, type Answered, codesOf } from '../test/grants-house';
import { type FundHouse, grantAward, type InstalmentAnswer, LIST_SHA256, reportProgress, requestInstalment, sha256Of, signContract, standing, startFundHouse } from '../test/fund-house';

let fundHouse: FundHouse;
beforeAll(async () => {
  fundHouse = await startFundHouse();
});
afterAll(() => fundHouse.house.stop());

const REQUEST = operation('RequestInstalment');
const rows = (statement: string, parameters: unknown[] = []) => fundHouse.house.sql<Record<string, unknown>>('grants', statement, parameters);
const signed = async (amount = '20000.00') => signContract(fundHouse, await grantAward(fundHouse, { amount }));
const pass = (award: { id: string; version: number }) =>
  act<Answered>(fundHouse.house, fundHouse.people.officer, 'RecordMidTermCheck', { awardId: award.id, expectedVersion: award.version, outcome: 'PASSED', finding: '示例检查情况', evidenceSha256: sha256Of(7) });

describe('requestInstalment', () => {
  it('asks finance-collection for exactly what was decided, and moves the money from committed to requested', async () => {
    const { id: awardId, instalments } = await signed();
    const answer = await requestInstalment(fundHouse, instalments[0]!);
    const orderId = answer.instalment!.paymentOrder!.id;
    expect(answer).toMatchObject({ instalment: { state: 'REQUESTED', version: 2, requests: [{ attempt: 1, amount: '12000.00', requestedOn: '2026-03-10', paymentOrder: { id: orderId } }] }, refusals: [] });
    expect(await standing(fundHouse, awardId)).toEqual({ committed: '800000', requested: '1200000', paid: '0', spent: '0' });
    const [told] = await rows("SELECT subject_id, consumer, payload FROM outbox WHERE name = 'PaymentRequested' AND subject_id = ?", [orderId]);
    expect(told).toEqual({
      subject_id: orderId,
      consumer: 'finance-collection',
      payload: {
        paymentOrderId: orderId,
        powerItem: 'innovation-fund',
        subjectType: 'Instalment',
        subjectId: instalments[0]!.id,
        payeeAccountId: fundHouse.payeeAccountId,
        amount: '1200000',
        purpose: '职工创新项目资助：示例夹具改进（签订合同）',
        decisionId: fundHouse.decisionId,
        decisionSha256: LIST_SHA256,
        requestedById: fundHouse.people.officer.personId,
        requestedOn: '2026-03-10',
      },
    });
  });

  it('is refused before the mid-term check is passed, in both languages [CP-7]', async () => {
    const award = await signed();
    const second = award.instalments[1]!;
    const told = async (locale: 'zh' | 'en') => {
      const input = { instalmentId: second.id, expectedVersion: second.version, idempotencyKey: randomUUID() };
      const { data } = await fundHouse.house.send<{ requestInstalment: InstalmentAnswer }>('grants', fundHouse.people.officer, REQUEST, { input }, locale);
      return data!.requestInstalment.refusals.map(({ clause, message, remedy }) => [clause.id, message, remedy]);
    };
    const missing = ['CP-7', '“中期检查”一期资金8000.00元申请前应报送进展报告，尚未报送。', '请由项目团队先报送进展报告，或由受理人员写明理由免报。'];
    expect(await told('zh')).toEqual([['CP-7', '“中期检查”一期资金8000.00元的拨付条件尚未具备。', '请先完成“中期检查”并登记，中期检查须为通过，再申请拨付。'], missing]);
    expect((await told('en'))[0]![1]).toBe('The condition of the instalment “Mid-term check” of 8000.00 yuan is not met yet.');
    await pass(award);
    expect(codesOf(await requestInstalment(fundHouse, second))).toEqual(['CP-7 grants.progress-report-missing']);
    await reportProgress(fundHouse, second.id);
    expect(codesOf(await requestInstalment(fundHouse, second))).toEqual([]);
    expect(await standing(fundHouse, award.id)).toMatchObject({ committed: '1200000', requested: '800000' });
  });

  it('is refused when it is asked for already [CP-7]; a stale tab is told', async () => {
    const { instalments, id: awardId } = await signed();
    const { instalment } = await requestInstalment(fundHouse, instalments[0]!);
    const again = await requestInstalment(fundHouse, instalment!);
    expect(codesOf(again)).toEqual(['CP-7 grants.instalment-asked-already']);
    expect(again.refusals[0]).toMatchObject({
      message: '“签订合同”一期资金12000.00元处于“已申请付款”状态，已于2026-03-10申请，不得重复申请。',
      remedy: '请查看现有付款单的办理情况；被驳回、撤销或退汇后可再次申请。',
    });
    const stale = { instalmentId: instalments[0]!.id, expectedVersion: 1, idempotencyKey: randomUUID() };
    expect((await fundHouse.house.send('grants', fundHouse.people.officer, REQUEST, { input: stale })).errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
    expect(await standing(fundHouse, awardId)).toMatchObject({ requested: '1200000' });
  });

  it.each([2, 8, 64])('makes one order, whoever of %i comes first, and for every click of one key', async (clients) => {
    const { instalments, id: awardId } = await signed();
    const { id: instalmentId, version: expectedVersion } = instalments[0]!;
    const ask = (idempotencyKey: string) => fundHouse.house.send<{ requestInstalment: InstalmentAnswer }>('grants', fundHouse.people.officer, REQUEST, { input: { instalmentId, expectedVersion, idempotencyKey } });
    const key = randomUUID();
    const answers = await Promise.all([key, key, ...Array.from({ length: clients }, () => randomUUID())].map(ask));
    const done = answers.filter(({ data }) => data?.requestInstalment.instalment);
    expect(new Set(done.map(({ data }) => data!.requestInstalment.record!.id)).size).toBe(1);
    expect(answers.flatMap(({ errors }) => errors ?? []).filter(({ extensions }) => extensions?.['code'] !== 'CONFLICT' && extensions?.['code'] !== 'UNAVAILABLE')).toEqual([]);
    expect(await rows('SELECT COUNT(*) AS requests FROM instalment_request WHERE instalment_id = ?', [instalmentId])).toEqual([{ requests: 1 }]);
    expect(await standing(fundHouse, awardId)).toEqual({ committed: '800000', requested: '1200000', paid: '0', spent: '0' });
  }, 60_000);

  it('asks about the account again: one that is the unit’s no more is refused', async () => {
    const { instalments } = await signed('1.00');
    const { house } = fundHouse;
    await house.sql('finance-collection', 'UPDATE payee_account SET employer_id = NULL, person_id = ? WHERE id = ?', [fundHouse.people.author.personId, fundHouse.payeeAccountId]);
    const refused = await requestInstalment(fundHouse, instalments[0]!);
    await house.sql('finance-collection', 'UPDATE payee_account SET employer_id = ?, person_id = NULL WHERE id = ?', [fundHouse.employerId, fundHouse.payeeAccountId]);
    expect(codesOf(refused)).toEqual(['HOUSE-2 grants.payee-account-of-another']);
  });

  it('is an officer’s, with a key', async () => {
    const { instalments } = await signed('1.00');
    const input = { instalmentId: instalments[0]!.id, expectedVersion: 1, idempotencyKey: randomUUID() };
    const { house, people, head } = fundHouse;
    for (const [caller, code] of [[people.author, 'FORBIDDEN'], [head, 'FORBIDDEN'], [publicCaller, 'UNAUTHENTICATED']] as const) {
      expect((await house.send('grants', caller, REQUEST, { input })).errors).toMatchObject([{ extensions: { code } }]);
    }
    expect((await house.send('grants', people.officer, REQUEST, { input: { ...input, idempotencyKey: '' } })).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect((await house.send('grants', people.officer, REQUEST, { input: { ...input, instalmentId: randomUUID() } })).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });
});

describe('the database refuses, even when the code is wrong', () => {
  it.each([
    ['to ask twice for one attempt', 'INSERT INTO instalment_request SELECT REVERSE(id), instalment_id, attempt, payee_account_id, amount, requested_by_id, requested_on FROM instalment_request LIMIT 1', 'once_per_attempt'],
    ['a planned instalment with an order', "UPDATE instalment SET state = 'planned' WHERE state = 'requested'", 'asked_with_an_order'],
    ['one that was asked for without an order', "UPDATE instalment SET state = 'requested' WHERE state = 'planned'", 'asked_with_an_order'],
    ['a state nobody knows', "UPDATE instalment SET state = 'settled'", 'instalment_state'],
    ['an instalment of nothing', 'UPDATE instalment SET amount = 0', 'instalment_above_zero'],
    ['a condition twice', 'INSERT INTO instalment SELECT REVERSE(id), award_id, team_member_ids, due_condition, amount, state, attempt, NULL, NULL, version, report_due_on FROM instalment WHERE payment_order_id IS NULL LIMIT 1', 'once_per_award'],
    ['a second contract', 'INSERT INTO award_contract SELECT REVERSE(id), award_id, payee_account_id, document_sha256, signed_by_id, signed_on FROM award_contract LIMIT 1', 'once_per_award'],
    ['another contract than was signed', 'UPDATE award_contract SET payee_account_id = REVERSE(payee_account_id)', 'append-only'],
    ['another request than was made', 'UPDATE instalment_request SET amount = amount + 1', 'append-only'],
    ['a step that was not taken', 'DELETE FROM instalment_state_change', 'append-only'],
  ])('%s', async (_what, statement, message) => {
    await expect(rows(statement)).rejects.toThrow(message);
  });
});
