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

const end = (staffMembershipId: string, until: string, expectedVersion = 1) => does(house, 'endStaffMembership', { staffMembershipId, expectedVersion, until, document: DOCUMENT });

describe('endStaffMembership', () => {
  it('is refused while a post would be held afterwards [HOUSE-2], and frees the place from the next day', async () => {
    const { personId, membershipId } = await newMember(office, 'CIVIL_SERVANT');
    const postId = await made(house, 'createPost', { staffDepartmentId: office.staffDepartmentId, name: '部长', kind: 'MIDDLE', headcount: 1 });
    const appointmentId = await made(house, 'registerIncumbent', { postId, personId, from: '2020-01-01', document: DOCUMENT });
    expect((await end(membershipId, '2026-06-30')).refusals).toMatchObject([{ clause: { id: 'HOUSE-2' }, code: 'personnel.posts-outlast-membership', facts: [{ name: 'posts', value: '部长' }] }]);
    await made(house, 'endAppointment', { appointmentId, expectedVersion: 1, until: '2026-06-30', document: DOCUMENT });
    expect(await end(membershipId, '2026-06-30')).toMatchObject({ refusals: [], staffMembership: { until: '2026-06-30', endDocument: DOCUMENT, version: 2 } });
    expect((await end(membershipId, '2026-07-31', 2)).refusals).toMatchObject([{ clause: { id: 'HOUSE-3' }, code: 'personnel.membership-end-registered' }]);
  });

  it('refuses a day before the first [HOUSE-5] and tells whoever saw an older version', async () => {
    const { membershipId } = await newMember(office, 'CIVIL_SERVANT');
    expect((await end(membershipId, '2019-12-31')).refusals).toMatchObject([{ clause: { id: 'HOUSE-5' }, code: 'house.dates-out-of-order' }]);
    const { errors } = await house.send('personnel', officer, operation('EndStaffMembership'), { input: { staffMembershipId: membershipId, expectedVersion: 2, until: '2026-06-30', document: DOCUMENT } });
    expect(errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
  });

  it.each([
    ['a worker', person(idOf(2), 'worker'), 'FORBIDDEN'],
    ['the public', { ...officer, personId: null, roles: [] }, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    const { errors } = await house.send('personnel', caller, operation('EndStaffMembership'), { input: { staffMembershipId: idOf(3), expectedVersion: 1, until: '2026-06-30', document: DOCUMENT } });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});
