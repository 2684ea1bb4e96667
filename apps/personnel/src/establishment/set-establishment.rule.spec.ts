import { judge, localDate } from '@unionhall/kernel';
import { type SetEstablishmentFacts, setEstablishmentRules } from './set-establishment.rule';

const share = (staffDepartmentId: string, from: string, places: number) => ({ staffDepartmentId, from: localDate(from), places });
const member = (staffDepartmentId: string, from: string, until: string | null = null) => ({ staffDepartmentId, from: localDate(from), until: until === null ? null : localDate(until) });
const refusals = ({ places = 3, from = '2026-03-01', status = 'civil-servant' as SetEstablishmentFacts['establishment']['status'], shares = [] as SetEstablishmentFacts['shares'], members = [] as SetEstablishmentFacts['members'] }) =>
  judge(setEstablishmentRules, { input: share('a', from, places), establishment: { status }, staffDepartment: { name: '组织部' }, size: 9, shares, members }).refusals;
const codes = (given: Parameters<typeof refusals>[0]) => refusals(given).map(({ clause, code }) => `${clause} ${code}`);

describe.each<[string, SetEstablishmentFacts['establishment']['status']]>([
  ['WZ-5', 'professional-union-worker'],
  ['WZ-6', 'civil-servant'],
  ['WZ-6', 'institution-staff'],
])('%s: the departments together have no more places of %s than there are', (clause, status) => {
  it('takes the last', () => expect(codes({ status, places: 3, shares: [share('b', '2026-01-01', 6)] })).toEqual([]));
  it('refuses one more', () => expect(refusals({ status, places: 4, shares: [share('b', '2026-01-01', 6)] })).toMatchObject([{ clause, code: 'personnel.establishment-overdrawn', facts: { sum: 10, establishment: 9, day: '2026-03-01' } }]));
  it('counts what the department had no more', () => expect(codes({ status, places: 3, shares: [share('b', '2026-01-01', 6), share('a', '2026-01-01', 2)] })).toEqual([]));
  it('refuses what is too much once another gets more', () => expect(codes({ status, places: 4, shares: [share('b', '2026-06-01', 6)] })).toEqual([`${clause} personnel.establishment-overdrawn`]));
});

describe('WZ-6: nobody who is there is left without a place', () => {
  it('takes as many as are there', () => expect(codes({ places: 1, members: [member('a', '2020-01-01'), member('b', '2020-01-01'), member('a', '2020-01-01', '2026-02-28')] })).toEqual([]));
  it('refuses fewer', () => expect(codes({ places: 0, members: [member('a', '2020-01-01', '2026-03-01')] })).toEqual(['WZ-6 personnel.department-overfilled']));
  it('refuses fewer than come later', () => expect(codes({ places: 0, members: [member('a', '2026-06-01')] })).toEqual(['WZ-6 personnel.department-overfilled']));
  it('looks no further than the next share', () => expect(codes({ places: 0, shares: [share('a', '2026-06-01', 1)], members: [member('a', '2026-06-01')] })).toEqual([]));
});

describe('HOUSE-3: once a day', () => {
  it('refuses a second share of the day', () => expect(codes({ shares: [share('a', '2026-03-01', 2)] })).toEqual(['HOUSE-3 personnel.establishment-share-set']));
});
