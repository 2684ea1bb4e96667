import { publicCaller } from '@unionhall/contracts';
import { operation } from '@unionhall/testing';
import { type FundHouse, grantAward, type InstalmentAnswer, passMidTermCheck, requestInstalment, signContract, startFundHouse } from '../test/fund-house';
import { act, codesOf } from '../test/grants-house';

let fundHouse: FundHouse;
beforeAll(async () => {
  fundHouse = await startFundHouse('1000000.00');
});
afterAll(() => fundHouse.house.stop());

const skip = (instalment: { id: string; version: number }, changes: object = {}, caller = fundHouse.people.officer) =>
  act<InstalmentAnswer>(fundHouse.house, caller, 'SkipProgressReport', { instalmentId: instalment.id, expectedVersion: instalment.version, reason: '项目提前完成', ...changes });

describe('skipProgressReport', () => {
  it('waives the report once, for a reason the team reads, and frees the instalment', async () => {
    const award = await signContract(fundHouse, await grantAward(fundHouse));
    await passMidTermCheck(fundHouse, award);
    const second = award.instalments[1]!;
    expect((await skip(second, { reason: ' ' })).refusals).toMatchObject([{ clause: { id: 'HOUSE-4' }, code: 'house.empty' }]);
    const { instalment } = await skip(second);
    expect(instalment).toMatchObject({ version: 2, reportOverdue: false, progressReports: [{ kind: 'SKIPPED', text: '项目提前完成', enteredOn: '2026-03-10' }] });
    expect((await skip(instalment!)).refusals).toMatchObject([{ clause: { id: 'HOUSE-3' }, message: '该进展报告已于2026-03-10报送或免报。', remedy: '无需免报，可直接申请拨付。' }]);
    expect(codesOf(await requestInstalment(fundHouse, instalment!))).toEqual([]);
  });

  it('is an officer’s, not of the team, over the version he saw', async () => {
    const { house, people } = fundHouse;
    const { instalments } = await signContract(fundHouse, await grantAward(fundHouse, { teamMemberIds: [people.colleague.personId!] }));
    expect(codesOf(await skip(instalments[1]!, {}, people.colleague))).toEqual(['CP-6 grants.officer-of-the-team']);
    const input = { instalmentId: instalments[1]!.id, expectedVersion: 1, reason: '示例' };
    for (const [caller, code] of [[people.author, 'FORBIDDEN'], [publicCaller, 'UNAUTHENTICATED']] as const) {
      expect((await house.send('grants', caller, operation('SkipProgressReport'), { input })).errors).toMatchObject([{ extensions: { code } }]);
    }
    expect((await house.send('grants', people.officer, operation('SkipProgressReport'), { input: { ...input, expectedVersion: 2 } })).errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
  });
});
