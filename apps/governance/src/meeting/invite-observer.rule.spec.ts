import { judge, localDate } from '@unionhall/kernel';
import { inviteObserverRules, type InviteObserverFacts } from './invite-observer.rule';

const today = localDate('2026-03-10');
const from = localDate('2026-01-01');
const facts: InviteObserverFacts = {
  today,
  unregistered: [],
  input: { personId: 'guest' },
  meeting: { title: '示例会议', heldOn: today, state: 'called' },
  seats: [
    { personId: 'late', kind: 'deputy', from, vacatedOn: null },
    { personId: 'head', kind: 'inspection-head', from, vacatedOn: null },
    { personId: 'gone', kind: 'deputy', from, vacatedOn: today },
  ],
  list: [{ personId: 'deputy', capacity: 'member', present: false }],
};
const told = (personId: string, more: Partial<InviteObserverFacts> = {}) => judge(inviteObserverRules, { ...facts, input: { personId }, ...more }).refusals;

it.each(['guest', 'gone'])('takes the %s, who has no seat that day', (personId) => expect(told(personId)).toEqual([]));
it('does not take whom personnel has not registered [HOUSE-2]', () =>
  expect(told('nobody', { unregistered: [{ path: ['personId'], id: 'nobody' }] })).toMatchObject([{ clause: 'HOUSE-2', code: 'house.not-registered', path: ['personId'] }]));
it('takes observers on another day than the meeting’s, and while it is open', () =>
  expect(told('guest', { today: localDate('2026-03-01'), meeting: { ...facts.meeting, state: 'open' } })).toEqual([]));
it.each([
  ['deputy', 'member'],
  ['late', 'member'],
  ['head', 'attending'],
])('HOUSE-3: refuses the %s, who is there anyhow', (personId, capacity) =>
  expect(told(personId)).toMatchObject([{ clause: 'HOUSE-3', code: 'governance.already-listed', facts: { meeting: '示例会议', capacity } }]));
it.each(['closed', 'signed'] as const)('HOUSE-1: refuses it once the meeting is %s', (state) =>
  expect(told('guest', { meeting: { ...facts.meeting, state } })).toMatchObject([{ clause: 'HOUSE-1', code: 'governance.meeting-ended' }]));
