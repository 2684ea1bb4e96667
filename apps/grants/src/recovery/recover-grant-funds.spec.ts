import { randomUUID } from 'node:crypto';
import { publicCaller } from '@unionhall/contracts';
import { operation } from '@unionhall/testing';
import { conclude, experts, judged, paidAward, refund, spend } from '../test/acceptance-house';
import { type AwardAnswer, type FundHouse, startFundHouse, standing } from '../test/fund-house';
import { act, codesOf } from '../test/grants-house';
import type { Expert } from '../test/review';

let fundHouse: FundHouse;
let judges: Expert[];
beforeAll(async () => {
  fundHouse = await startFundHouse('1000000.00');
  judges = await experts(fundHouse);
});
afterAll(() => fundHouse.house.stop());

const rows = (statement: string, parameters: unknown[] = []) => fundHouse.house.sql<Record<string, unknown>>('grants', statement, parameters);
/** An award concluded with 12,000 yuan received, of which 9,000 are spent. */
async function concluded(outcome: 'PASS' | 'FAIL') {
  const award = await paidAward(fundHouse);
  await spend(fundHouse, award.id, '9000.00');
  const { acceptance } = await conclude(fundHouse, await judged(fundHouse, award, judges, [outcome, outcome, outcome]));
  const [first] = await rows('SELECT id, payment_order_id AS orderId FROM instalment WHERE award_id = ? AND state = ?', [award.id, 'confirmed']);
  return { ...acceptance!.award, instalmentId: String(first!['id']), orderId: String(first!['orderId']) };
}
const input = ({ id, version }: { id: string; version: number }, changes: object = {}) => ({ awardId: id, expectedVersion: version, reason: '示例理由', dueOn: '2026-04-30', idempotencyKey: randomUUID(), ...changes });
const recover = (award: { id: string; version: number }, changes: object = {}) => act<AwardAnswer>(fundHouse.house, fundHouse.people.officer, 'RecoverGrantFunds', input(award, changes));
const available = async () => {
  const { grantFund } = await fundHouse.house.data<{ grantFund: { balances: Record<string, string> } }>('grants', publicCaller, operation('GrantFund'), { year: 2026 });
  return Number(grantFund.balances['available']);
};

describe('recoverGrantFunds', () => {
  it('claims what was not spent, and what finance-collection receives is the fund’s again, up to the claim', async () => {
    const award = await concluded('PASS');
    const before = await available();
    const { award: claimed } = await recover(award);
    expect(claimed).toMatchObject({ recovery: { unspent: '3000.00', spent: '0.00', returned: '0.00', state: 'CLAIMED', overdue: false, dueOn: '2026-04-30' }, balances: { paid: '9000.00', spent: '9000.00', claimed: '3000.00', recovered: '0.00' } });
    expect(await refund(fundHouse, award.instalmentId, award.orderId, '100000', 5)).toBe('applied');
    expect(await standing(fundHouse, award.id)).toEqual({ committed: '0', requested: '0', paid: '0', spent: '900000', claimed: '200000' });
    // More than is claimed waits for a person, and changes nothing.
    expect(await refund(fundHouse, award.instalmentId, award.orderId, '200001', 6)).not.toBe('applied');
    expect(await available() - before).toBe(1000);
    expect(await rows('SELECT state, returned FROM grant_recovery WHERE award_id = ?', [award.id])).toEqual([{ state: 'claimed', returned: 100000 }]);
  });

  it('claims of a failed project what it spent as well, and is settled by the last yuan', async () => {
    const award = await concluded('FAIL');
    expect((await recover(award, { spentAmount: '9000.01' })).refusals).toMatchObject([{ clause: { id: 'YZ-8' }, message: '已支出而应退的金额为9000.01元；“验收未通过”的立项最多为9000.00元。', remedy: '请将金额控制在9000.00元以内；未支出的结余一律收回，不必填写。' }]);
    const { award: claimed } = await recover(award, { spentAmount: '9000.00' });
    expect(claimed).toMatchObject({ recovery: { unspent: '3000.00', spent: '9000.00' }, balances: { claimed: '12000.00', spent: '0.00' } });
    expect(await refund(fundHouse, award.instalmentId, award.orderId, '1200000', 5)).toBe('applied');
    expect(await rows('SELECT state, returned FROM grant_recovery WHERE award_id = ?', [award.id])).toEqual([{ state: 'settled', returned: 1200000 }]);
    expect(await standing(fundHouse, award.id)).toMatchObject({ paid: '0', spent: '0', claimed: '0' });
  });

  it('claims once, whoever of six comes first', async () => {
    const award = await concluded('PASS');
    const key = randomUUID();
    const answers = await Promise.all([key, key, ...Array.from({ length: 4 }, () => randomUUID())].map((idempotencyKey) =>
      fundHouse.house.send<{ recoverGrantFunds: AwardAnswer }>('grants', fundHouse.people.officer, operation('RecoverGrantFunds'), { input: input(award, { idempotencyKey }) }),
    ));
    expect(new Set(answers.flatMap(({ data }) => data?.recoverGrantFunds.record?.id ?? [])).size).toBe(1);
    expect(await standing(fundHouse, award.id)).toMatchObject({ claimed: '300000', paid: '0' });
  });

  it('is an officer’s', async () => {
    const award = await concluded('PASS');
    for (const [caller, code] of [[fundHouse.people.author, 'FORBIDDEN'], [publicCaller, 'UNAUTHENTICATED']] as const) {
      expect((await fundHouse.house.send('grants', caller, operation('RecoverGrantFunds'), { input: input(award) })).errors).toMatchObject([{ extensions: { code } }]);
    }
    expect(codesOf(await recover(award, { dueOn: '2026-03-10' }))).toEqual(['HOUSE-5 grants.due-day-past']);
  });
});

describe('the database refuses, even when the code is wrong', () => {
  it.each([
    ['to count more back than was claimed', 'UPDATE grant_recovery SET returned = unspent + spent + 1', 'returned_within_claim'],
    ['a claim settled early', "UPDATE grant_recovery SET state = 'settled' WHERE returned < unspent + spent", 'settled_when_returned'],
    ['a second claim', 'INSERT INTO grant_recovery SELECT REVERSE(id), award_id, unspent, spent, returned, reason, due_on, state, claimed_by_id, claimed_on, version FROM grant_recovery LIMIT 1', 'once_per_award'],
    ['more claimed than is there', "UPDATE ledger_account JOIN grant_ledger_account USING (id) SET credits = debits + 1 WHERE kind = 'claimed'", 'within_limit'],
  ])('%s', async (_what, statement, message) => {
    await expect(rows(statement)).rejects.toThrow(message);
  });
});
