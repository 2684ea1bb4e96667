import { idOf, operation, person, verifyHouse } from '@unionhall/testing';
import { type ContractHouse, contractInput, registerContract, startContractHouse, type ToldContract } from '../test/contract-house';
import { openPlaceBy } from '../test/place-house';
import { EVIDENCE, errorsOf, people, registeredEmployer, taskInput } from '../test/service-house';
import { act, codesOf } from '../test/station-house';

let contracts: ContractHouse;
let employerId: string;
beforeAll(async () => {
  contracts = await startContractHouse();
  ({ employerId } = contracts);
});
afterAll(() => contracts.house.stop());

const register = (changes: object = {}, locale: 'zh' | 'en' = 'zh') => registerContract(contracts, changes, locale);
const input = (changes: object = {}) => contractInput(contracts, changes);
const expiring = async (by: string, more: object = {}) =>
  (await contracts.house.data<{ expiringCollectiveContracts: { edges: { node: { id: string; daysOver: number } }[] } }>('workstations', people.officer, operation('ExpiringCollectiveContracts'), { by, ...more })).expiringCollectiveContracts.edges.map(({ node }) => node);

describe('a collective contract', () => {
  it('is registered by who is at the station, is over when its term is, unless another follows [DX-3]', async () => {
    const { house, workstationId } = contracts;
    const { contract: first } = await register();
    expect(first).toMatchObject({ kind: 'WAGES', workersCovered: 80, employer: { id: employerId }, registeredOn: '2026-03-10', version: 1 });
    const { contract: other } = await register({ kind: 'COMPREHENSIVE', until: '2026-12-31' });
    expect([await expiring('2026-03-30'), await expiring('2026-03-31', { workstationId })]).toMatchObject([[], [{ id: first!.id, daysOver: 0 }]]);
    expect(await expiring('2026-03-31', { workstationId: idOf(9) })).toEqual([]);
    house.now = new Date('2026-04-02T02:00:00Z');
    expect((await expiring('2026-12-31')).map(({ id, daysOver }) => [id, daysOver])).toEqual([[first!.id, 2], [other!.id, 0]]);
    house.now = new Date('2026-03-10T02:00:00Z');
    const { contract: next } = await register({ from: '2026-04-01', until: '2026-12-31' });
    expect((await expiring('2026-04-30')).map(({ id }) => id)).toEqual([]);
    expect((await expiring('2026-12-31')).map(({ id }) => id)).toEqual([other!.id, next!.id]);
  });

  it('is one of a kind at a time, told in both languages, also to four who come at once', async () => {
    const zh = await register({ workersCovered: 101, document: ' ' });
    expect(zh.refusals).toMatchObject([
      { clause: { id: 'HOUSE-3' }, code: 'workstations.contract-runs-already', message: '该单位已有工资专项集体合同，期限自2026-01-01至2026-03-31，同一种类同一时期只有一份。', remedy: '请将期限定在该合同期满之后，或先登记该合同提前终止。' },
      { clause: { id: 'HOUSE-4' }, code: 'workstations.more-covered-than-workers' },
      { clause: { id: 'HOUSE-4' }, code: 'house.empty' },
    ]);
    expect((await register({}, 'en')).refusals[0]!.message).toBe('The unit has a contract of the kind “Wages” from 2026-01-01 to 2026-03-31; there is one of a kind at a time.');
    const answers = await Promise.all([1, 2, 3, 4].map((day) => register({ kind: 'WOMEN_WORKERS', from: `2026-01-0${day}` })));
    expect(answers.flatMap(codesOf)).toEqual(Array(3).fill('HOUSE-3 workstations.contract-runs-already'));
  });

  it('is of a unit of the station’s own park, told in both languages; of one the register places in none, too [DX-1]', async () => {
    const { house, workstationId } = contracts;
    const { workstation } = await house.data<{ workstation: { park: { id: string } } }>('workstations', people.officer, 'query ($id: ID!) { workstation(id: $id) { park { id } } }', { id: workstationId });
    const other = await act<{ park: { id: string } }>(house, 'RegisterPark', { name: '示例另一园', place: '示例市' });
    const elsewhere = await registeredEmployer(house, 1, other.park.id);
    const zh = await register({ employerId: elsewhere });
    expect(zh.refusals).toMatchObject([{ clause: { id: 'DX-1' }, code: 'workstations.employer-of-another-park', path: ['employerId'], message: expect.stringMatching(/^单位“示例单位1”登记在其他园区，不属工作站“示例\d+站”所驻园区。$/) as unknown, remedy: '请由该单位所在园区的工作站办理；单位已迁入本园区的，请先由财务更正单位登记。' }]);
    expect((await register({ employerId: elsewhere }, 'en')).refusals[0]!.remedy).toBe('Leave it to the station of its park; where the unit has moved here, have finance correct the register first.');
    expect(codesOf(await register({ employerId: await registeredEmployer(house, 2, workstation.park.id) }))).toEqual([]);
    const others = { employerId: elsewhere };
    expect(codesOf(await openPlaceBy(contracts, 'OpenWorkersHome', others))).toEqual(['DX-1 workstations.employer-of-another-park']);
    expect(codesOf(await act(house, 'RequestServiceTask', taskInput(workstationId, others), { caller: people.worker }))).toEqual(['DX-1 workstations.employer-of-another-park']);
  });

  it('is asked of the register: of a unit that is in it, else nothing is done', async () => {
    expect(codesOf(await register({ employerId: idOf(900) }))).toEqual(['HOUSE-2 house.not-registered']);
    const { departments } = contracts.house;
    const finance = departments.get('finance-collection')!;
    (departments as Map<string, unknown>).delete('finance-collection');
    expect(await errorsOf(contracts.house, people.assistant, 'RegisterCollectiveContract', input())).toEqual(['UNAVAILABLE']);
    (departments as Map<string, unknown>).set('finance-collection', finance);
  });

  it('is the station’s to register, and its unit’s and the staff’s to read', async () => {
    const { house } = contracts;
    expect(codesOf(await act<ToldContract>(house, 'RegisterCollectiveContract', input({ kind: 'COMPREHENSIVE', from: '2027-01-01', until: '2027-12-31' }), { caller: people.officer }))).toEqual(['DX-2 workstations.not-of-the-station']);
    expect(await errorsOf(house, people.worker, 'RegisterCollectiveContract', input())).toEqual(['FORBIDDEN']);
    const { contract } = await register({ kind: 'COMPREHENSIVE', from: '2028-01-01', until: '2028-12-31' });
    const read = async (own: string) => (await house.send<{ collectiveContract: object | null }>('workstations', { ...person(idOf(60), 'employer-representative'), employerId: own }, operation('CollectiveContract'), { id: contract!.id })).data!.collectiveContract;
    expect([await read(employerId), await read(idOf(900))]).toMatchObject([{ id: contract!.id }, null]);
    const { _entities: units } = await house.data<{ _entities: object[] }>('workstations', people.officer, 'query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on Employer { serviceCoverage { kind requested standing } collectiveContracts(first: 1) { edges { node { id } } } } } }', { ids: [{ __typename: 'Employer', id: employerId }] });
    expect(units).toEqual([{ serviceCoverage: [{ kind: 'COLLECTIVE_CONTRACT', requested: 0, standing: 3 }], collectiveContracts: { edges: [{ node: { id: contract!.id } }] } }]);
  });

  it('costs as many statements in a list of a hundred as alone, by filter; and the table holds what must be', async () => {
    const { house, workstationId } = contracts;
    const rows = Array.from({ length: 100 }, (_, index) => [idOf(7_000 + index), workstationId, employerId, 'wages', `20${30 + (index % 50)}-01-01`, `20${30 + (index % 50)}-12-31`, 1, 1, '示例', EVIDENCE, people.assistant.personId, '2026-03-10', 1]);
    await house.sql('workstations', 'INSERT INTO collective_contract (id, workstation_id, employer_id, kind, from_day, until_day, workers_covered, workers_in_all, document, document_sha256, registered_by_id, registered_on, version) VALUES ?', [rows]);
    const page = (variables: object) => house.data<{ collectiveContracts: { totalCount: number } }>('workstations', people.officer, operation('CollectiveContracts'), { ...variables });
    const filter = { workstationId, employerId, kind: 'WAGES', onDay: '2031-06-01' };
    expect((await page({ filter })).collectiveContracts.totalCount).toBe(2);
    expect((await page({ filter: { ...filter, kind: 'COMPREHENSIVE' } })).collectiveContracts.totalCount).toBe(0);
    const counts = [];
    for (const first of [1, 100]) counts.push((await house.statements(() => page({ first, filter: { kind: 'WAGES' }, orderBy: 'UNTIL' }))).length);
    expect(counts[0]).toBe(counts[1]);
    const change = (set: string) => house.sql('workstations', `UPDATE collective_contract SET ${set} WHERE id = ?`, [idOf(7_000)]);
    await expect(change("until_day = '2029-12-31'")).rejects.toThrow('contract_days');
    await expect(change('workers_covered = 2')).rejects.toThrow('workers_of_the_unit');
    await expect(change("end_reason = '示例'")).rejects.toThrow('ended_by_somebody');
  });

  it('is about units there are', async () => {
    await contracts.house.settle();
    expect((await verifyHouse(contracts.house.toVerify)).filter(({ invariant }) => invariant === 'I11').flatMap(({ violations }) => violations).filter(({ department }) => department === 'workstations')).toEqual([]);
  });
});
