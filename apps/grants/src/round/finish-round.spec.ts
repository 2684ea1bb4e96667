import { publicCaller } from '@unionhall/contracts';
import { operation } from '@unionhall/testing';
import { type AwardHouse, giveUp, grantedRound, promote, startAwardHouse } from '../test/award-house';
import { act, codesOf } from '../test/grants-house';
import type { RoundAnswer } from '../test/review';

let awardHouse: AwardHouse;
beforeAll(async () => {
  awardHouse = await startAwardHouse();
}, 60_000);
afterAll(() => awardHouse.house.stop());

const rows = (statement: string, parameters: unknown[] = []) => awardHouse.house.sql<Record<string, unknown>>('grants', statement, parameters);
const versionOf = async (roundId: string) => Number((await rows('SELECT version FROM grant_round WHERE id = ?', [roundId]))[0]!['version']);
const finish = async (roundId: string) => act<RoundAnswer>(awardHouse.house, awardHouse.people.officer, 'FinishRound', { roundId, expectedVersion: await versionOf(roundId) });

describe('finishRound', () => {
  it('ends a round when every award is concluded, nobody moves up, and every yuan is settled', async () => {
    const { id, proposal } = await grantedRound(awardHouse, 2026, { 甲: '90', 乙: '80' }, 1);
    const [award] = proposal.awards;
    expect((await finish(id)).refusals).toMatchObject([
      { clause: { id: 'YZ-8' }, code: 'grants.awards-not-concluded', message: '尚有1项立项未作出验收结论。', remedy: '请先完成全部立项的验收，未签合同的可放弃立项。' },
      { clause: { id: 'YZ-9' }, code: 'grants.awards-not-settled' },
    ]);
    await giveUp(awardHouse, award!);
    await promote(awardHouse, award!.id);
    expect(codesOf(await finish(id))).toEqual(['YZ-9 grants.promotion-under-way']);
    await rows("UPDATE grant_award_proposal SET state = 'withdrawn' WHERE replaces_award_id = ?", [award!.id]);
    expect((await finish(id)).round).toMatchObject({ state: 'FINISHED' });
    expect(codesOf(await finish(id))).toEqual(['YZ-9 grants.round-not-awarded']);
    expect(codesOf(await promote(awardHouse, award!.id))).toContain('YZ-9 grants.round-not-awarded');
  });

  it('is the office’s, over the version that was seen', async () => {
    const { id } = await grantedRound(awardHouse, 2027, { 甲: '90' }, 1);
    const input = { roundId: id, expectedVersion: await versionOf(id) };
    for (const [caller, code] of [[awardHouse.people.author, 'FORBIDDEN'], [publicCaller, 'UNAUTHENTICATED']] as const) {
      expect((await awardHouse.house.send('grants', caller, operation('FinishRound'), { input })).errors).toMatchObject([{ extensions: { code } }]);
    }
    expect((await awardHouse.house.send('grants', awardHouse.people.officer, operation('FinishRound'), { input: { ...input, expectedVersion: 1 } })).errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
  });
});
