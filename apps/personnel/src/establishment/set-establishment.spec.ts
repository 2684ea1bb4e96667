import { idOf, operation, person, type TestHouse } from '@unionhall/testing';
import { DOCUMENT, newMember, newStation, type Office, startOffice } from '../test/office';
import { does, made, officer } from '../test/staffing';

let office: Office;
let house: TestHouse;
let other: string;
beforeAll(async () => {
  office = await startOffice();
  ({ house } = office);
  other = await made(house, 'registerStaffDepartment', { name: '宣传部' });
});
afterAll(() => house.stop());

const set = async (places: number, input: object = {}) => {
  const establishmentId = office.establishments['CIVIL_SERVANT'];
  const [row] = await house.sql<{ version: number }>('personnel', 'SELECT version FROM establishment WHERE id = ?', [establishmentId]);
  return does(house, 'setEstablishment', { establishmentId, expectedVersion: row!.version, staffDepartmentId: office.staffDepartmentId, from: '2026-01-01', places, document: DOCUMENT, ...input });
};

describe('setEstablishment', () => {
  it('gives departments their places, together no more than there are [WZ-6], and hiring on top of them is refused', async () => {
    expect(await set(2)).toMatchObject({ refusals: [], establishment: { status: 'CIVIL_SERVANT', version: 2, shares: [{ places: 2, from: '2026-01-01', staffDepartment: { name: '组织部' } }] } });
    expect((await set(8, { staffDepartmentId: other })).refusals).toMatchObject([{ clause: { id: 'WZ-6' }, code: 'personnel.establishment-overdrawn', message: '2026-01-01各部门公务员名额合计10人，超过编制9人。' }]);
    expect((await set(7, { staffDepartmentId: other })).refusals).toEqual([]);
    for (const from of ['2020-01-01', '2020-01-01']) await newMember(office, 'CIVIL_SERVANT', { from });
    const third = { personId: await made(house, 'registerPerson', { name: '吴示例' }), establishmentId: office.establishments['CIVIL_SERVANT'], from: '2020-01-01', document: DOCUMENT };
    expect((await does(house, 'registerStaffMember', { ...third, staffDepartmentId: office.staffDepartmentId })).refusals).toMatchObject([{ clause: { id: 'WZ-6' }, code: 'personnel.department-establishment-full', message: '“组织部”的公务员名额为2人，2026-01-01已无空编。' }]);
    expect((await set(1, { from: '2026-06-01' })).refusals).toMatchObject([{ clause: { id: 'WZ-6' }, code: 'personnel.department-overfilled' }]);
    expect((await set(2)).refusals).toMatchObject([{ clause: { id: 'HOUSE-3' }, code: 'personnel.establishment-share-set' }]);
  });

  it('tells whoever saw an older version', async () => {
    const { errors } = await house.send('personnel', officer, operation('SetEstablishment'), { input: { establishmentId: office.establishments['CIVIL_SERVANT'], expectedVersion: 1, staffDepartmentId: other, from: '2027-01-01', places: 1, document: DOCUMENT } });
    expect(errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
  });

  it.each([
    ['a worker', person(idOf(2), 'worker'), {}, 'FORBIDDEN'],
    ['the public', { ...officer, personId: null, roles: [] }, {}, 'UNAUTHENTICATED'],
    ['places below none', officer, { places: -1 }, 'BAD_USER_INPUT'],
  ])('answers an error for %s', async (_who, caller, input, code) => {
    const { errors } = await house.send('personnel', caller, operation('SetEstablishment'), { input: { establishmentId: office.establishments['CIVIL_SERVANT'], expectedVersion: 3, staffDepartmentId: other, from: '2027-01-01', places: 1, document: DOCUMENT, ...input } });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});

describe('the staffing table', () => {
  it('shows the posts of each department on any day, and its staff, with those seconded out', async () => {
    const table = async (asOf: string) => (await house.data<{ staffDepartments: { edges: { node: { name: string; staffing: object } }[] } }>('personnel', officer, operation('StaffingTable'), { asOf })).staffDepartments.edges.map(({ node }) => node);
    const { personId } = await newMember(office, 'INSTITUTION_STAFF');
    const postId = await made(house, 'createPost', { staffDepartmentId: office.staffDepartmentId, name: '科员', kind: 'ORDINARY', headcount: 3 });
    await made(house, 'createPost', { staffDepartmentId: office.staffDepartmentId, name: '部长', kind: 'MIDDLE', headcount: 1 });
    const appointmentId = await made(house, 'registerIncumbent', { postId, personId, from: '2020-01-01', document: DOCUMENT });
    const secondmentId = await made(house, 'startSecondment', { personId, workstationId: await newStation(office, '示例站'), capacity: 'ASSISTANT', payer: 'HOME_UNIT', from: '2026-02-01', document: DOCUMENT });
    expect(await table('2026-03-10')).toMatchObject([{ name: '宣传部', staffing: { approved: 0, filled: 0, vacant: 0, staff: 0, secondedOut: 0 } }, { name: '组织部', staffing: { approved: 4, filled: 1, vacant: 3, staff: 3, secondedOut: 1 } }]);
    expect((await table('2026-01-31'))[1]).toMatchObject({ staffing: { secondedOut: 0 } });
    await does(house, 'endSecondment', { secondmentId, expectedVersion: 1, until: '2026-06-30', document: DOCUMENT });
    await does(house, 'endAppointment', { appointmentId, expectedVersion: 1, until: '2026-06-30', document: DOCUMENT });
    expect((await table('2026-06-30'))[1]).toMatchObject({ staffing: { filled: 1, secondedOut: 1 } });
    expect((await table('2026-07-01'))[1]).toMatchObject({ staffing: { filled: 0, vacant: 4, staff: 3, secondedOut: 0 } });
    expect(await house.statements(() => table('2026-07-01'))).toHaveLength(4);
  });
});
