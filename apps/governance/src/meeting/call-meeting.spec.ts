import { publicCaller } from '@unionhall/contracts';
import { operation, type TestHouse } from '@unionhall/testing';
import { act, codesOf, people } from '../test/federation';
import { type MeetingAnswer, startLeadership } from '../test/matters';

const { secretary, chief, deputy, otherDeputy, inspectionHead } = people;

let house: TestHouse;
beforeAll(async () => {
  house = await startLeadership();
});
afterAll(() => house.stop());

const callOn = (heldOn: string) => act<MeetingAnswer>(house, 'CallMeeting', { title: '示例班子会议', heldOn });

describe('callMeeting', () => {
  it('lists the members who sit that day and the inspection head, nobody present yet [GY-2b]', async () => {
    const { meeting } = await callOn('2026-03-12');
    expect(meeting).toMatchObject({ title: '示例班子会议', heldOn: '2026-03-12', state: 'CALLED', version: 1 });
    // The chief and the deputies in the order of their seats, then who attends.
    expect(meeting!.attendance.map(({ capacity, present, person }) => [person.id, capacity, present])).toEqual([
      [chief.personId, 'MEMBER', false],
      [deputy.personId, 'MEMBER', false],
      [otherDeputy.personId, 'MEMBER', false],
      [inspectionHead.personId, 'ATTENDING', false],
    ]);
  });

  it('refuses a day in the past, and one on which nobody sits, in both languages', async () => {
    expect(codesOf(await callOn('2026-03-09'))).toEqual(['HOUSE-5 governance.meeting-in-the-past']);
    const ends = await house.sql<{ id: string }>('governance', 'SELECT id FROM leadership_seat');
    for (const { id } of ends) await house.sql('governance', `UPDATE leadership_seat SET vacated_on = '2026-06-01' WHERE id = ?`, [id]);
    const input = { title: '示例班子会议', heldOn: '2026-06-01' };
    const [zh, en] = await Promise.all((['zh', 'en'] as const).map((locale) => house.send<{ callMeeting: MeetingAnswer }>('governance', secretary, operation('CallMeeting'), { input }, locale)));
    expect(zh!.data!.callMeeting.refusals).toMatchObject([
      { clause: { id: 'GY-2b', source: 'regulation' }, message: '2026-06-01没有在任的领导班子成员，不能召开班子会议。', facts: [{ name: 'heldOn', value: '2026-06-01' }], remedy: '请先登记该日在任的领导班子成员，或另选日期。' },
    ]);
    expect(en!.data!.callMeeting.refusals).toMatchObject([{ message: 'Nobody sits in the leadership body on 2026-06-01; it cannot meet.', remedy: 'Register the members seated on that day first, or choose another day.' }]);
    expect((await callOn('2026-05-31')).meeting!.attendance).toHaveLength(4);
  });

  it.each([
    ['the chief', chief, 'FORBIDDEN'],
    ['the public', publicCaller, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    const { errors } = await house.send('governance', caller, operation('CallMeeting'), { input: { title: '示例班子会议', heldOn: '2026-03-12' } });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});
