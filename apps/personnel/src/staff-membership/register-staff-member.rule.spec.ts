import { judge, localDate } from '@unionhall/kernel';
import { type RegisterStaffMemberFacts, registerStaffMemberRules } from './register-staff-member.rule';

const today = localDate('2026-03-10');
type Status = RegisterStaffMemberFacts['place']['status'];
const days = (from: string, until: string | null = null) => ({ staffDepartmentId: 'a', from: localDate(from), until: until === null ? null : localDate(until) });
const refusals = ({
  from = '2026-03-01',
  retiresOn = null as string | null,
  status = 'civil-servant' as Status,
  memberships = [] as RegisterStaffMemberFacts['memberships'],
  membersOfStatus = [] as RegisterStaffMemberFacts['membersOfStatus'],
  establishment = 2,
  shares = [] as RegisterStaffMemberFacts['shares'],
}) =>
  judge(registerStaffMemberRules, {
    input: { from: localDate(from), retiresOn: retiresOn === null ? null : localDate(retiresOn) },
    today,
    person: { name: '林示例' },
    memberships,
    membersOfStatus,
    place: { status, from: localDate(from), staffDepartmentId: 'a', establishment },
    staffDepartment: { name: '组织部' },
    shares,
  }).refusals;
const codes = (given: Parameters<typeof refusals>[0]) => refusals(given).map(({ clause, code }) => `${clause} ${code}`);

describe('HOUSE-5: who is registered is on the staff', () => {
  it.each(['2001-07-01', '2026-03-10'])('takes %s', (from) => expect(codes({ from })).toEqual([]));
  it('refuses tomorrow', () => expect(codes({ from: '2026-03-11' })).toEqual(['HOUSE-5 personnel.membership-begins-later']));
  it.each([null, '2026-03-02'])('takes a retirement on %s', (retiresOn) => expect(codes({ retiresOn })).toEqual([]));
  it('refuses a retirement on the first day', () => expect(codes({ retiresOn: '2026-03-01' })).toEqual(['HOUSE-5 personnel.retires-before-beginning']));
});

describe('HOUSE-3: one status at a time', () => {
  it('takes who had another before', () => expect(codes({ memberships: [{ ...days('2010-01-01', '2026-02-28'), status: 'institution-staff' }] })).toEqual([]));
  it('refuses who has another still', () =>
    expect(refusals({ memberships: [{ ...days('2010-01-01', '2026-03-01'), status: 'institution-staff' }] })).toMatchObject([
      { clause: 'HOUSE-3', code: 'personnel.staff-member-registered', facts: { person: '林示例', status: 'institution-staff', from: '2010-01-01' } },
    ]));
});

describe.each<[string, Status]>([
  ['WZ-5', 'professional-union-worker'],
  ['WZ-6', 'civil-servant'],
  ['WZ-6', 'institution-staff'],
])('%s: %s stay within their establishment', (clause, status) => {
  it('takes the last place', () => expect(codes({ status, membersOfStatus: [days('2010-01-01')] })).toEqual([]));
  it('takes the place of who left the day before', () => expect(codes({ status, membersOfStatus: [days('2010-01-01'), days('2010-01-01', '2026-02-28')] })).toEqual([]));
  it('refuses one more', () =>
    expect(refusals({ status, membersOfStatus: [days('2010-01-01'), days('2010-01-01', '2026-03-01')] })).toMatchObject([{ clause, code: 'personnel.establishment-full', facts: { status, establishment: 2, day: '2026-03-01' } }]));
  it('refuses who would be one too many once another comes', () => expect(codes({ status, membersOfStatus: [days('2010-01-01'), days('2026-03-05')] })).toEqual([`${clause} personnel.establishment-full`]));
});

describe('WZ-6: a department whose places were set has one left', () => {
  const places = (count: number, from = '2026-01-01', staffDepartmentId = 'a') => codes({ establishment: 9, shares: [{ staffDepartmentId, from: localDate(from), places: count }], membersOfStatus: [days('2010-01-01')] });
  it('takes the last place', () => expect(places(2)).toEqual([]));
  it('refuses one more', () => expect(places(1)).toEqual(['WZ-6 personnel.department-establishment-full']));
  it('refuses who has no place later', () => expect(places(1, '2026-09-01')).toEqual(['WZ-6 personnel.department-establishment-full']));
  it('looks at its own places only', () => expect(places(0, '2026-01-01', 'b')).toEqual([]));
});
