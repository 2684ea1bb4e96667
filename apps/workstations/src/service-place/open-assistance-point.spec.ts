import { openPlaceBy, placeInput } from '../test/place-house';
import { errorsOf, people, type ServiceHouse, startServiceHouse } from '../test/service-house';
import { codesOf, stationOf } from '../test/station-house';

let services: ServiceHouse;
beforeAll(async () => {
  services = await startServiceHouse();
});
afterAll(() => services.house.stop());

it('opens a point of the park, which the station’s counts show [DX-3]', async () => {
  const { house, workstationId } = services;
  expect(await openPlaceBy(services, 'OpenAssistancePoint')).toMatchObject({ servicePlace: { kind: 'ASSISTANCE_POINT', state: 'OPEN', employer: null, version: 1 }, refusals: [] });
  expect(await stationOf(house, workstationId)).toMatchObject({ taskCounts: [{ kind: 'ASSISTANCE_STATION', requested: 0, standing: 1 }] });
});

it('is registered once by four who come at once', async () => {
  const answers = await Promise.all(Array.from({ length: 4 }, () => openPlaceBy(services, 'OpenAssistancePoint', { name: '示例帮扶点' })));
  expect(answers.flatMap(codesOf)).toEqual(Array(3).fill('HOUSE-3 house.already-registered'));
});

it('is the station’s', async () => {
  expect(codesOf(await openPlaceBy(services, 'OpenAssistancePoint', { name: '示例三' }, people.officer))).toEqual(['DX-2 workstations.not-of-the-station']);
  expect(await errorsOf(services.house, people.worker, 'OpenAssistancePoint', placeInput(services))).toEqual(['FORBIDDEN']);
});
