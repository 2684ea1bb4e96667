import { serviceCaller, workstationInRegister } from '@unionhall/contracts';
import { idOf, operation, person, startTestHouse, type TestHouse } from '@unionhall/testing';
import { workstations } from '../subgraph';

const officer = person(idOf(1), 'officer');

let house: TestHouse;
let stationId: string;
beforeAll(async () => {
  house = await startTestHouse(workstations);
  const { registerPark } = await house.data<{ registerPark: { park: { id: string } } }>('workstations', officer, operation('RegisterPark'), { input: { name: '示例园区', place: '示例市' } });
  const input = { parkId: registerPark.park.id, name: '示例站', openingPlannedFor: '2026-04-01' };
  const { foundStation } = await house.data<{ foundStation: { workstation: { id: string } } }>('workstations', officer, operation('FoundStation'), { input });
  stationId = foundStation.workstation.id;
});
afterAll(() => house.stop());

const ask = async (keys: string[]) => (await house.data<{ answers: object[] }>('workstations', serviceCaller('personnel', officer.personId), workstationInRegister.document, { keys })).answers;

it('answers personnel in the order asked, in one statement', async () => {
  const answers = await ask([idOf(1), stationId, '']);
  expect(answers).toEqual([{ name: null, closed: false, version: 0 }, { name: '示例站', closed: false, version: 1 }, { name: null, closed: false, version: 0 }]);
  for (const answer of answers) expect(workstationInRegister.answer.parse(answer)).toEqual(answer);
  expect(await house.statements(() => ask([stationId, idOf(1)]))).toHaveLength(1);
  expect(await house.statements(() => ask([]))).toHaveLength(0);
});

it('says which is closed', async () => {
  await house.sql('workstations', "UPDATE workstation SET state = 'closed', closed_on = '2026-03-10', closing_reason = '示例' WHERE id = ?", [stationId]);
  expect(await ask([stationId])).toEqual([{ name: '示例站', closed: true, version: 1 }]);
});

it.each([
  ['the service of another department', serviceCaller('grants', officer.personId), 'FORBIDDEN'],
  ['a worker', person(idOf(2), 'worker'), 'FORBIDDEN'],
  ['the public', { ...officer, personId: null, roles: [] }, 'UNAUTHENTICATED'],
])('is not for %s', async (_who, caller, code) => {
  const { errors } = await house.send('workstations', caller, operation('WorkstationsInRegister'), { ids: [stationId] });
  expect(errors).toMatchObject([{ extensions: { code } }]);
});
