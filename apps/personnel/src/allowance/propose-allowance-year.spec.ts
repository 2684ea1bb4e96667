import { idOf, operation, person, type TestHouse } from '@unionhall/testing';
import { tellDecision } from '../test/allowances';
import { nextKey } from '../test/contracts';
import { type Office, startOffice } from '../test/office';
import { does, officer } from '../test/staffing';

let office: Office;
let house: TestHouse;
beforeAll(async () => {
  office = await startOffice();
  ({ house } = office);
  await house.data('governance', officer, operation('DefinePowerItem'), { input: { code: 'allowances', title: '岗位津贴', keyPower: 'FINANCE' } });
});
afterAll(() => house.stop());

const propose = (budget: string, year = 2026) => does(house, 'proposeAllowanceYear', { year, budget, idempotencyKey: nextKey() });
const matters = () => house.sql<{ state: string; amount: string | null; content: string }>('governance', "SELECT state, amount, content FROM matter WHERE subject_type = 'AllowanceYear' ORDER BY id");

it('puts a year to the leadership body, anew while it is undecided, and not once it is decided [CP-9]', async () => {
  const first = await propose('100000.00');
  expect(first).toMatchObject({ refusals: [], allowanceYear: { year: 2026, budget: '100000.00', version: 1 } });
  await house.settle();
  expect(await matters()).toMatchObject([{ amount: 10_000_000 }]);
  const again = await propose('120000.00');
  expect(again).toMatchObject({ refusals: [], allowanceYear: { id: first.allowanceYear!.id, version: 2 } });
  await house.settle();
  expect(await matters()).toMatchObject([{ state: 'withdrawn' }, { amount: 12_000_000, content: expect.stringContaining('2026年度岗位津贴，全年不超过120000.00元') }]);
  await tellDecision(office, first.allowanceYear!.id, { outcome: 'rejected' });
  expect((await propose('110000.00')).refusals).toEqual([]);
  await tellDecision(office, first.allowanceYear!.id);
  expect((await propose('130000.00')).refusals).toMatchObject([{ clause: { id: 'CP-9' }, code: 'personnel.allowance-year-decided', message: '2026年度岗位津贴已于2026-03-05经集体决定通过，每年只作一次决定。' }]);
  expect((await propose('1.00', 2028)).refusals).toMatchObject([{ code: 'personnel.allowance-year-far' }]);
  const { allowanceYears } = await house.data<{ allowanceYears: object }>('personnel', officer, operation('AllowanceYears'));
  expect(allowanceYears).toMatchObject({ totalCount: 1, edges: [{ node: { budget: '110000.00', proposedBy: { name: '石示例' } } }] });
});

it.each([
  ['a worker', person(idOf(2), 'worker'), 'FORBIDDEN'],
  ['the public', { ...officer, personId: null, roles: [] }, 'UNAUTHENTICATED'],
])('is not for %s', async (_who, caller, code) => {
  const { errors } = await house.send('personnel', caller, operation('ProposeAllowanceYear'), { input: { year: 2026, budget: '1.00', idempotencyKey: 'x' } });
  expect(errors).toMatchObject([{ extensions: { code } }]);
});
