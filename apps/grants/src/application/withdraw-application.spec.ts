import { publicCaller } from '@unionhall/contracts';
import { operation } from '@unionhall/testing';
import { act, type ApplicationAnswer, asSeen, codesOf, draft, type GrantsHouse, openRound, startGrantsHouse } from '../test/grants-house';

let grantsHouse: GrantsHouse;
let roundId: string;
beforeAll(async () => {
  grantsHouse = await startGrantsHouse();
  roundId = await openRound(grantsHouse);
});
afterAll(() => grantsHouse.house.stop());

const submit = (application: Awaited<ReturnType<typeof draft>>) => act<ApplicationAnswer>(grantsHouse.house, grantsHouse.people.author, 'SubmitApplication', asSeen(application));

describe('withdrawApplication', () => {
  const withdraw = (application: Awaited<ReturnType<typeof draft>>, caller = grantsHouse.people.author) =>
    act<ApplicationAnswer>(grantsHouse.house, caller, 'WithdrawApplication', asSeen(application));

  it('withdraws what was submitted, for good', async () => {
    const { application } = await submit(await draft(grantsHouse, roundId));
    const withdrawn = await withdraw(application!);
    expect(withdrawn.application).toMatchObject({ state: 'WITHDRAWN', version: 3 });
    expect((await withdraw(withdrawn.application!)).refusals).toMatchObject([{ code: 'grants.application-not-withdrawable', message: '申请处于“已撤回”状态，排名之后不能撤回。' }]);
    expect(codesOf(await submit(withdrawn.application!))).toEqual(['YZ-9 grants.application-not-editable']);
  });

  it('is the author’s own, and for workers', async () => {
    const { house, people } = grantsHouse;
    const drafted = await draft(grantsHouse, roundId, { teamMemberIds: [people.member.personId] });
    expect(codesOf(await withdraw(drafted, people.member))).toEqual(['YZ-8 grants.not-the-author']);
    for (const [caller, code] of [[people.stranger, 'NOT_FOUND'], [people.officer, 'FORBIDDEN'], [publicCaller, 'UNAUTHENTICATED']] as const) {
      expect((await house.send('grants', caller, operation('WithdrawApplication'), { input: asSeen(drafted) })).errors).toMatchObject([{ extensions: { code } }]);
    }
    expect((await house.send('grants', people.author, operation('WithdrawApplication'), { input: { applicationId: drafted.id, expectedVersion: 2 } })).errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
  });
});
