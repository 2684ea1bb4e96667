import { judge, type LocalDate, localDate } from '@unionhall/kernel';
import type { SeatFacts } from '../leadership-seat/seat-member.rule';
import { openMeetingRules, type OpenMeetingFacts, presidingOf } from './open-meeting.rule';

const today = localDate('2026-03-10');
const seat = (personId: string, kind: string, vacatedOn: LocalDate | null = null): SeatFacts => ({ personId, kind, from: localDate('2026-01-01'), vacatedOn });
const deputies = (count: number) => Array.from({ length: count }, (_, index) => `deputy${index + 1}`);
const here = (...personIds: string[]) => personIds.map((personId) => ({ personId, capacity: 'member' as const, present: true }));

/** A meeting of a chief and so many deputies. */
function facts(deputyCount: number, present: readonly string[], more: Partial<OpenMeetingFacts> = {}): OpenMeetingFacts {
  return {
    today,
    input: {},
    meeting: { title: '示例会议', heldOn: today, state: 'called' },
    seats: [seat('chief', 'chief'), ...deputies(deputyCount).map((personId) => seat(personId, 'deputy')), seat('head', 'inspection-head')],
    list: [...here(...present), { personId: 'head', capacity: 'attending', present: true }, { personId: 'guest', capacity: 'observer', present: true }],
    quorum: { numerator: 2, denominator: 3 },
    ...more,
  };
}
const told = (given: OpenMeetingFacts) => judge(openMeetingRules, given).refusals;
const codes = (given: OpenMeetingFacts) => told(given).map(({ clause, code }) => `${clause} ${code}`);

describe('quorum [GY-2b]', () => {
  it.each([
    [3, 2],
    [4, 2],
    [6, 4],
    [7, 4],
  ])('of %i members, %i are not enough and one more is; neither inspection head nor observers count', (members, tooFew) => {
    const present = ['chief', ...deputies(members - 1)];
    const { refusals } = judge(openMeetingRules, facts(members - 1, present.slice(0, tooFew)));
    expect(refusals).toMatchObject([{ clause: 'GY-2b', code: 'governance.no-quorum', facts: { present: tooFew, members, quorum: '2/3', needed: tooFew + 1 }, remedy: 'wait-for-the-members' }]);
    expect(codes(facts(members - 1, present.slice(0, tooFew + 1)))).toEqual([]);
  });

  it('counts neither who is listed and absent, nor who is there as an observer', () => {
    const listed = (...lines: OpenMeetingFacts['list']) => codes(facts(2, [], { list: [...here('chief', 'deputy1'), ...lines] }));
    expect(listed({ personId: 'deputy2', capacity: 'member', present: false })).toEqual(['GY-2b governance.no-quorum']);
    expect(listed({ personId: 'deputy2', capacity: 'observer', present: true })).toEqual(['GY-2b governance.no-quorum']);
    expect(listed({ personId: 'deputy2', capacity: 'member', present: true })).toEqual([]);
  });

  it('counts a member seated since the call, though nobody listed him', () =>
    expect(told(facts(2, ['chief', 'deputy1', 'deputy2'], { seats: [...facts(2, []).seats, seat('late', 'deputy'), seat('later', 'deputy')] }))).toMatchObject([{ facts: { present: 3, members: 5, needed: 4 } }]));

  it('counts a deputy who acts as chief once', () =>
    expect(codes(facts(3, ['deputy1', 'deputy2', 'deputy3'], { seats: [seat('deputy1', 'chief'), ...deputies(3).map((personId) => seat(personId, 'deputy'))] }))).toEqual([]));

  it('refuses to count who left the leadership body before the day', () => {
    const seats = [seat('chief', 'chief'), seat('deputy1', 'deputy'), seat('deputy2', 'deputy', today)];
    expect(codes(facts(2, ['chief', 'deputy1', 'deputy2'], { seats }))).toEqual(['GY-2b governance.member-left-the-body']);
    expect(codes(facts(2, ['chief', 'deputy1', 'deputy2'], { seats: [seats[0]!, seats[1]!, seat('deputy2', 'deputy', localDate('2026-03-11'))] }))).toEqual([]);
  });
});

describe('who presides [GY-2c]', () => {
  const present = ['deputy1', 'deputy2', 'deputy3'];

  it('is the chief who is there', () => expect(presidingOf(facts(2, ['chief', 'deputy1', 'deputy2']))).toBe('chief'));
  it('is the deputy named where the chief is absent', () => {
    const named = facts(3, present, { input: { presidingId: 'deputy2' } });
    expect(codes(named)).toEqual([]);
    expect(presidingOf(named)).toBe('deputy2');
  });
  it('is nobody until a deputy is named', () => expect(told(facts(3, present))).toMatchObject([{ clause: 'GY-2c', code: 'governance.nobody-presides', facts: { deputies: 3 } }]));
  it.each(['chief', 'head', 'stranger'])('is never the %s who is no member present', (presidingId) =>
    expect(codes(facts(3, present, { input: { presidingId } }))).toEqual(['GY-2c governance.nobody-presides']));
  it('is nobody else while the chief is there', () => {
    expect(codes(facts(2, ['chief', 'deputy1', 'deputy2'], { input: { presidingId: 'deputy1' } }))).toEqual(['GY-2c governance.chief-presides']);
    expect(codes(facts(2, ['chief', 'deputy1', 'deputy2'], { input: { presidingId: 'chief' } }))).toEqual([]);
  });
});

it.each(['2026-03-09', '2026-03-11'])('HOUSE-5: a meeting of today does not open on %s', (day) =>
  expect(codes({ ...facts(2, ['chief', 'deputy1', 'deputy2']), today: localDate(day) })).toEqual(['HOUSE-5 governance.meeting-on-another-day']));
it.each(['open', 'closed', 'signed'] as const)('HOUSE-1: a meeting that is %s does not open again', (state) =>
  expect(codes(facts(2, ['chief', 'deputy1', 'deputy2'], { meeting: { title: '示例会议', heldOn: today, state } }))).toEqual(['HOUSE-1 governance.meeting-not-called']));
