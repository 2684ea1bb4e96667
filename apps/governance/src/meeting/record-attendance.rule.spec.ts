import { judge, localDate } from '@unionhall/kernel';
import { recordAttendanceRules, type RecordAttendanceFacts } from './record-attendance.rule';

const today = localDate('2026-03-10');
const from = localDate('2026-01-01');
const facts: RecordAttendanceFacts = {
  today,
  input: { personId: 'deputy', present: true },
  meeting: { title: '示例会议', heldOn: today, state: 'called' },
  seats: [
    { personId: 'deputy', kind: 'deputy', from, vacatedOn: null },
    { personId: 'late', kind: 'deputy', from, vacatedOn: null },
    { personId: 'head', kind: 'inspection-head', from, vacatedOn: null },
    { personId: 'gone', kind: 'deputy', from, vacatedOn: today },
  ],
  list: [
    { personId: 'deputy', capacity: 'member', present: false },
    { personId: 'gone', capacity: 'member', present: false },
    { personId: 'head', capacity: 'attending', present: false },
    { personId: 'guest', capacity: 'observer', present: false },
  ],
  running: null,
};
const of = (personId: string, present = true, more: Partial<RecordAttendanceFacts> = {}) => judge(recordAttendanceRules, { ...facts, input: { personId, present }, ...more }).refusals;
const codes = (...given: Parameters<typeof of>) => of(...given).map(({ clause, code }) => `${clause} ${code}`);

it.each(['deputy', 'head', 'guest'])('takes the %s, who is listed', (personId) => expect(codes(personId)).toEqual([]));
it('takes a member seated since the call', () => expect(codes('late')).toEqual([]));
it('GY-2b: refuses whoever is not listed', () => expect(codes('stranger')).toEqual(['GY-2b governance.person-not-listed']));
it('GY-2b: refuses as a member who left the body by that day, but records the absence', () => {
  expect(of('gone')).toMatchObject([{ clause: 'GY-2b', code: 'governance.member-left-the-body', facts: { heldOn: today, count: 1 } }]);
  expect(codes('gone', false)).toEqual([]);
});
it.each(['2026-03-09', '2026-03-11'])('HOUSE-5: refuses it on %s', (day) => expect(codes('deputy', true, { today: localDate(day) })).toEqual(['HOUSE-5 governance.meeting-on-another-day']));
it.each(['closed', 'signed'] as const)('HOUSE-1: refuses it once the meeting is %s', (state) => expect(codes('deputy', true, { meeting: { ...facts.meeting, state } })).toEqual(['HOUSE-1 governance.meeting-ended']));
it('GY-2b: refuses a leave of who is there, and takes one of who is not', () => {
  const recorded = (present: boolean, leaveReason: string | null) => judge(recordAttendanceRules, { ...facts, input: { personId: 'deputy', present, leaveReason } }).refusals.map(({ clause, code }) => `${clause} ${code}`);
  expect(recorded(true, '出差')).toEqual(['GY-2b governance.present-on-leave']);
  expect([recorded(true, ' '), recorded(true, null), recorded(false, '出差')]).toEqual([[], [], []]);
});

describe('while an item is before the meeting [GY-2c]', () => {
  const fixed = ['GY-2c governance.attendance-stands-during-item'];
  const during = (state: 'discussing' | 'voting') => ({ meeting: { ...facts.meeting, state: 'open' as const }, running: { title: '示例议题', state } });

  it.each(['discussing', 'voting'] as const)('%s: no member joins, listed or not', (state) => {
    expect(codes('deputy', true, during(state))).toEqual(fixed);
    expect(codes('late', true, during(state))).toEqual(fixed);
  });
  it('a member may leave a discussion, and not a vote', () => {
    expect(codes('deputy', false, during('discussing'))).toEqual([]);
    expect(codes('deputy', false, during('voting'))).toEqual(fixed);
  });
  it.each(['head', 'guest'])('the %s comes and goes', (personId) => expect(codes(personId, true, during('voting'))).toEqual([]));
});
