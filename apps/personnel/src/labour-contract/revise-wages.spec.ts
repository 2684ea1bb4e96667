import { idOf, operation, person, type TestHouse } from '@unionhall/testing';
import { minimumWageFrom, newContract, nextKey, PLACE } from '../test/contracts';
import { type Office, startOffice } from '../test/office';
import { does, officer } from '../test/staffing';

let office: Office;
let house: TestHouse;
let contracts: { personId: string; contractId: string }[];
beforeAll(async () => {
  office = await startOffice();
  ({ house } = office);
  await minimumWageFrom(office, '2026-01-01', '1950.00');
  contracts = [await newContract(office), await newContract(office), await newContract(office, { until: '2026-06-30' })];
});
afterAll(() => house.stop());

const revise = (from: string, place = PLACE) => does(house, 'reviseWages', { place, from, document: '示例调整通知', idempotencyKey: nextKey() });
const wagesOf = async ({ personId }: { personId: string }) => (await house.data<{ me: { wages: object[] } }>('personnel', person(personId, 'professional-union-worker'), operation('MyWages'))).me.wages;
const whatIf = async (minimumWage: string, from: string) => (await house.data<{ wageWhatIf: { affected: object[] } }>('personnel', officer, operation('WageWhatIf'), { place: PLACE, minimumWage, from })).wageWhatIf;

it('says beforehand whom another minimum wage concerns, and what it costs a month [WZ-4]', async () => {
  expect(await whatIf('2100.00', '2026-07-01')).toMatchObject({ wageThen: '4200.00', monthlyNow: '7800.00', monthlyThen: '8400.00', affected: [{ id: contracts[0]!.contractId }, { id: contracts[1]!.contractId }] });
  expect((await whatIf('2100.00', '2026-06-30')).affected).toHaveLength(3);
  expect(await whatIf('1950.00', '2026-07-01')).toMatchObject({ monthlyNow: '7800.00', monthlyThen: '7800.00', affected: [] });
});

it('brings every contract in its term to it from that day on, once', async () => {
  expect((await revise('2026-07-01')).refusals).toMatchObject([{ clause: { id: 'HOUSE-3' }, code: 'personnel.no-wage-to-revise' }]);
  await minimumWageFrom(office, '2026-07-01', '2100.00');
  const both = await Promise.all([revise('2026-07-01'), revise('2026-07-01')]);
  expect(both.map(({ wageRevision }) => wageRevision).filter(Boolean)).toMatchObject([{ place: PLACE, from: '2026-07-01', revised: 2, minimumWage: { amount: '2100.00' } }]);
  expect(await wagesOf(contracts[0]!)).toMatchObject([{ from: '2026-03-01', wage: '3900.00' }, { from: '2026-07-01', wage: '4200.00' }]);
  expect(await wagesOf(contracts[2]!)).toMatchObject([{ from: '2026-03-01', wage: '3900.00' }]);
  const { wageRevisions } = await house.data<{ wageRevisions: object }>('personnel', officer, operation('WageRevisions'));
  expect(wageRevisions).toMatchObject({ totalCount: 1, edges: [{ node: { revised: 2 } }] });
});

it('refuses a place without a minimum wage', async () => {
  expect((await revise('2026-07-01', '别处')).refusals).toMatchObject([{ clause: { id: 'WZ-4' }, code: 'personnel.minimum-wage-unknown' }]);
});

it.each([
  ['a worker', person(idOf(2), 'worker'), 'FORBIDDEN'],
  ['the public', { ...officer, personId: null, roles: [] }, 'UNAUTHENTICATED'],
])('is not for %s', async (_who, caller, code) => {
  const { errors } = await house.send('personnel', caller, operation('ReviseWages'), { input: { place: PLACE, from: '2026-07-01', document: '示例', idempotencyKey: nextKey() } });
  expect(errors).toMatchObject([{ extensions: { code } }]);
});
