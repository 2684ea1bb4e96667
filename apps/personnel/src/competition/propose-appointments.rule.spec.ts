import { judge, localDate } from '@unionhall/kernel';
import { type ProposeAppointmentsFacts, proposeAppointmentsRules } from './propose-appointments.rule';

const codes = ({ entryIds = ['a'], exceptionReason = undefined as string | undefined, places = 1, personId = 'officer', state = 'ranked' as ProposeAppointmentsFacts['competition']['state'], kin = false }) =>
  judge(proposeAppointmentsRules, {
    input: { entryIds, exceptionReason },
    personId,
    today: localDate('2026-03-23'),
    competition: { name: '第一次竞聘', state },
    entries: [{ personId: 'one' }],
    ranked: [
      { placeId: 'x', post: '副部长', places, standing: ['a', 'b', 'c'].map((entryId) => ({ entryId, name: entryId })) },
      { placeId: 'y', post: '部长', places: 1, standing: [{ entryId: 'd', name: 'd' }] },
    ],
    coming: [{ path: ['entryIds', '0'], personId: 'of-a', name: 'a', from: localDate('2026-03-23'), endsAppointmentId: null, line: [{ appointmentId: 'z', personId: 'over', post: '主席', from: localDate('2020-01-01'), until: null }] }],
    relations: kin ? [{ kind: 'kinship', personId: 'over', otherPersonId: 'of-a', from: localDate('2026-01-01'), withdrawnOn: null }] : [],
  }).refusals.map(({ clause, code, path }) => `${clause} ${code} ${path.join('.')}`);

it('takes the first of each place, or of one', () => expect([codes({}), codes({ entryIds: ['d', 'a'] })]).toEqual([[], []]));
it('takes it anew until it is published', () => expect(codes({ state: 'proposed' })).toEqual([]));
it('takes as many as there are places', () => expect(codes({ entryIds: ['a', 'b'], places: 2 })).toEqual([]));
it('refuses one more [WZ-10]', () => expect(codes({ entryIds: ['a', 'b'] })).toEqual(['WZ-10 personnel.proposed-beyond-places entryIds']));
it('refuses the second instead of the first [WZ-7]', () => expect(codes({ entryIds: ['d', 'b'] })).toEqual(['WZ-7 personnel.proposed-out-of-order entryIds.1']));
it('takes him for a reason, not for blanks', () => expect([codes({ entryIds: ['b'], exceptionReason: '示例' }), codes({ entryIds: ['b'], exceptionReason: ' ' })]).toEqual([[], ['WZ-7 personnel.proposed-out-of-order entryIds.0']]));
it('refuses nobody, a stranger, and one twice', () =>
  expect([codes({ entryIds: [] }), codes({ entryIds: ['a', 'z'] }), codes({ entryIds: ['a', 'a'] })]).toEqual([['HOUSE-4 house.empty entryIds'], ['WZ-7 personnel.proposed-not-ranked entryIds.1'], ['HOUSE-3 personnel.proposed-twice entryIds.1']]));
it('refuses kin in line [CP-6]', () => expect(codes({ kin: true })).toEqual(['CP-6 personnel.kin-in-line entryIds.0']));
it('refuses who competes [CP-6]', () => expect(codes({ personId: 'one' })).toEqual(['CP-6 personnel.entrant-handles-it competitionId']));
it.each(['assessing', 'publicised'] as const)('refuses it in the state %s [HOUSE-1]', (state) => expect(codes({ state })).toEqual(['HOUSE-1 personnel.competition-state competitionId']));
