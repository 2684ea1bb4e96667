import { publicCaller } from '@unionhall/contracts';
import { financeCollection } from '@unionhall/finance-collection';
import { idOf, operation } from '@unionhall/testing';
import { openPlaceBy, placeInput } from '../test/place-house';
import { EVIDENCE, errorsOf, people, registeredEmployer, type ServiceHouse, startServiceHouse } from '../test/service-house';
import { codesOf } from '../test/station-house';

let services: ServiceHouse;
let employerId: string;
beforeAll(async () => {
  services = await startServiceHouse(financeCollection);
  employerId = await registeredEmployer(services.house);
});
afterAll(() => services.house.stop());

it('opens a home of a unit, which everybody finds and its coverage counts [DX-3]', async () => {
  const { house, workstationId } = services;
  const home = await openPlaceBy(services, 'OpenWorkersHome', { employerId });
  expect(home).toMatchObject({ servicePlace: { kind: 'WORKERS_HOME', state: 'OPEN', openedOn: '2026-03-10', employer: { id: employerId }, version: 1 }, refusals: [] });
  const { servicePlaces } = await house.data<{ servicePlaces: { edges: object[] } }>('workstations', publicCaller, 'query ($filter: ServicePlaceFilter!) { servicePlaces(filter: $filter) { edges { node { id employer { id } } } } }', { filter: { workstationId, kind: 'WORKERS_HOME', state: 'OPEN' } });
  expect(servicePlaces.edges).toEqual([{ node: { id: home.servicePlace!.id, employer: { id: employerId } } }]);
  const { _entities: units } = await house.data<{ _entities: object[] }>('workstations', people.officer, 'query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on Employer { serviceCoverage { kind requested standing } } } }', { ids: [{ __typename: 'Employer', id: employerId }] });
  expect(units).toEqual([{ serviceCoverage: [{ kind: 'WORKERS_HOME', requested: 0, standing: 1 }] }]);
  expect(codesOf(await openPlaceBy(services, 'OpenWorkersHome', { name: ' 示例阵地 ', from: '2026-03-11' }))).toEqual(['HOUSE-5 workstations.place-opened-out-of-time', 'HOUSE-3 house.already-registered']);
  expect(codesOf(await openPlaceBy(services, 'OpenWorkersHome', { name: '示例二', employerId: idOf(900) }))).toEqual(['HOUSE-2 house.not-registered']);
  const [proof] = await house.sql<{ entry: string }>('workstations', 'SELECT entry FROM trail_entry WHERE act_id = ?', [home.record!.id]);
  expect(JSON.parse(proof!.entry)).toMatchObject({ act: 'openWorkersHome', subject: { type: 'ServicePlace' } });
});

it('is the station’s', async () => {
  expect(codesOf(await openPlaceBy(services, 'OpenWorkersHome', { name: '示例三' }, people.officer))).toEqual(['DX-2 workstations.not-of-the-station']);
  expect(await errorsOf(services.house, people.worker, 'OpenWorkersHome', placeInput(services))).toEqual(['FORBIDDEN']);
});

it('costs as many statements in a list of a hundred as alone; and the table holds what must be', async () => {
  const { house, workstationId } = services;
  const rows = Array.from({ length: 100 }, (_, index) => [idOf(7_000 + index), workstationId, 'workers-home', employerId, `众园${index}`, '示例', 'open', '2026-03-10', '示例', EVIDENCE, people.assistant.personId, 1]);
  await house.sql('workstations', 'INSERT INTO service_place (id, workstation_id, kind, employer_id, name, place, state, opened_on, document, document_sha256, opened_by_id, version) VALUES ?', [rows]);
  const page = (first: number) => house.statements(() => house.data('workstations', people.assistant, operation('ServicePlaces'), { first, orderBy: 'OPENED_ON' }));
  expect((await page(100)).length).toBe((await page(1)).length);
  const change = (set: string) => house.sql('workstations', `UPDATE service_place SET ${set} WHERE id = ?`, [idOf(7_000)]);
  await expect(change("state = 'closed'")).rejects.toThrow('place_closed_with_reason');
  await expect(change("state = 'asleep'")).rejects.toThrow('known_place');
  await expect(change("kind = 'assistance-point'")).rejects.toThrow('point_of_no_unit');
  await expect(change("name = '众园1'")).rejects.toThrow('one_open_place_of_a_name');
});
