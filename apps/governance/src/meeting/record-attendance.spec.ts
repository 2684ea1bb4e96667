import { publicCaller } from '@unionhall/contracts';
import { idOf, operation, type TestHouse } from '@unionhall/testing';
import { act, codesOf, people } from '../test/federation';
import { attend, type AttendanceAnswer, call, done, type MeetingAnswer, place, provenMatter, type SeenMeeting, startLeadership } from '../test/matters';

const { secretary, chief, deputy, otherDeputy, inspectionHead, expert } = people;

let house: TestHouse;
beforeAll(async () => {
  house = await startLeadership();
});
afterEach(() => {
  house.now = new Date('2026-03-10T02:00:00Z');
});
afterAll(() => house.stop());

const record = (meetingId: string, personId: string | null, present: boolean, expectedVersion: number) =>
  act<AttendanceAnswer>(house, 'RecordAttendance', { meetingId, personId, present, expectedVersion });

/** An open meeting of all three members, with an item brought into a state of its discussion. */
async function meetingInItem(state: string): Promise<SeenMeeting> {
  const meeting = await call(house);
  await attend(house, meeting, chief, deputy, otherDeputy);
  const { agendaItem } = done(await place(house, meeting, await provenMatter(house, { title: '示例资助名单' })));
  done(await act<MeetingAnswer>(house, 'OpenMeeting', { meetingId: meeting.id, expectedVersion: 1 }));
  await house.sql('governance', 'UPDATE agenda_item SET state = ?, started_at = NOW(3) WHERE id = ?', [state, agendaItem!.id]);
  return meeting;
}

describe('recordAttendance', () => {
  it('records who is there and who is not', async () => {
    const { id } = await call(house);
    expect((await record(id, deputy.personId, true, 1)).attendance).toMatchObject({ capacity: 'MEMBER', present: true, version: 2 });
    expect((await record(id, deputy.personId, false, 2)).attendance).toMatchObject({ present: false, version: 3 });
    expect((await record(id, inspectionHead.personId, true, 1)).attendance).toMatchObject({ capacity: 'ATTENDING', present: true });
  });

  it('lists a member seated since the call, once', async () => {
    const { id } = await call(house);
    await house.sql('governance', `INSERT INTO leadership_seat (id, person_id, kind, acting, from_day, version) VALUES (?, ?, 'deputy', FALSE, '2026-03-10', 1)`, [idOf(70), idOf(71)]);
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => house.send<{ recordAttendance: AttendanceAnswer }>('governance', secretary, operation('RecordAttendance'), { input: { meetingId: id, personId: idOf(71), present: true, expectedVersion: 0 } })),
    );
    await house.sql('governance', 'DELETE FROM leadership_seat WHERE id = ?', [idOf(70)]);
    expect(answers.filter(({ data }) => data?.recordAttendance.attendance?.capacity === 'MEMBER')).toHaveLength(1);
    expect(answers.filter(({ errors }) => errors?.[0]?.extensions?.['code'] === 'CONFLICT')).toHaveLength(3);
  });

  it('refuses whoever is not listed, in both languages [GY-2b]', async () => {
    const { id } = await call(house);
    const input = { meetingId: id, personId: expert.personId, present: true, expectedVersion: 0 };
    const [zh, en] = await Promise.all((['zh', 'en'] as const).map((locale) => house.send<{ recordAttendance: AttendanceAnswer }>('governance', secretary, operation('RecordAttendance'), { input }, locale)));
    expect(zh!.data!.recordAttendance.refusals).toMatchObject([
      { clause: { id: 'GY-2b' }, message: '该人员不在会议“示例班子会议”的名单中。', facts: [{ name: 'meeting', value: '示例班子会议' }], remedy: '非班子成员确需参会的，请先邀请其旁听。' },
    ]);
    expect(en!.data!.recordAttendance.refusals).toMatchObject([{ message: 'The person is not listed for the meeting “示例班子会议”.' }]);
    done(await act<AttendanceAnswer>(house, 'InviteObserver', { meetingId: id, personId: expert.personId }));
    expect(codesOf(await record(id, expert.personId, true, 1))).toEqual([]);
  });

  it('is done on the day, in Shanghai', async () => {
    const { id } = await call(house);
    const at = async (moment: string) => {
      house.now = new Date(moment);
      const { data } = await house.send<{ recordAttendance: AttendanceAnswer }>('governance', secretary, operation('RecordAttendance'), { input: { meetingId: id, personId: deputy.personId, present: true, expectedVersion: 1 }, dryRun: true });
      return codesOf(data!.recordAttendance);
    };
    const otherDay = ['HOUSE-5 governance.meeting-on-another-day'];
    expect(await at('2026-03-09T23:59:59+08:00')).toEqual(otherDay);
    expect(await at('2026-03-10T00:00:00+08:00')).toEqual([]);
    expect(await at('2026-03-10T23:59:59+08:00')).toEqual([]);
    expect(await at('2026-03-11T00:00:00+08:00')).toEqual(otherDay);
  });

  it('lets a member leave a discussion but not join one, and neither during a vote [GY-2c]', async () => {
    const discussing = await meetingInItem('discussing');
    const left = done(await record(discussing.id, otherDeputy.personId, false, 2));
    expect((await record(discussing.id, otherDeputy.personId, true, left.attendance!.version)).refusals).toMatchObject([
      {
        clause: { id: 'GY-2c' },
        message: '议题“示例资助名单”讨论中，其间不能登记班子成员的此项变动。',
        facts: [{ name: 'title', value: '示例资助名单' }, { name: 'state', value: 'discussing' }],
        remedy: '请在该议题表决结束或缓议后登记。',
      },
    ]);
    const voting = await meetingInItem('voting');
    expect(codesOf(await record(voting.id, otherDeputy.personId, false, 2))).toEqual(['GY-2c governance.attendance-stands-during-item']);
    expect(codesOf(await record(voting.id, inspectionHead.personId, true, 1))).toEqual([]);
  });

  it('tells a stale tab, a member, and the public', async () => {
    const { id } = await call(house);
    const send = async (caller: typeof secretary, expectedVersion: number) =>
      (await house.send('governance', caller, operation('RecordAttendance'), { input: { meetingId: id, personId: deputy.personId, present: true, expectedVersion } })).errors;
    expect(await send(secretary, 2)).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
    expect(await send(deputy, 1)).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect(await send(publicCaller, 1)).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  it('the database lists a person once, as somebody', async () => {
    const { id } = await call(house);
    const insert = (personId: string | null, capacity: string) => house.sql('governance', `INSERT INTO attendance (id, meeting_id, person_id, capacity, present, version) VALUES (UUID(), ?, ?, ?, TRUE, 1)`, [id, personId, capacity]);
    await expect(insert(deputy.personId, 'observer')).rejects.toThrow('once_per_meeting');
    await expect(insert(expert.personId, 'chief')).rejects.toThrow('CONSTRAINT');
  });
});
