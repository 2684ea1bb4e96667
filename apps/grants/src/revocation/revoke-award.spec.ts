import { randomUUID } from 'node:crypto';
import { publicCaller } from '@unionhall/contracts';
import { operation } from '@unionhall/testing';
import { paidAward, refund, spend } from '../test/acceptance-house';
import { type AwardHouse, grantedRound, promote, startAwardHouse } from '../test/award-house';
import { type AwardAnswer, bringDecision, type FundHouse, grantAward, requestInstalment, signContract, standing, startFundHouse } from '../test/fund-house';
import { act, codesOf } from '../test/grants-house';

let fundHouse: FundHouse;
beforeAll(async () => {
  fundHouse = await startFundHouse('1000000.00');
});
afterAll(() => fundHouse.house.stop());

const REASON = '虚报单位情况（示例）';
interface Content {
  readonly sha256: string;
  readonly lines: readonly string[];
}
const contentOf = async ({ house, people }: Pick<FundHouse, 'house' | 'people'>, awardId: string, spentAmount = '0.00') =>
  (await house.data<{ awardRevocationContent: Content }>('grants', people.officer, operation('AwardRevocationContent'), { awardId, reason: REASON, spentAmount })).awardRevocationContent;
const decide = async (house: Pick<FundHouse, 'house' | 'people'>, awardId: string, spentAmount = '0.00', changes: object = {}) =>
  bringDecision(house as FundHouse, { subjectType: 'AwardRevocation', subjectId: awardId, subjectSha256: (await contentOf(house, awardId, spentAmount)).sha256, ...changes });
const input = ({ id, version }: { readonly id: string; readonly version: number }, decisionId: string, changes: object = {}) => ({ awardId: id, expectedVersion: version, reason: REASON, decisionId, idempotencyKey: randomUUID(), ...changes });
interface RevokeAnswer extends AwardAnswer {
  readonly award: (NonNullable<AwardAnswer['award']> & { readonly history: readonly object[] }) | null;
}
const revoke = (award: { readonly id: string; readonly version: number }, decisionId: string, changes: object = {}, { house, people }: Pick<FundHouse, 'house' | 'people'> = fundHouse) =>
  act<RevokeAnswer>(house, people.officer, 'RevokeAward', input(award, decisionId, changes));
const rows = (statement: string, parameters: unknown[] = []) => fundHouse.house.sql<Record<string, unknown>>('grants', statement, parameters);
/** A granted award whose application stands where grantAwards leaves it. */
async function granted() {
  const award = await grantAward(fundHouse);
  await rows("UPDATE grant_application SET state = 'awarded' WHERE id = ?", [award.applicationId]);
  return award;
}

