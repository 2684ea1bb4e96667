import { randomUUID } from 'node:crypto';
import { publicCaller } from '@unionhall/contracts';
import { operation } from '@unionhall/testing';
import { type AwardHouse, decide, giveUp, grant, grantedRound, object, promote, publish, startAwardHouse } from '../test/award-house';
import { act, codesOf } from '../test/grants-house';

let awardHouse: AwardHouse;
beforeAll(async () => {
  awardHouse = await startAwardHouse();
}, 60_000);
afterAll(() => awardHouse.house.stop());

const rows = (statement: string, parameters: unknown[] = []) => awardHouse.house.sql<Record<string, unknown>>('grants', statement, parameters);
const available = async (year: number) => {
  const { grantFund } = await awardHouse.house.data<{ grantFund: { balances: Record<string, string> } }>('grants', publicCaller, operation('GrantFund'), { year });
  return { available: grantFund.balances['available'], committed: grantFund.balances['committed'] };
};
const states = async (roundId: string) => (await rows('SELECT title, state FROM grant_application WHERE round_id = ? ORDER BY id', [roundId])).map(({ title, state }) => `${String(title)} ${String(state)}`);
/** Two awards of a year and two projects in reserve. */
const granted = (year: number) => grantedRound(awardHouse, year, { 甲: '90', 乙: '80', 丙: '70', 丁: '60' }, 2);

describe('promoteReserve', () => {
  it('moves the first of the reserve up by a matter, a decision, a publicity and a grant of its own, naming the award it replaces', async () => {
    const { id, proposal } = await granted(2028);
    const [award] = proposal.awards;
    expect(codesOf(await promote(awardHouse, award!.id))).toEqual(['YZ-9 grants.award-at-another-stage']);
    await giveUp(awardHouse, award!);
    const answers = await Promise.all(Array.from({ length: 3 }, () => promote(awardHouse, award!.id)));
    const [promotion, ...others] = answers.map((answer) => answer.proposal).filter((each) => each !== null);
    expect(others).toEqual([]);
    expect(answers.flatMap(codesOf)).toEqual(Array(2).fill('HOUSE-3 grants.award-replaced-already'));
    expect(promotion).toMatchObject({ state: 'PROPOSED', amount: '20000.00', replaces: { id: award!.id, state: 'GIVEN_UP' }, lines: [{ place: 1, title: '丙' }] });
    const [told] = await rows(`SELECT JSON_VALUE(payload, '$.title') AS title, JSON_VALUE(payload, '$.content') AS content, JSON_VALUE(payload, '$.amount') AS amount FROM outbox WHERE name = 'MatterProposed' AND subject_id = ?`, [promotion!.id]);
    expect(told).toEqual({ title: '2028年示例轮次递补拟立项名单', content: '1. 丙（示例机械厂）20000.00元\n递补已放弃立项的项目：甲', amount: '2000000' });
    // Nobody is granted anything by the decision over the list before.
    expect(codesOf(await publish(awardHouse, promotion!, proposal.matter.id))).toEqual(['HOUSE-2 house.not-registered']);
    awardHouse.house.now = new Date('2026-04-13T02:00:00Z');
    const { proposal: published } = await publish(awardHouse, promotion!, await decide(awardHouse, promotion!));
    expect(published).toMatchObject({ state: 'PUBLICISED', publicityLast: '2026-04-20' });
    expect(codesOf(await grant(awardHouse, published!))).toEqual(['CP-4 grants.publicity-not-over']);
    awardHouse.house.now = new Date('2026-04-21T02:00:00Z');
    expect((await grant(awardHouse, published!)).proposal).toMatchObject({ state: 'GRANTED', awards: [{ state: 'GRANTED', amount: '20000.00' }] });
    expect(await states(id)).toEqual(['甲 given-up', '乙 awarded', '丙 awarded', '丁 reserve']);
    expect(await rows('SELECT state FROM grant_round WHERE id = ?', [id])).toEqual([{ state: 'awarded' }]);
    expect(await available(2028)).toEqual({ available: '160000.00', committed: '40000.00' });
  });

  it('puts whoever was to move up back in reserve when an objection is upheld, and moves up the next for a reason only', async () => {
    const round = await granted(2029);
    const [award] = round.proposal.awards;
    await giveUp(awardHouse, award!);
    const { proposal: promotion } = await promote(awardHouse, award!.id);
    awardHouse.house.now = new Date('2026-04-13T02:00:00Z');
    const { proposal: published } = await publish(awardHouse, promotion!, await decide(awardHouse, promotion!));
    awardHouse.house.now = new Date('2026-04-14T02:00:00Z');
    const { objection } = await object(awardHouse, { ...round, proposal: published!, applications: [round.applications[2]!] });
    await act(awardHouse.house, awardHouse.holder, 'AnswerAwardObjection', { objectionId: objection!.id, expectedVersion: 1, upheld: true, answer: '示例答复' });
    expect(await states(round.id)).toEqual(['甲 given-up', '乙 awarded', '丙 reserve', '丁 reserve']);
    expect(await rows('SELECT state FROM grant_round WHERE id = ?', [round.id])).toEqual([{ state: 'awarded' }]);
    const second = round.applications[3]!.id;
    expect((await promote(awardHouse, award!.id, { applicationId: second })).refusals).toMatchObject([
      { code: 'grants.reserve-out-of-order', clause: { id: 'YZ-8' }, message: '“丁”未按候补次序递补：排名在先的“丙”被越过。', remedy: '请由候补第一名递补；确需例外的，请写明理由一并提交集体决定。' },
    ]);
    expect((await promote(awardHouse, award!.id, { applicationId: second, exceptionReason: '异议成立' })).proposal).toMatchObject({ lines: [{ title: '丁' }] });
  });

  it('goes back to the reserve when the decision rejects it, and never promises money the fund does not have', async () => {
    const { id, proposal } = await granted(2030);
    const [award] = proposal.awards;
    await giveUp(awardHouse, award!);
    const { proposal: promotion } = await promote(awardHouse, award!.id);
    await decide(awardHouse, promotion!, { outcome: 'rejected' });
    expect(await states(id)).toEqual(['甲 given-up', '乙 awarded', '丙 reserve', '丁 reserve']);
    await rows(`UPDATE ledger_account JOIN grant_ledger_account USING (id) JOIN grant_fund ON grant_fund.id = fund_id SET credits = debits WHERE kind = 'available' AND year = 2030`);
    expect(codesOf(await promote(awardHouse, award!.id))).toEqual(['CP-10 grants.award-over-fund']);
    await rows(`UPDATE ledger_account JOIN grant_ledger_account USING (id) JOIN grant_fund ON grant_fund.id = fund_id SET credits = debits - 2000000 WHERE kind = 'available' AND year = 2030`);
    expect(codesOf(await promote(awardHouse, award!.id))).toEqual([]);
    const send = async (caller = awardHouse.people.author) => (await awardHouse.house.send('grants', caller, operation('PromoteReserve'), { input: { awardId: award!.id, idempotencyKey: randomUUID() } })).errors?.map(({ extensions }) => extensions?.['code']);
    expect(await send()).toEqual(['FORBIDDEN']);
    expect(await send(publicCaller)).toEqual(['UNAUTHENTICATED']);
  });
});
