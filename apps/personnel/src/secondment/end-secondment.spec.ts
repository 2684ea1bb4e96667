import { idOf, operation, person, type TestHouse } from '@unionhall/testing';
import { does, made, officer } from '../test/staffing';
import { DOCUMENT, newMember, newStation, type Office, startOffice } from '../test/office';

let office: Office;
let house: TestHouse;
let secondmentId: string;
beforeAll(async () => {
  office = await startOffice();
  ({ house } = office);
  const { personId } = await newMember(office, 'INSTITUTION_STAFF');
  const workstationId = await newStation(office, '示例站');
  secondmentId = await made(house, 'startSecondment', { personId, workstationId, capacity: 'ESTABLISHED_CADRE', payer: 'HOST_UNIT', from: '2026-01-15', document: DOCUMENT });
});
afterAll(() => house.stop());

const end = (until: string, expectedVersion = 1) => does(house, 'endSecondment', { secondmentId, expectedVersion, until, document: DOCUMENT });

it('refuses a day before the first [HOUSE-5], registers one of two last days and refuses a second [HOUSE-3]', async () => {
  expect((await end('2026-01-14')).refusals).toMatchObject([{ clause: { id: 'HOUSE-5' }, code: 'house.dates-out-of-order' }]);
  const input = { secondmentId, expectedVersion: 1, until: '2026-06-30', document: DOCUMENT };
  const answers = await Promise.all([1, 2].map(() => house.send('personnel', officer, operation('EndSecondment'), { input })));
  expect(answers.flatMap(({ errors }) => errors ?? [])).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
  expect((await end('2026-07-31', 2)).refusals).toMatchObject([{ clause: { id: 'HOUSE-3' }, code: 'personnel.secondment-end-registered' }]);
});

it.each([
  ['a worker', person(idOf(2), 'worker'), 'FORBIDDEN'],
  ['the public', { ...officer, personId: null, roles: [] }, 'UNAUTHENTICATED'],
])('is not for %s', async (_who, caller, code) => {
  const { errors } = await house.send('personnel', caller, operation('EndSecondment'), { input: { secondmentId, expectedVersion: 1, until: '2026-06-30', document: DOCUMENT } });
  expect(errors).toMatchObject([{ extensions: { code } }]);
});
