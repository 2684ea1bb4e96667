import { judge, localDate } from '@unionhall/kernel';
import { type StartSecondmentFacts, startSecondmentRules } from './start-secondment.rule';

const days = (from: string, until: string | null = null) => ({ from: localDate(from), until: until === null ? null : localDate(until) });
const cadre = [{ ...days('2020-01-01'), status: 'civil-servant' as const }];
const worker = [{ ...days('2020-01-01'), status: 'professional-union-worker' as const }];
const refusals = ({
  capacity = 'assistant' as StartSecondmentFacts['input']['capacity'],
  returnsOn = null as string | null,
  workstation = { name: '示例站' as string | null, closed: false },
  memberships = worker as StartSecondmentFacts['memberships'],
  appointments = [] as StartSecondmentFacts['appointments'],
  secondments = [] as StartSecondmentFacts['secondments'],
}) =>
  judge(startSecondmentRules, {
    input: { from: localDate('2026-03-10'), returnsOn: returnsOn === null ? null : localDate(returnsOn), workstationId: 'w', capacity },
    person: { name: '林示例' },
    workstation,
    memberships,
    appointments,
    secondments,
  }).refusals;
const codes = (given: Parameters<typeof refusals>[0] = {}) => refusals(given).map(({ clause, code }) => `${clause} ${code}`);

it('takes a member of the staff', () => expect(codes()).toEqual([]));

describe('HOUSE-2: the station', () => {
  it('is registered', () => expect(codes({ workstation: { name: null, closed: false } })).toEqual(['HOUSE-2 house.not-registered']));
  it('is not closed', () => expect(codes({ workstation: { name: '示例站', closed: true } })).toEqual(['HOUSE-2 personnel.workstation-closed']));
});

describe('HOUSE-2, HOUSE-5: whoever is seconded is on the staff', () => {
  it('from the first day on', () => expect(codes({ memberships: [{ ...worker[0]!, ...days('2026-03-10') }] })).toEqual([]));
  it('and not only from the next', () => expect(codes({ memberships: [{ ...worker[0]!, ...days('2026-03-11') }] })).toEqual(['HOUSE-2 personnel.not-on-staff']));
  it('and not only until the day before', () => expect(codes({ memberships: [{ ...worker[0]!, ...days('2020-01-01', '2026-03-09') }] })).toEqual(['HOUSE-2 personnel.not-on-staff']));
  it('and stays on it', () => expect(codes({ memberships: [{ ...worker[0]!, ...days('2020-01-01', '2026-03-10') }] })).toEqual(['HOUSE-5 personnel.secondment-outlasts-membership']));
});

describe('DX-2: the capacity is held', () => {
  const leader = { ...days('2020-01-01', '2026-03-10'), kind: 'leadership' };
  it.each<[string, Parameters<typeof refusals>[0], string[]]>([
    ['a vice-chair in a leadership post, until that day', { capacity: 'vice-chair', appointments: [leader] }, []],
    ['a vice-chair who left it the day before', { capacity: 'vice-chair', appointments: [{ ...leader, ...days('2020-01-01', '2026-03-09') }] }, ['DX-2 personnel.capacity-not-held']],
    ['a vice-chair in a middle post', { capacity: 'vice-chair', appointments: [{ ...leader, kind: 'middle' }] }, ['DX-2 personnel.capacity-not-held']],
    ['a civil servant as the cadre', { capacity: 'established-cadre', memberships: cadre }, []],
    ['a professional union worker as the cadre', { capacity: 'established-cadre', memberships: worker }, ['DX-2 personnel.capacity-not-held']],
    ['a civil servant as the assistant', { capacity: 'assistant', memberships: cadre }, []],
  ])('%s', (_case, given, expected) => expect(codes(given)).toEqual(expected));
});

describe('HOUSE-3: one place at a time', () => {
  const elsewhere = (from: string, until: string | null = null) => codes({ secondments: [{ ...days(from, until), workstationName: '另一站' }] });
  it('takes who came back the day before', () => expect(elsewhere('2024-01-01', '2026-03-09')).toEqual([]));
  it('refuses who comes back that day', () => expect(elsewhere('2024-01-01', '2026-03-10')).toEqual(['HOUSE-3 personnel.seconded-already']));
  it('refuses who goes elsewhere later', () =>
    expect(refusals({ secondments: [{ ...days('2026-06-01'), workstationName: '另一站' }] })).toMatchObject([{ code: 'personnel.seconded-already', facts: { day: '2026-06-01', workstation: '另一站' } }]));
});

describe('HOUSE-5: the return comes after the first day', () => {
  it.each([null, '2026-03-11'])('takes %s', (returnsOn) => expect(codes({ returnsOn })).toEqual([]));
  it('refuses the first day', () => expect(codes({ returnsOn: '2026-03-10' })).toEqual(['HOUSE-5 house.dates-out-of-order']));
});