describe('revokeAward', () => {
  it('gives what was promised back to the fund, by the decision over exactly this, before a contract', async () => {
    const award = await granted();
    expect((await contentOf(fundHouse, award.id)).lines.slice(1)).toEqual([`理由：${REASON}`, '已拨付0.00元：未支出的一律收回，已支出的收回0.00元']);
    const decisionId = await decide(fundHouse, award.id);
    const { award: revoked } = await revoke(award, decisionId);
    expect(revoked).toMatchObject({ state: 'REVOKED', balances: { committed: '0.00' }, application: { state: 'REVOKED' }, recovery: null });
    expect(revoked!.history).toContainEqual({ fromState: 'GRANTED', toState: 'REVOKED', reason: REASON, decision: { id: decisionId } });
    expect(revoked!.history).toContainEqual({ fromState: null, toState: 'GRANTED', reason: null, decision: null });
    expect(await standing(fundHouse, award.id)).toMatchObject({ committed: '0' });
    expect(codesOf(await revoke({ id: award.id, version: award.version + 1 }, decisionId))).toEqual(['YZ-9 grants.award-at-another-stage']);
    expect(await rows(`SELECT JSON_VALUE(payload, '$.subjectType') AS type FROM outbox WHERE name = 'MatterSubjectChanged' AND subject_id = ?`, [award.id])).toEqual([{ type: 'AwardRevocation' }]);
    await expect(rows(`INSERT INTO award_state_change (id, subject_id, from_state, to_state, act_id, at, reason) SELECT UUID(), id, 'granted', 'revoked', UUID(), NOW(), '示例' FROM award LIMIT 1`)).rejects.toThrow('revoked_by_decision');
  });

  it('is not carried out by who raised or entered the decision [CP-5]', async () => {
    const award = await granted();
    const { personId } = fundHouse.people.officer;
    expect(codesOf(await revoke(award, await decide(fundHouse, award.id, '0.00', { proposedById: personId })))).toEqual(['CP-5 house.proposer-executes']);
    expect(codesOf(await revoke(award, await decide(fundHouse, award.id, '0.00', { enteredById: personId })))).toEqual(['CP-5 house.decision-enterer-executes']);
  });

  it('claims back what was paid, and what comes back is the fund’s again', async () => {
    const award = await paidAward(fundHouse);
    await spend(fundHouse, award.id, '9000.00');
    const decisionId = await decide(fundHouse, award.id, '4000.00');
    expect(codesOf(await revoke(award, decisionId, { spentAmount: '4000.00' }))).toEqual(['HOUSE-4 house.empty']);
    const { award: revoked } = await revoke(award, decisionId, { spentAmount: '4000.00', dueOn: '2026-04-30' });
    expect(revoked).toMatchObject({ state: 'REVOKED', instalments: [{ state: 'CONFIRMED' }, { state: 'LAPSED' }], recovery: { unspent: '3000.00', spent: '4000.00', returned: '0.00', state: 'CLAIMED', dueOn: '2026-04-30' } });
    expect(await standing(fundHouse, award.id)).toEqual({ committed: '0', requested: '0', paid: '0', spent: '500000', claimed: '700000' });
    const [first] = await rows("SELECT id, payment_order_id AS orderId FROM instalment WHERE award_id = ? AND state = 'confirmed'", [award.id]);
    expect(await refund(fundHouse, String(first!['id']), String(first!['orderId']), '700000', 5)).toBe('applied');
    expect(await standing(fundHouse, award.id)).toMatchObject({ spent: '500000', claimed: '0' });
    expect(codesOf(await spend(fundHouse, award.id, '1.00'))).toEqual(['YZ-9 grants.award-at-another-stage']);
  });

  it('tells every fault at once, in both languages', async () => {
    const award = await signContract(fundHouse, await granted());
    await requestInstalment(fundHouse, award.instalments[0]!);
    const decisionId = await decide(fundHouse, award.id);
    const told = async (locale: 'zh' | 'en') => {
      const { data } = await fundHouse.house.send<{ revokeAward: AwardAnswer }>('grants', fundHouse.people.officer, operation('RevokeAward'), { input: input(award, decisionId, { reason: '另一理由', spentAmount: '0.01', dueOn: '2026-03-10' }) }, locale);
      return data!.revokeAward.refusals.map(({ clause, code, message, remedy }) => [clause.id, code, message, remedy]);
    };
    const zh = await told('zh');
    expect(zh.map(([clause, code]) => `${clause} ${code}`)).toEqual(['YZ-9 grants.payment-under-way', 'YZ-8 grants.recovery-of-spent-money', 'HOUSE-5 grants.due-day-past', 'GY-2b grants.revocation-not-as-decided']);
    expect(zh[3]!.slice(2)).toEqual([expect.stringContaining('与集体决定所依据的内容不一致'), '请按集体决定的理由和金额办理；情况有变的，请重新提请集体决定。']);
    expect((await told('en'))[3]![2]).toMatch(/^The reason or the money given back is not what was decided on: /);
    expect(codesOf(await revoke(award, randomUUID()))).toContain('HOUSE-2 house.not-registered');
  });

  it('happens once, whoever of six comes first, and is an officer’s', async () => {
    const { house, people } = fundHouse;
    const award = await granted();
    const decisionId = await decide(fundHouse, award.id);
    for (const [caller, code] of [[people.author, 'FORBIDDEN'], [people.auditor, 'FORBIDDEN'], [publicCaller, 'UNAUTHENTICATED']] as const) {
      expect((await house.send('grants', caller, operation('RevokeAward'), { input: input(award, decisionId) })).errors).toMatchObject([{ extensions: { code } }]);
    }
    const key = randomUUID();
    const answers = await Promise.all([key, key, ...Array.from({ length: 4 }, () => randomUUID())].map((idempotencyKey) => house.send('grants', people.officer, operation('RevokeAward'), { input: input(award, decisionId, { idempotencyKey }) })));
    expect(answers.flatMap(({ errors }) => errors ?? []).every(({ extensions }) => extensions?.['code'] === 'CONFLICT')).toBe(true);
    expect(await rows("SELECT COUNT(*) AS steps FROM award_state_change WHERE subject_id = ? AND to_state = 'revoked'", [award.id])).toEqual([{ steps: 1 }]);
    expect(await standing(fundHouse, award.id)).toMatchObject({ committed: '0' });
  });
});

describe('promoteReserve after a revocation', () => {
  let awardHouse: AwardHouse;
  beforeAll(async () => {
    awardHouse = await startAwardHouse();
  }, 60_000);
  afterAll(() => awardHouse.house.stop());

  it('moves the first of the reserve up, and tells the meeting in whose place', async () => {
    const { proposal } = await grantedRound(awardHouse, 2026, { 甲: '90', 乙: '80', 丙: '70' }, 1);
    const [award] = proposal.awards;
    expect(codesOf(await promote(awardHouse, award!.id))).toContain('YZ-9 grants.award-at-another-stage');
    await revoke({ id: award!.id, version: 1 }, await decide(awardHouse, award!.id), {}, awardHouse);
    const { proposal: promotion, refusals } = await promote(awardHouse, award!.id);
    expect(refusals).toEqual([]);
    expect(promotion).toMatchObject({ replaces: { id: award!.id, state: 'REVOKED' }, lines: [{ place: 1, title: '乙' }] });
    const [told] = await awardHouse.house.sql<{ content: string }>('grants', `SELECT JSON_VALUE(payload, '$.content') AS content FROM outbox WHERE name = 'MatterProposed' AND subject_id = ?`, [promotion!.id]);
    expect(told!.content).toContain('递补已撤销立项的项目：甲');
  });
});
