import { idOf, person, type TestHouse } from '@unionhall/testing';
import { errorsOf } from '../test/service-house';
import { requestedStaff, type ToldRequest } from '../test/request-house';
import { act, codesOf, foundStation, officer, startStationHouse } from '../test/station-house';

let house: TestHouse;
beforeAll(async () => {
  house = await startStationHouse();
});
afterAll(() => house.stop());

it('takes a request back once, tells personnel, and frees the place to ask again', async () => {
  const { id } = await foundStation(house);
  const { staffRequest: request } = await requestedStaff(house, id);
  const withdraw = (expectedVersion: number, reason = '示例：内部调剂') => act<ToldRequest>(house, 'WithdrawStaffRequest', { staffRequestId: request!.id, expectedVersion, reason });
  expect(codesOf(await withdraw(1, ' '))).toEqual(['HOUSE-4 house.empty']);
  expect(await withdraw(1)).toMatchObject({ staffRequest: { state: 'WITHDRAWN', withdrawalReason: '示例：内部调剂', version: 2 }, refusals: [] });
  expect((await withdraw(2)).refusals).toMatchObject([{ clause: { id: 'HOUSE-1' }, message: '该人员需求现为“已撤回”，不能办理此项。' }]);
  const told = await house.sql<{ name: string }>('workstations', "SELECT name FROM outbox WHERE subject_id = ? AND consumer = 'personnel' ORDER BY sequence", [request!.id]);
  expect(told.map(({ name }) => name)).toEqual(['StaffRequested', 'StaffRequestWithdrawn']);
  expect(codesOf(await requestedStaff(house, id))).toEqual([]);
});

it('is the office’s, as it was seen', async () => {
  const { staffRequest: request } = await requestedStaff(house, (await foundStation(house)).id);
  const input = { staffRequestId: request!.id, expectedVersion: 1, reason: '示例' };
  expect(await errorsOf(house, person(idOf(2), 'worker'), 'WithdrawStaffRequest', input)).toEqual(['FORBIDDEN']);
  expect(await errorsOf(house, officer, 'WithdrawStaffRequest', { ...input, expectedVersion: 2 })).toEqual(['CONFLICT']);
});
