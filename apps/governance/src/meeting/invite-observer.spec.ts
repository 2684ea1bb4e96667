import { publicCaller } from '@unionhall/contracts';
import { operation, type TestHouse } from '@unionhall/testing';
import { act, codesOf, people } from '../test/federation';
import { type AttendanceAnswer, call, startLeadership } from '../test/matters';

const { secretary, expert, deputy } = people;

let house: TestHouse;
beforeAll(async () => {
  house = await startLeadership();
});
afterAll(() => house.stop());

const invite = (meetingId: string, personId: string | null) => act<AttendanceAnswer>(house, 'InviteObserver', { meetingId, personId });

describe('inviteObserver', () => {
  it('lists an observer, once of several who race', async () => {
    const { id } = await call(house);
    const answers = await Promise.all(Array.from({ length: 4 }, () => invite(id, expert.personId)));
    expect(answers.map((answer) => codesOf(answer).join()).sort()).toEqual(['', ...Array<string>(3).fill('HOUSE-3 governance.already-listed')]);
    expect(answers.find(({ attendance }) => attendance)!.attendance).toMatchObject({ capacity: 'OBSERVER', present: false, person: { id: expert.personId } });
  });

  it('refuses a member, who is listed anyhow, in both languages', async () => {
    const { id } = await call(house);
    const input = { meetingId: id, personId: deputy.personId };
    const [zh, en] = await Promise.all((['zh', 'en'] as const).map((locale) => house.send<{ inviteObserver: AttendanceAnswer }>('governance', secretary, operation('InviteObserver'), { input }, locale)));
    expect(zh!.data!.inviteObserver.refusals).toMatchObject([
      { clause: { id: 'HOUSE-3' }, message: '该人员已在会议“示例班子会议”的名单中，身份为出席（班子成员）。', facts: [{ value: '示例班子会议' }, { value: 'member' }], remedy: '无需再次邀请，请直接登记其到会情况。' },
    ]);
    expect(en!.data!.inviteObserver.refusals).toMatchObject([{ message: 'The person is listed for the meeting “示例班子会议” already: Member.' }]);
  });

  it('is for the secretary, of a meeting there is', async () => {
    const { id } = await call(house);
    const send = async (caller: typeof secretary, meetingId: string) => (await house.send('governance', caller, operation('InviteObserver'), { input: { meetingId, personId: expert.personId } })).errors;
    expect(await send(deputy, id)).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect(await send(publicCaller, id)).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    expect(await send(secretary, expert.personId!)).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });
});
