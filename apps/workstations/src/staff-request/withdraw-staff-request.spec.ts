import { randomUUID } from 'node:crypto';
import type { EventEnvelope } from '@unionhall/contracts';
import { idOf, operation, person, type TestHouse } from '@unionhall/testing';
import { errorsOf } from '../test/service-house';
import { requestedStaff, type ToldRequest } from '../test/request-house';
import { act, codesOf, foundStation, officer, startStationHouse, stationOf } from '../test/station-house';

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

it('is answered all the same by a secondment that crossed it, and one nobody asked for is kept [DX-2]', async () => {
  const { id: workstationId } = await foundStation(house);
  const { staffRequest: request } = await requestedStaff(house, workstationId);
  await act<ToldRequest>(house, 'WithdrawStaffRequest', { staffRequestId: request!.id, expectedVersion: 1, reason: '示例' });
  const started = (capacity: string, staffRequestId: string | null): EventEnvelope => {
    const secondmentId = randomUUID();
    return { id: randomUUID(), name: 'SecondmentStarted', from: 'personnel', to: 'workstations', subjectId: secondmentId, sequence: 1, onBehalfOf: officer.personId, at: '2026-03-10T02:00:00.000Z', payload: { secondmentId, personId: idOf(70), workstationId, capacity, from: '2026-03-10', staffRequestId, version: 1 } };
  };
  const events = [started('assistant', request!.id), started('vice-chair', null)];
  await house.departments.get('workstations')!.inbox.receive(events);
  const { staffRequest: now } = await house.data<{ staffRequest: object }>('workstations', officer, operation('StaffRequest'), { id: request!.id });
  expect(now).toMatchObject({ state: 'ANSWERED', secondment: { id: events[0]!.subjectId }, withdrawalReason: null, history: [{ toState: 'WAITING' }, { toState: 'WITHDRAWN' }, { toState: 'ANSWERED', actId: events[0]!.id }] });
  expect((await stationOf(house, workstationId)).shortages).toMatchObject([{ capacity: 'ESTABLISHED_CADRE' }]);
});
