import { idOf, operation, person, type TestHouse } from '@unionhall/testing';
import { minimumWageFrom, newContract, nextKey, PLACE, sign } from '../test/contracts';
import { newMember, type Office, startOffice } from '../test/office';
import { does, officer } from '../test/staffing';

let office: Office;
let house: TestHouse;
beforeAll(async () => {
  office = await startOffice();
  ({ house } = office);
  await minimumWageFrom(office, '2026-01-01', '1950.00');
  await minimumWageFrom(office, '2026-03-05', '2100.00');
});
afterAll(() => house.stop());

describe('signLabourContract', () => {
  it('enters a contract at twice the local minimum wage on the day of signing [WZ-4]', async () => {
    const { personId } = await newMember(office, 'PROFESSIONAL_UNION_WORKER');
    expect(await sign(office, personId)).toMatchObject({ refusals: [], labourContract: { place: PLACE, from: '2026-03-01', until: '2029-02-28' } });
    const other = await newMember(office, 'PROFESSIONAL_UNION_WORKER');
    expect((await sign(office, other.personId, { signedOn: '2026-03-05' })).refusals).toMatchObject([
      { clause: { id: 'WZ-4' }, code: 'personnel.wage-not-the-multiple', message: '工资3900.00元不符：2026-03-05“示例市”最低工资2100.00元，按2倍应为4200.00元。' },
    ]);
    expect((await sign(office, other.personId, { signedOn: '2026-03-05', wage: '4200.00' })).refusals).toEqual([]);
    const [entry] = await house.sql<{ entry: string }>('personnel', "SELECT entry FROM trail_entry WHERE JSON_VALUE(entry, '$.act') = 'signLabourContract' LIMIT 1");
    expect(JSON.parse(entry!.entry)).toMatchObject({ item: 'personnel', asked: expect.arrayContaining([expect.objectContaining({ fact: 'personnel.wage-multiple', version: 1 })]) as unknown });
  });

  it('refuses who is no professional union worker [HOUSE-2] and a place without a minimum wage', async () => {
    const { personId } = await newMember(office, 'CIVIL_SERVANT');
    expect((await sign(office, personId, { place: '别处' })).refusals).toMatchObject([{ code: 'personnel.not-a-professional-worker' }, { clause: { id: 'WZ-4' }, code: 'personnel.minimum-wage-unknown' }]);
  });

  it('lets one of four contracts that come at once, and a second click answer as the first', async () => {
    const { personId } = await newMember(office, 'PROFESSIONAL_UNION_WORKER');
    // From different days, so that no key of the table is in the way.
    const answers = await Promise.all(['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04'].map((from) => sign(office, personId, { from })));
    expect(answers.flatMap(({ refusals }) => refusals).map(({ code }) => code)).toEqual(Array(3).fill('personnel.labour-contract-runs'));
    const twice = await newMember(office, 'PROFESSIONAL_UNION_WORKER');
    const idempotencyKey = nextKey();
    const [first, second] = [await sign(office, twice.personId, { idempotencyKey }), await sign(office, twice.personId, { idempotencyKey })];
    expect(second.labourContract!.id).toBe(first.labourContract!.id);
  });

  it.each([
    ['a worker', person(idOf(2), 'worker'), 'FORBIDDEN'],
    ['the public', { ...officer, personId: null, roles: [] }, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    const input = { personId: idOf(3), place: PLACE, signedOn: '2026-03-01', from: '2026-03-01', wage: '3900.00', document: '示例', idempotencyKey: nextKey() };
    const { errors } = await house.send('personnel', caller, operation('SignLabourContract'), { input });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});

describe('the wage [CP-8]', () => {
  it('is shown to the person by me, and to nobody with the contract', async () => {
    const { personId, contractId } = await newContract(office);
    const wages = async (caller: typeof officer) => (await house.data<{ me: { wages: object[] } }>('personnel', caller, operation('MyWages'))).me.wages;
    expect(await wages(person(personId, 'professional-union-worker'))).toMatchObject([{ from: '2026-03-01', wage: '3900.00', labourContract: { id: contractId } }]);
    expect(await wages(officer)).toEqual([]);
    const see = (caller: typeof officer) => house.send('personnel', caller, operation('LabourContract'), { id: contractId });
    expect((await see(person(personId, 'professional-union-worker'))).data).toMatchObject({ labourContract: { id: contractId } });
    expect((await see(person(idOf(5), 'professional-union-worker'))).data).toEqual({ labourContract: null });
  });
});

describe('labour contracts', () => {
  it('are listed by place and day, those that expire by the day they end, in as many statements for a hundred as for one', async () => {
    const { contractId } = await newContract(office, { until: '2026-06-30' });
    const list = async (variables: object) => (await house.data<{ labourContracts: { totalCount: number } }>('personnel', officer, operation('LabourContracts'), { ...variables })).labourContracts;
    expect((await list({ filter: { place: PLACE, onDay: '2026-02-28' } })).totalCount).toBe(0);
    expect((await list({ filter: { place: PLACE, onDay: '2026-03-01' } })).totalCount).toBeGreaterThan(2);
    expect((await list({ filter: { place: '别处' } })).totalCount).toBe(0);
    expect(await house.statements(() => list({ first: 100 }))).toHaveLength((await house.statements(() => list({ first: 1 }))).length);
    const expiring = async (by: string) => (await house.data<{ expiringLabourContracts: { edges: { node: { id: string } }[] } }>('personnel', officer, operation('ExpiringLabourContracts'), { by })).expiringLabourContracts.edges.map(({ node }) => node.id);
    expect(await expiring('2026-06-29')).toEqual([]);
    expect(await expiring('2026-06-30')).toEqual([contractId]);
    await does(house, 'endLabourContract', { labourContractId: contractId, expectedVersion: 1, endedOn: '2026-05-31', document: '示例' });
    expect(await expiring('2026-06-30')).toEqual([]);
  });

  it('are guarded by the tables too', async () => {
    await expect(house.sql('personnel', "UPDATE labour_contract SET until_day = '2026-02-28'")).rejects.toThrow(/contract_term/);
    await expect(house.sql('personnel', "UPDATE labour_contract SET ended_on = '2026-02-28', end_document = 'x'")).rejects.toThrow(/contract_ends_within_term/);
    await expect(house.sql('personnel', "UPDATE labour_contract SET ended_on = '2026-03-01', end_document = NULL")).rejects.toThrow(/contract_end_documented/);
    await expect(house.sql('personnel', 'UPDATE labour_contract_wage SET wage = 1')).rejects.toThrow(/append-only/);
  });
});
