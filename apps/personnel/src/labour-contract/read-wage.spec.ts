import { idOf, operation, person, type TestHouse } from '@unionhall/testing';
import { minimumWageFrom, newContract } from '../test/contracts';
import { type Office, startOffice } from '../test/office';
import { officer } from '../test/staffing';

let office: Office;
let house: TestHouse;
let contractId: string;
beforeAll(async () => {
  office = await startOffice();
  ({ house } = office);
  await minimumWageFrom(office, '2026-01-01', '1950.00');
  ({ contractId } = await newContract(office));
});
afterAll(() => house.stop());

const read = (caller: typeof officer, input: object = {}) =>
  house.send<{ readWage: { reading: { wage: string } | null; refusals: { code: string }[]; record: { id: string } | null } }>('personnel', caller, operation('ReadWage'), { input: { contractId, onDay: '2026-03-10', reason: '核定住房公积金', ...input } });

it('is an act: it answers the wage of the day, and stands in the trail and on the contract [CP-8]', async () => {
  const { data } = await read(person(idOf(9), 'accountant'));
  expect(data!.readWage).toMatchObject({ reading: { onDay: '2026-03-10', wage: '3900.00' }, refusals: [] });
  const [entry] = await house.sql<{ entry: string }>('personnel', 'SELECT entry FROM trail_entry WHERE act_id = ?', [data!.readWage.record!.id]);
  expect(JSON.parse(entry!.entry)).toMatchObject({ act: 'readWage', person: idOf(9), subject: { type: 'WageReading' } });
  expect(entry!.entry).not.toContain('3900');
  const { labourContracts } = await house.data<{ labourContracts: { edges: { node: { wageReadings: object[] } }[] } }>('personnel', officer, operation('LabourContracts'));
  expect(labourContracts.edges[0]!.node.wageReadings).toMatchObject([{ onDay: '2026-03-10', reason: '核定住房公积金' }]);
});

it('is refused without a reason [CP-8] and before the term [HOUSE-5]', async () => {
  const { data } = await read(officer, { reason: ' ', onDay: '2026-02-28' });
  expect(data!.readWage).toMatchObject({ reading: null, refusals: [{ clause: { id: 'CP-8' }, code: 'personnel.wage-read-without-reason' }, { code: 'personnel.no-wage-that-day' }] });
});

it('shows nothing when only tried', async () => {
  const { data } = await house.send<{ readWage: object }>('personnel', officer, operation('ReadWage'), { input: { contractId, onDay: '2026-03-10', reason: '示例' }, dryRun: true });
  expect(data!.readWage).toEqual({ reading: null, refusals: [], record: null });
});

it.each([
  ['a worker', person(idOf(2), 'worker'), 'FORBIDDEN'],
  ['a professional union worker', person(idOf(2), 'professional-union-worker'), 'FORBIDDEN'],
  ['the public', { ...officer, personId: null, roles: [] }, 'UNAUTHENTICATED'],
])('is not for %s', async (_who, caller, code) => {
  expect((await read(caller)).errors).toMatchObject([{ extensions: { code } }]);
});
