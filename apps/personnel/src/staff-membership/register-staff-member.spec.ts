import { idOf, operation, person, type TestHouse } from '@unionhall/testing';
import { does, made, officer } from '../test/staffing';
import { DOCUMENT, newMember, type Office, startOffice } from '../test/office';

let office: Office;
let house: TestHouse;
beforeAll(async () => {
  office = await startOffice();
  ({ house } = office);
});
afterAll(() => house.stop());

const register = async (status: string, input: object = {}) =>
  does(house, 'registerStaffMember', { personId: await made(house, 'registerPerson', { name: '吴示例' }), establishmentId: office.establishments[status], staffDepartmentId: office.staffDepartmentId, from: '2024-01-01', document: DOCUMENT, ...input });

describe('registerStaffMember', () => {
  it('gives the only place of an establishment nobody is in yet to one of eight [WZ-6]', async () => {
    await house.sql('personnel', "UPDATE parameter_copy SET value = '1' WHERE name = 'personnel.civil-servant-establishment'");
    const answers = await Promise.all(Array.from({ length: 8 }, () => register('CIVIL_SERVANT', { from: '2024-02-01' })));
    const [first] = answers.flatMap(({ staffMembership }) => staffMembership ?? []);
    expect(answers.flatMap(({ refusals }) => refusals)).toHaveLength(7);
    await does(house, 'endStaffMembership', { staffMembershipId: first!.id, expectedVersion: 1, until: '2024-02-01', document: DOCUMENT });
    await house.sql('personnel', "UPDATE parameter_copy SET value = '9' WHERE name = 'personnel.civil-servant-establishment'");
  });

  it('gives the last places of an establishment to those who come first, under the power over personnel [WZ-6]', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => register('INSTITUTION_STAFF')));
    expect(answers.filter(({ staffMembership }) => staffMembership)).toHaveLength(8);
    const refused = answers.flatMap(({ refusals }) => refusals);
    expect(refused).toHaveLength(2);
    expect(refused[0]).toMatchObject({ clause: { id: 'WZ-6' }, code: 'personnel.establishment-full', path: ['establishmentId'], message: '事业编制人员核定8人，2024-01-01已无空编。' });
    const [entry] = await house.sql<{ entry: string }>('personnel', "SELECT entry FROM trail_entry WHERE JSON_VALUE(entry, '$.act') = 'registerStaffMember' AND JSON_VALUE(entry, '$.outcome') = 'done' LIMIT 1");
    expect(JSON.parse(entry!.entry)).toMatchObject({ item: 'personnel', subject: { type: 'StaffMembership' } });
  });

  it('keeps one status a person at a time [HOUSE-3], whichever two come at once', async () => {
    const personId = await made(house, 'registerPerson', { name: '郑示例' });
    const answers = await Promise.all(['CIVIL_SERVANT', 'PROFESSIONAL_UNION_WORKER'].map((status) => register(status, { personId })));
    expect(answers.flatMap(({ refusals }) => refusals)).toMatchObject([{ clause: { id: 'HOUSE-3' }, code: 'personnel.staff-member-registered' }]);
  });

  it('shows when somebody retires to personnel, the leadership and himself [CP-8], and lists who does with the posts it empties [WZ-6]', async () => {
    const { personId, membershipId } = await newMember(office, 'CIVIL_SERVANT', { retiresOn: '2026-09-30' });
    const postId = await made(house, 'createPost', { staffDepartmentId: office.staffDepartmentId, name: '部长', kind: 'MIDDLE', headcount: 1 });
    await made(house, 'registerIncumbent', { postId, personId, from: '2020-01-01', document: DOCUMENT });
    await newMember(office, 'CIVIL_SERVANT', { retiresOn: '2026-10-01' });
    const ahead = async (by: string) =>
      (await house.data<{ retirementsAhead: { totalCount: number; edges: { node: object }[] } }>('personnel', officer, operation('RetirementsAhead'), { by })).retirementsAhead;
    expect((await ahead('2026-09-29')).totalCount).toBe(0);
    expect(await ahead('2026-09-30')).toMatchObject({ totalCount: 1, edges: [{ node: { id: membershipId, retiresOn: '2026-09-30', appointmentsAtRetirement: [{ post: { name: '部长' } }] } }] });
    expect(await ahead('2026-10-01')).toMatchObject({ totalCount: 2, edges: [{ node: { id: membershipId } }, { node: { appointmentsAtRetirement: [] } }] });
    expect(await house.statements(() => ahead('2026-10-01'))).toHaveLength((await house.statements(() => ahead('2026-09-30'))).length);

    const see = (caller: typeof officer) => house.send<{ staffMembership: { retiresOn: string | null } | null }>('personnel', caller, operation('StaffMembership'), { id: membershipId });
    for (const caller of [officer, person(idOf(3), 'deputy'), person(personId, 'professional-union-worker')]) expect((await see(caller)).data!.staffMembership!.retiresOn).toBe('2026-09-30');
    const { data, errors } = await see(person(idOf(4), 'accountant'));
    expect(data!.staffMembership).toMatchObject({ status: 'CIVIL_SERVANT', retiresOn: null });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }, { extensions: { code: 'FORBIDDEN' } }]);
    expect((await house.send('personnel', person(idOf(4), 'accountant'), operation('RetirementsAhead'), { by: '2026-10-01' })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it.each([
    ['a worker', person(idOf(2), 'worker'), {}, 'FORBIDDEN'],
    ['the public', { ...officer, personId: null, roles: [] }, {}, 'UNAUTHENTICATED'],
    ['a person nobody registered', officer, { personId: idOf(99) }, 'NOT_FOUND'],
    ['a department nobody registered', officer, { staffDepartmentId: idOf(99) }, 'NOT_FOUND'],
  ])('answers an error for %s', async (_case, caller, input, code) => {
    const personId = await made(house, 'registerPerson', { name: '褚示例' });
    const { errors } = await house.send('personnel', caller, operation('RegisterStaffMember'), { input: { personId, establishmentId: office.establishments['CIVIL_SERVANT'], staffDepartmentId: office.staffDepartmentId, from: '2024-01-01', document: DOCUMENT, ...input } });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});

describe('establishments', () => {
  it('show how many there may be, are, and are seconded on a day [WZ-5, WZ-6], in as few statements for three', async () => {
    const on = async (asOf: string) => (await house.data<{ establishments: object[] }>('personnel', officer, operation('Establishments'), { asOf })).establishments;
    expect(await on('2026-03-10')).toMatchObject([{ status: 'CIVIL_SERVANT', places: 9, filled: expect.any(Number) }, { status: 'INSTITUTION_STAFF', places: 8, filled: 8, secondedOut: 0 }, { status: 'PROFESSIONAL_UNION_WORKER', places: 40 }]);
    expect((await on('2023-12-31'))[1]).toMatchObject({ filled: 0 });
    expect(await house.statements(() => on('2026-03-10'))).toHaveLength(5);
  });
});

describe('staffMemberships', () => {
  const list = async (variables: object) => (await house.data<{ staffMemberships: { totalCount: number } }>('personnel', officer, operation('StaffMemberships'), { ...variables })).staffMemberships;

  it('are listed by status, department and day, in as many statements for a hundred as for one', async () => {
    expect((await list({ filter: { status: 'INSTITUTION_STAFF' } })).totalCount).toBe(8);
    expect((await list({ filter: { status: 'INSTITUTION_STAFF', onDay: '2023-12-31' } })).totalCount).toBe(0);
    expect((await list({ filter: { staffDepartmentId: idOf(99) } })).totalCount).toBe(0);
    expect(await house.statements(() => list({ first: 100 }))).toHaveLength((await house.statements(() => list({ first: 1 }))).length);
  });

  it('are guarded by the table too', async () => {
    const change = (set: string) => house.sql('personnel', `UPDATE staff_membership SET ${set}`);
    await expect(change("until_day = '2019-01-01', end_document = 'x'")).rejects.toThrow(/membership_days/);
    await expect(change("until_day = '2026-01-01'")).rejects.toThrow(/membership_end_documented/);
    await expect(change('retires_on = from_day')).rejects.toThrow(/retires_after_beginning/);
    await expect(change("status = 'chief'")).rejects.toThrow(/foreign key/i);
  });
});
