import { publicCaller } from '@unionhall/contracts';
import { idOf, operation, person, type TestHouse } from '@unionhall/testing';
import { errorsOf } from '../test/service-house';
import { requestedStaff, requestInput } from '../test/request-house';
import { act, codesOf, foundStation, officer, second, seen, startStationHouse, stationOf } from '../test/station-house';

let house: TestHouse;
beforeAll(async () => {
  house = await startStationHouse();
});
afterAll(() => house.stop());

const told = (id: string) => house.sql<{ name: string; payload: { capacity?: string } }>('workstations', 'SELECT name, payload FROM outbox WHERE subject_id = ? AND consumer = ? ORDER BY sequence', [id, 'personnel']);

it('asks personnel for one person and tells it what was asked [DX-2]', async () => {
  const station = await foundStation(house);
  const answer = await requestedStaff(house, station.id, { reason: ' 示例：熟悉机械行业 ' });
  expect(answer).toMatchObject({ staffRequest: { capacity: 'ASSISTANT', from: '2026-03-20', reason: '示例：熟悉机械行业', state: 'WAITING', secondment: null, version: 1 }, refusals: [] });
  expect(await told(answer.staffRequest!.id)).toMatchObject([{ name: 'StaffRequested', payload: { workstationId: station.id, capacity: 'assistant', from: '2026-03-20', reason: '示例：熟悉机械行业', requestedById: officer.personId } }]);
  const { staffRequests } = await house.data<{ staffRequests: { edges: { node: object }[] } }>('workstations', officer, operation('StaffRequests'), { filter: { workstationId: station.id, state: 'WAITING' } });
  expect(staffRequests.edges).toMatchObject([{ node: { id: answer.staffRequest!.id, history: [{ toState: 'WAITING', actId: answer.record!.id }], permissions: [{ act: 'withdrawStaffRequest', allowed: true, needs: ['reason'] }] } }]);
  expect(codesOf(await act(house, 'CloseStation', { ...seen(station), reason: '示例' }))).toEqual(['HOUSE-2 workstations.staff-requests-waiting']);
});

it('is refused where nobody is missing then, in both languages, the same when asked before', async () => {
  const station = await foundStation(house);
  await second(house, station.id, 'assistant');
  const zh = await requestedStaff(house, station.id, { reason: ' ' });
  expect(codesOf(zh)).toEqual(['DX-2 workstations.staff-not-short', 'HOUSE-4 house.empty']);
  expect(zh.refusals[0]).toMatchObject({ message: expect.stringMatching(/^工作站“示例\d+站”应进驻协理员1名，2026-03-20在站1名，另有0名已申请待派驻。$/) as unknown, remedy: '请申请所缺的人员；人员不齐之日起另行申请。' });
  expect((await requestedStaff(house, station.id, {}, 'en')).refusals[0]!.remedy).toBe('Ask for whoever is missing, from the day somebody is.');
  await house.sql('workstations', "UPDATE secondment_copy SET until_day = '2026-03-31' WHERE workstation_id = ?", [station.id]);
  expect(codesOf(await requestedStaff(house, station.id, { from: '2026-04-01' }))).toEqual([]);
  expect(codesOf(await requestedStaff(house, station.id, { capacity: 'VICE_CHAIR', from: '2026-03-09' }))).toEqual(['HOUSE-5 workstations.staff-needed-in-past']);
  expect((await stationOf(house, station.id)).permissions.find(({ act: name }) => name === 'requestStaff')).toMatchObject({ allowed: true });
});

it('asks once, whoever of four comes first, and does a second click once', async () => {
  const station = await foundStation(house);
  const answers = await Promise.all(Array.from({ length: 4 }, () => requestedStaff(house, station.id)));
  expect(answers.flatMap(codesOf)).toEqual(Array(3).fill('DX-2 workstations.staff-not-short'));
  const click = { capacity: 'ESTABLISHED_CADRE', idempotencyKey: 'request-1' };
  const [first, again] = await Promise.all([1, 2].map(() => requestedStaff(house, station.id, click)));
  expect(again).toEqual(first);
});

it('is the office’s, and its list costs as many statements for a hundred as for one', async () => {
  const { id } = await foundStation(house);
  expect(await errorsOf(house, person(idOf(2), 'professional-union-worker'), 'RequestStaff', requestInput(id))).toEqual(['FORBIDDEN']);
  expect(await errorsOf(house, publicCaller, 'RequestStaff', requestInput(id))).toEqual(['UNAUTHENTICATED']);
  const rows = Array.from({ length: 100 }, (_, index) => [idOf(7_000 + index), id, 'assistant', '2026-03-20', '示例', 'waiting', officer.personId, '2026-03-10', 1]);
  await house.sql('workstations', 'INSERT INTO staff_request (id, workstation_id, capacity, from_day, reason, state, requested_by_id, requested_on, version) VALUES ?', [rows]);
  const page = (first: number) => house.statements(() => house.data('workstations', officer, operation('StaffRequests'), { first }));
  expect((await page(100)).length).toBe((await page(1)).length);
  const change = (set: string) => house.sql('workstations', `UPDATE staff_request SET ${set} WHERE id = ?`, [idOf(7_000)]);
  await expect(change("state = 'asleep'")).rejects.toThrow('known_request');
  await expect(change("state = 'answered'")).rejects.toThrow('answered_by_a_secondment');
  await expect(change("state = 'withdrawn'")).rejects.toThrow('withdrawn_with_reason');
});
