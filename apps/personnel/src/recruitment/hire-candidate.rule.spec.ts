import { judge, localDate } from '@unionhall/kernel';
import { type HireCandidateFacts, hireCandidateRules } from './hire-candidate.rule';

const days = (from: string, until: string | null = null) => ({ from: localDate(from), until: until === null ? null : localDate(until) });
const codes = ({
  today = '2026-04-03',
  from = '2026-04-10',
  retiresOn = null as string | null,
  state = 'eligible' as HireCandidateFacts['candidate']['state'],
  memberships = [] as HireCandidateFacts['memberships'],
  others = 0,
  places = 9,
  openObjections = 0,
  appointments = [] as HireCandidateFacts['appointments'],
  kinTo = null as string | null,
} = {}) =>
  judge(hireCandidateRules, {
    input: { from: localDate(from), retiresOn: retiresOn === null ? null : localDate(retiresOn) },
    today: localDate(today),
    candidate: { state },
    list: { publicityLast: localDate('2026-04-02'), validUntil: localDate('2026-10-02') },
    openObjections,
    post: { name: '干事', headcount: 1 },
    person: { name: '林示例' },
    staffDepartment: { name: '组织部' },
    memberships,
    appointments,
    coming: [{ path: ['candidateId'], personId: 'a', name: '林示例', from: localDate(from), endsAppointmentId: null, line: [{ appointmentId: 'post of b', personId: 'b', post: '部长', ...days('2020-01-01') }] }],
    relations: kinTo === null ? [] : [{ kind: 'kinship', personId: 'a', otherPersonId: kinTo, from: localDate('2026-01-01'), withdrawnOn: null }],
    membersOfStatus: Array.from({ length: others }, () => ({ ...days('2020-01-01'), staffDepartmentId: 'a' })),
    shares: [{ staffDepartmentId: 'a', from: localDate('2020-01-01'), places }],
    place: { status: 'professional-union-worker', from: localDate(from), staffDepartmentId: 'a', establishment: 3 },
  }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it.each(['2026-04-03', '2026-10-02'])('takes it on %s', (today) => expect(codes({ today, from: today })).toEqual([]));
it('refuses it on the last day of publicity [CP-4]', () => expect(codes({ today: '2026-04-02' })).toEqual(['CP-4 personnel.publicity-runs']));
it('refuses whom an objection holds [CP-4]', () => expect(codes({ openObjections: 1 })).toEqual(['CP-4 personnel.held-by-objection']));
it('refuses it after the list has ended [HOUSE-5]', () => expect(codes({ today: '2026-10-03', from: '2026-10-03' })).toEqual(['HOUSE-5 personnel.list-expired']));
it.each(['reserve', 'tested', 'hired'] as const)('refuses a candidate who is %s [HOUSE-1]', (state) => expect(codes({ state })).toEqual(['HOUSE-1 personnel.candidate-state']));
it('refuses a day that is past [HOUSE-5]', () => expect(codes({ from: '2026-04-02' })).toEqual(['HOUSE-5 house.dates-out-of-order']));
it('takes the last place of the establishment, and no more [WZ-5]', () => expect([codes({ others: 2 }), codes({ others: 3 })]).toEqual([[], ['WZ-5 personnel.establishment-full']]));
it('takes the last place of the department, and no more [WZ-6]', () => expect([codes({ others: 1, places: 2 }), codes({ others: 1, places: 1 })]).toEqual([[], ['WZ-6 personnel.department-establishment-full']]));
it('refuses a post that is held [WZ-6]', () => expect([codes({ appointments: [days('2020-01-01', '2026-04-09')] }), codes({ appointments: [days('2020-01-01')] })]).toEqual([[], ['WZ-6 personnel.post-full']]));
it('refuses who has another status [HOUSE-3]', () => expect(codes({ memberships: [{ ...days('2020-01-01'), status: 'civil-servant' }] })).toEqual(['HOUSE-3 personnel.staff-member-registered']));
it('refuses a retirement on the first day [HOUSE-5]', () => expect(codes({ retiresOn: '2026-04-10' })).toEqual(['HOUSE-5 personnel.retires-before-beginning']));
it('refuses kin of who is over the post, and of nobody else [CP-6]', () => {
  expect(codes({ kinTo: 'b' })).toEqual(['CP-6 personnel.kin-in-line']);
  expect(codes({ kinTo: 'c' })).toEqual([]);
});
