import { idOf, operation, person, type TestHouse } from '@unionhall/testing';
import { minimumWageFrom, newContract, sign } from '../test/contracts';
import { type Office, startOffice } from '../test/office';
import { does, officer } from '../test/staffing';

let office: Office;
let house: TestHouse;
beforeAll(async () => {
  office = await startOffice();
  ({ house } = office);
  await minimumWageFrom(office, '2026-01-01', '1950.00');
});
afterAll(() => house.stop());

const end = (labourContractId: string, endedOn: string, expectedVersion = 1) => does(house, 'endLabourContract', { labourContractId, expectedVersion, endedOn, document: '示例终止通知' });

it('ends a contract within its term, once, and another may follow', async () => {
  const { personId, membershipId, contractId } = await newContract(office);
  expect((await end(contractId, '2029-03-01')).refusals).toMatchObject([{ clause: { id: 'HOUSE-5' }, code: 'personnel.ends-outside-its-term' }]);
  const left = (expectedVersion: number) => does(house, 'endStaffMembership', { staffMembershipId: membershipId, expectedVersion, until: '2026-06-30', document: '示例' });
  expect((await left(1)).refusals).toMatchObject([{ clause: { id: 'HOUSE-2' }, code: 'personnel.contract-outlasts-membership' }]);
  expect(await end(contractId, '2026-05-31')).toMatchObject({ refusals: [], labourContract: { endedOn: '2026-05-31', version: 2 } });
  expect((await end(contractId, '2026-05-30', 2)).refusals).toMatchObject([{ clause: { id: 'HOUSE-3' }, code: 'personnel.labour-contract-ended' }]);
  expect((await sign(office, personId, { from: '2026-05-31' })).refusals).toMatchObject([{ code: 'personnel.labour-contract-runs' }]);
  expect((await sign(office, personId, { from: '2026-06-01', until: '2026-06-30' })).refusals).toEqual([]);
  expect((await left(1)).refusals).toEqual([]);
});

it('tells whoever saw an older version', async () => {
  const { contractId } = await newContract(office);
  const { errors } = await house.send('personnel', officer, operation('EndLabourContract'), { input: { labourContractId: contractId, expectedVersion: 2, endedOn: '2026-05-31', document: '示例' } });
  expect(errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
});

it.each([
  ['a worker', person(idOf(2), 'worker'), 'FORBIDDEN'],
  ['the public', { ...officer, personId: null, roles: [] }, 'UNAUTHENTICATED'],
])('is not for %s', async (_who, caller, code) => {
  const { errors } = await house.send('personnel', caller, operation('EndLabourContract'), { input: { labourContractId: idOf(3), expectedVersion: 1, endedOn: '2026-05-31', document: '示例' } });
  expect(errors).toMatchObject([{ extensions: { code } }]);
});
