import { judge, localDate } from '@unionhall/kernel';
import { callMeetingRules, type CallMeetingFacts } from './call-meeting.rule';

const today = localDate('2026-03-10');
const from = localDate('2026-01-01');
const facts: CallMeetingFacts = { input: { title: '示例会议', heldOn: today }, today, seats: [{ personId: 'chief', kind: 'chief', from, vacatedOn: null }] };
const codes = (more: Partial<CallMeetingFacts> = {}) => judge(callMeetingRules, { ...facts, ...more }).refusals.map(({ clause, code }) => `${clause} ${code}`);
const on = (day: string) => ({ input: { title: '示例会议', heldOn: localDate(day) } });

it.each(['2026-03-10', '2026-03-11'])('takes %s, seen on the 10th', (day) => expect(codes(on(day))).toEqual([]));
it('HOUSE-5: refuses the day before', () => expect(codes(on('2026-03-09'))).toEqual(['HOUSE-5 governance.meeting-in-the-past']));
it('HOUSE-4: refuses a meeting without a title', () => expect(codes({ input: { title: ' ', heldOn: today } })).toEqual(['HOUSE-4 house.empty']));
it.each([
  ['nobody', []],
  ['only an inspection head', [{ personId: 'head', kind: 'inspection-head', from, vacatedOn: null }]],
  ['only who leaves that day', [{ personId: 'chief', kind: 'chief', from, vacatedOn: today }]],
])('GY-2b: refuses a day on which %s sits', (_who, seats) => expect(codes({ seats })).toEqual(['GY-2b governance.no-leadership-body']));
