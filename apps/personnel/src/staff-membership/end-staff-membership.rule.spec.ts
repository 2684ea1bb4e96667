import { judge, localDate } from '@unionhall/kernel';
import { type EndStaffMembershipFacts, endStaffMembershipRules } from './end-staff-membership.rule';

const days = (from: string, until: string | null = null) => ({ from: localDate(from), until: until === null ? null : localDate(until) });
const codes = (until: string, { ended = null as string | null, appointments = [] as EndStaffMembershipFacts['appointments'], secondments = [] as EndStaffMembershipFacts['secondments'], contracts = [] as EndStaffMembershipFacts['contracts'] } = {}) =>
  judge(endStaffMembershipRules, { input: { until: localDate(until) }, staffMembership: days('2020-01-01', ended), appointments, secondments, contracts }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it.each(['2020-01-01', '2026-06-30'])('takes %s', (until) => expect(codes(until)).toEqual([]));
it('refuses the day before the first [HOUSE-5]', () => expect(codes('2019-12-31')).toEqual(['HOUSE-5 house.dates-out-of-order']));
it('refuses a second end [HOUSE-3]', () => expect(codes('2026-06-30', { ended: '2026-05-31' })).toEqual(['HOUSE-3 personnel.membership-end-registered']));

describe('HOUSE-2: who has left the staff', () => {
  it.each([
    ['held a post until that day', { appointments: [{ ...days('2020-01-01', '2026-06-30'), post: '科员' }] }, []],
    ['holds a post a day longer', { appointments: [{ ...days('2020-01-01', '2026-07-01'), post: '科员' }] }, ['HOUSE-2 personnel.posts-outlast-membership']],
    ['holds a post without an end', { appointments: [{ ...days('2020-01-01'), post: '科员' }] }, ['HOUSE-2 personnel.posts-outlast-membership']],
    ['was seconded until that day', { secondments: [{ ...days('2024-01-01', '2026-06-30'), workstationName: '示例站' }] }, []],
    ['is seconded a day longer', { secondments: [{ ...days('2024-01-01', '2026-07-01'), workstationName: '示例站' }] }, ['HOUSE-2 personnel.secondment-outlasts-membership']],
    ['had a contract until that day', { contracts: [{ ...days('2024-01-01', '2026-06-30'), endedOn: null }] }, []],
    ['had a contract that ended on it', { contracts: [{ ...days('2024-01-01'), endedOn: localDate('2026-06-30') }] }, []],
    ['has a contract a day longer', { contracts: [{ ...days('2024-01-01', '2026-07-01'), endedOn: null }] }, ['HOUSE-2 personnel.contract-outlasts-membership']],
    ['has a contract of an open term', { contracts: [{ ...days('2024-01-01'), endedOn: null }] }, ['HOUSE-2 personnel.contract-outlasts-membership']],
  ])('%s', (_case, given, expected) => expect(codes('2026-06-30', given)).toEqual(expected));
});
