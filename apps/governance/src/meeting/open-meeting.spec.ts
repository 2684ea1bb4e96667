import { publicCaller } from '@unionhall/contracts';
import { operation, type TestHouse } from '@unionhall/testing';
import { act, codesOf, people } from '../test/federation';
import { attend, type AttendanceAnswer, call, done, type MeetingAnswer, seen, type SeenMeeting, startLeadership } from '../test/matters';

const { secretary, chief, deputy, otherDeputy, inspectionHead, expert } = people;

let house: TestHouse;
beforeAll(async () => {
  house = await startLeadership();
});
afterAll(() => house.stop());

const open = ({ id }: SeenMeeting, more: object = {}) => act<MeetingAnswer>(house, 'OpenMeeting', { meetingId: id, expectedVersion: 1, ...more });
const send = (meeting: SeenMeeting, caller = secretary, locale: 'zh' | 'en' = 'zh', expectedVersion = 1) =>
  house.send<{ openMeeting: MeetingAnswer }>('governance', caller, operation('OpenMeeting'), { input: { meetingId: meeting.id, expectedVersion } }, locale);

describe('openMeeting', () => {
  it('opens with a quorum, and the chief presides', async () => {
    const meeting = await call(house);
    await attend(house, meeting, chief, deputy, otherDeputy);
    const answer = await open(meeting);
    expect(answer.meeting).toMatchObject({ state: 'OPEN', version: 2, presiding: { id: chief.personId }, history: [{ toState: 'CALLED' }, { fromState: 'CALLED', toState: 'OPEN', actId: answer.record!.id }] });
    expect((await open(meeting, { expectedVersion: 2 })).refusals).toMatchObject([{ code: 'governance.meeting-not-called', clause: { id: 'HOUSE-1' }, facts: [{ value: '示例班子会议' }, { value: 'open' }] }]);
  });

  it('refuses exactly two thirds: two of three, whoever else is there, in both languages [GY-2b]', async () => {
    const meeting = await call(house);
    await attend(house, meeting, chief, deputy, inspectionHead);
    const { attendance } = done(await act<AttendanceAnswer>(house, 'InviteObserver', { meetingId: meeting.id, personId: expert.personId }));
    done(await act<AttendanceAnswer>(house, 'RecordAttendance', { meetingId: meeting.id, personId: expert.personId, present: true, expectedVersion: attendance!.version }));
    const [zh, en] = await Promise.all((['zh', 'en'] as const).map((locale) => send(meeting, secretary, locale)));
    expect(zh!.data!.openMeeting.refusals).toMatchObject([
      {
        code: 'governance.no-quorum',
        clause: { id: 'GY-2b', source: 'regulation' },
        message: '应到班子成员3人，实到2人；到会人数须超过2/3，即不少于3人。',
        facts: [{ name: 'present', value: '2' }, { name: 'members', value: '3' }, { name: 'quorum', value: '2/3' }, { name: 'needed', value: '3' }],
        remedy: '请待到会班子成员达到3人再宣布开会，或改期召开。',
      },
    ]);
    expect(en!.data!.openMeeting.refusals).toMatchObject([
      { message: '2 of 3 members are present; more than 2/3 must be, that is at least 3.', remedy: 'Open the meeting once 3 members are present, or call it for another day.' },
    ]);
    await attend(house, meeting, otherDeputy);
    expect(codesOf(await open(meeting))).toEqual([]);
  });

  it('without the chief a deputy who is there is named [GY-2c]', async () => {
    // A fourth member, so that three without the chief are a quorum.
    await house.sql('governance', `INSERT INTO leadership_seat (id, person_id, kind, acting, from_day, version) VALUES (UUID(), ?, 'deputy', FALSE, '2026-01-01', 1)`, [expert.personId]);
    const meeting = await call(house);
    await attend(house, meeting, deputy, otherDeputy, expert);
    expect((await open(meeting)).refusals).toMatchObject([
      { code: 'governance.nobody-presides', clause: { id: 'GY-2c' }, message: '主席未到会，须由一名到会的副主席主持；到会副主席3人。', facts: [{ name: 'deputies', value: '3' }], remedy: '请指定一名已到会的副主席主持会议。' },
    ]);
    expect(codesOf(await open(meeting, { presidingId: inspectionHead.personId }))).toEqual(['GY-2c governance.nobody-presides']);
    expect((await open(meeting, { presidingId: otherDeputy.personId })).meeting).toMatchObject({ presiding: { id: otherDeputy.personId } });
    await house.sql('governance', 'DELETE FROM leadership_seat WHERE person_id = ?', [expert.personId]);
  });

  it('opens once of several who race', async () => {
    const meeting = await call(house);
    await attend(house, meeting, chief, deputy, otherDeputy);
    const answers = await Promise.all(Array.from({ length: 4 }, () => send(meeting)));
    expect(answers.filter(({ data }) => data?.openMeeting.meeting)).toHaveLength(1);
    expect(answers.filter(({ errors }) => errors?.[0]?.extensions?.['code'] === 'CONFLICT')).toHaveLength(3);
  });

  it('and recording the last needed member as gone: the quorum that opened it was there', async () => {
    for (let round = 0; round < 4; round += 1) {
      const meeting = await call(house);
      await attend(house, meeting, chief, deputy, otherDeputy);
      const [opened] = await Promise.all([send(meeting), act<AttendanceAnswer>(house, 'RecordAttendance', { meetingId: meeting.id, personId: deputy.personId, present: false, expectedVersion: 2 })]);
      const codes = codesOf(opened.data!.openMeeting).join();
      const { state, history } = await seen<SeenMeeting & { history: { actId: string }[] }>(house, 'MeetingById', meeting.id);
      expect([
        ['', 'OPEN', 2],
        ['GY-2b governance.no-quorum', 'CALLED', 1],
      ]).toContainEqual([codes, state, history.length]);
    }
  });

  it('says who may open it, and what is missing, before anybody tries', async () => {
    const meeting = await call(house);
    await attend(house, meeting, chief, deputy);
    const { permissions } = await seen<{ permissions: { act: string; allowed: boolean; refusals: { code: string }[] }[] }>(house, 'MeetingById', meeting.id);
    expect(permissions.find(({ act: name }) => name === 'openMeeting')).toMatchObject({ allowed: false, refusals: [{ code: 'governance.no-quorum' }] });
  });

  it('tells a stale tab, a member, and the public', async () => {
    const meeting = await call(house);
    expect((await send(meeting, secretary, 'zh', 2)).errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
    expect((await send(meeting, chief)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect((await send(meeting, publicCaller)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  it('the database has no open meeting without somebody who presides', async () => {
    const { id } = await call(house);
    await expect(house.sql('governance', `UPDATE meeting SET state = 'open' WHERE id = ?`, [id])).rejects.toThrow('CONSTRAINT');
  });
});
