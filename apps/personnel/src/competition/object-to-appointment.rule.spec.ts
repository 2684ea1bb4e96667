import { judge, localDate } from '@unionhall/kernel';
import { type ObjectToAppointmentFacts, objectToAppointmentRules } from './object-to-appointment.rule';

const codes = ({ today = '2026-03-24', state = 'publicised' as ObjectToAppointmentFacts['proposal']['state'], entryId = 'a', text = '示例异议', objections = [] as ObjectToAppointmentFacts['objections'] }) =>
  judge(objectToAppointmentRules, {
    input: { entryId, text },
    personId: 'one',
    today: localDate(today),
    proposal: { state, publicityFirst: localDate('2026-03-24'), publicityLast: localDate('2026-03-30') },
    lines: [{ entryId: 'a' }],
    objections,
  }).refusals.map(({ clause, code }) => `${clause} ${code}`);
const earlier = { entryId: 'a', personId: 'one', state: 'open', raisedAt: new Date('2026-03-24T01:00:00Z') } as const;

it.each(['2026-03-24', '2026-03-30'])('takes one on %s', (today) => expect(codes({ today })).toEqual([]));
it.each(['2026-03-23', '2026-03-31'])('refuses one on %s [CP-4]', (today) => expect(codes({ today })).toEqual(['CP-4 personnel.publicity-not-running']));
it('refuses one to a list that was taken back [CP-4]', () => expect(codes({ state: 'withdrawn' })).toEqual(['CP-4 personnel.publicity-not-running']));
it('refuses one to somebody else [HOUSE-2]', () => expect(codes({ entryId: 'b' })).toEqual(['HOUSE-2 personnel.person-not-on-list']));
it('refuses a second while the first is open, not after, nor another’s [HOUSE-3]', () =>
  expect([codes({ objections: [earlier] }), codes({ objections: [{ ...earlier, state: 'rejected' }] }), codes({ objections: [{ ...earlier, personId: 'two' }] })]).toEqual([['HOUSE-3 personnel.appointment-objection-open-already'], [], []]));
it('refuses one that says nothing [HOUSE-4]', () => expect(codes({ text: ' ' })).toEqual(['HOUSE-4 house.empty']));
