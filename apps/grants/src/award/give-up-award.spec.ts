import { randomUUID } from 'node:crypto';
import { publicCaller } from '@unionhall/contracts';
import { operation } from '@unionhall/testing';
import { type AwardHouse, giveUp, grantedRound, startAwardHouse } from '../test/award-house';
import { codesOf } from '../test/grants-house';

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

describe('giveUpAward', () => {
  it('gives the award’s money back to the fund, on the applicant’s signed statement, once', async () => {
    const { id, proposal } = await granted(2026);
    const [award] = proposal.awards;
    expect(await available(2026)).toEqual({ available: '160000.00', committed: '40000.00' });
    const answers = await Promise.all(Array.from({ length: 4 }, () => awardHouse.house.send('grants', awardHouse.people.author, operation('GiveUpAward'), { input: { awardId: award!.id, expectedVersion: 1, reason: '示例原因', documentSha256: 'ab'.repeat(32), idempotencyKey: randomUUID() } })));
    expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors ?? []).map(({ extensions }) => extensions?.['code'])).toEqual(Array(3).fill('CONFLICT'));
    expect(await available(2026)).toEqual({ available: '180000.00', committed: '20000.00' });
    const { award: seen } = await awardHouse.house.data<{ award: object }>('grants', awardHouse.people.officer, operation('Award'), { id: award!.id });
    expect(seen).toMatchObject({ state: 'GIVEN_UP', balances: { committed: '0.00', paid: '0.00' } });
    expect(await states(id)).toEqual(['甲 given-up', '乙 awarded', '丙 reserve', '丁 reserve']);
    expect(codesOf(await giveUp(awardHouse, { id: award!.id, version: 2 }))).toEqual(['YZ-9 grants.award-at-another-stage']);
    await expect(rows(`INSERT INTO award_state_change (id, subject_id, from_state, to_state, act_id, at) SELECT UUID(), id, 'granted', 'given-up', UUID(), NOW() FROM award LIMIT 1`)).rejects.toThrow('given_up_with_reason');
  });

  it('is hidden from others, and the public and the auditor may not', async () => {
    const { proposal } = await granted(2027);
    const [award] = proposal.awards;
    const send = async (caller = awardHouse.people.stranger) =>
      (await awardHouse.house.send('grants', caller, operation('GiveUpAward'), { input: { awardId: award!.id, expectedVersion: 1, reason: '示例', documentSha256: 'ab'.repeat(32), idempotencyKey: randomUUID() } })).errors?.map(({ extensions }) => extensions?.['code']);
    expect(await send()).toEqual(['NOT_FOUND']);
    expect(await send(awardHouse.people.auditor)).toEqual(['FORBIDDEN']);
    expect(await send(publicCaller)).toEqual(['UNAUTHENTICATED']);
    // An officer outside the team enters the statement.
    expect(codesOf(await giveUp(awardHouse, award!, {}, awardHouse.people.officer))).toEqual([]);
  });
});
