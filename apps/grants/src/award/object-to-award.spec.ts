import { publicCaller } from '@unionhall/contracts';
import { operation } from '@unionhall/testing';
import { type AwardHouse, LAST_DAY, listOnView, object, type ObjectionAnswer, startAwardHouse } from '../test/award-house';
import { codesOf } from '../test/grants-house';

let awardHouse: AwardHouse;
beforeAll(async () => {
  awardHouse = await startAwardHouse();
}, 60_000);
afterAll(() => awardHouse.house.stop());

describe('objectToAward', () => {
  it('is anybody’s who signed in, once while it is open, during the publicity', async () => {
    const { house, people } = awardHouse;
    const round = await listOnView(awardHouse, 2026);
    const raised = await object(awardHouse, round);
    expect(raised).toMatchObject({ refusals: [], objection: { state: 'OPEN', text: '示例异议' } });
    const second = await object(awardHouse, round);
    expect(second.refusals).toMatchObject([{ code: 'grants.objection-open-already', clause: { id: 'HOUSE-3' }, message: '您于2026-04-02对该项目提出的异议尚未答复。', remedy: '请等待答复，答复后可以再次提出。' }]);
    expect(codesOf(await object(awardHouse, round, people.auditor))).toEqual([]);
    expect(codesOf(await object(awardHouse, round, people.stranger, { applicationId: round.applications[1]!.id }))).toEqual([]);
    expect(codesOf(await object(awardHouse, round, people.member, { applicationId: round.id }))).toEqual(['HOUSE-2 grants.award-not-on-list']);
    expect(codesOf(await object(awardHouse, round, people.member, { text: ' ' }))).toEqual(['HOUSE-4 house.empty']);
    const input = { proposalId: round.proposal.id, applicationId: round.applications[0]!.id, text: '示例' };
    expect((await house.send('grants', publicCaller, operation('ObjectToAward'), { input })).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    expect((await house.send('grants', people.member, operation('ObjectToAward'), { input: { ...input, text: '字'.repeat(2001) } })).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('is taken from the first day of publicity to the last, in Shanghai, and told so in both languages [CP-4]', async () => {
    const { house, people } = awardHouse;
    const round = await listOnView(awardHouse, 2027);
    const told = async (moment: string, locale: 'zh' | 'en' = 'zh') => {
      house.now = new Date(moment);
      const input = { proposalId: round.proposal.id, applicationId: round.applications[0]!.id, text: '示例' };
      const { data } = await house.send<{ objectToAward: ObjectionAnswer }>('grants', people.member, operation('ObjectToAward'), { input, dryRun: true }, locale);
      return data!.objectToAward.refusals;
    };
    expect(await told('2026-04-01T23:59:59+08:00')).toMatchObject([{ code: 'grants.publicity-not-running', clause: { id: 'CP-4' } }]);
    expect(await told('2026-04-02T00:00:00+08:00')).toEqual([]);
    expect(await told(`${LAST_DAY}T23:59:59+08:00`)).toEqual([]);
    expect(await told('2026-04-10T00:00:00+08:00')).toMatchObject([{ message: '公示期为2026-04-02至2026-04-09，今日2026-04-10不在公示期内。', remedy: '请在公示期内提出异议；公示期外请按来信来访渠道反映。' }]);
    expect(await told('2026-04-10T00:00:00+08:00', 'en')).toMatchObject([{ message: 'The publicity period is 2026-04-02 to 2026-04-09; today, 2026-04-10, is not within it.' }]);
  });

  it('of a person who clicks twice at once is one', async () => {
    const { house, people } = awardHouse;
    const round = await listOnView(awardHouse, 2028);
    const input = { proposalId: round.proposal.id, applicationId: round.applications[0]!.id, text: '示例' };
    await Promise.all(Array.from({ length: 4 }, () => house.send('grants', people.member, operation('ObjectToAward'), { input })));
    expect(await house.sql('grants', `SELECT 1 FROM award_objection WHERE proposal_id = ? AND state = 'open'`, [round.proposal.id])).toHaveLength(1);
  });
});
