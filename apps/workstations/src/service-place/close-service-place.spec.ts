import type { Caller } from '@unionhall/contracts';
import { publicCaller } from '@unionhall/contracts';
import { operation } from '@unionhall/testing';
import { openPlaceBy, type ToldPlace } from '../test/place-house';
import { errorsOf, people, type ServiceHouse, startServiceHouse } from '../test/service-house';
import { act, codesOf } from '../test/station-house';

let services: ServiceHouse;
beforeAll(async () => {
  services = await startServiceHouse();
});
afterAll(() => services.house.stop());

const close = ({ id, version }: { id: string; version: number }, reason = '示例：迁址', caller: Caller = people.assistant) => act<ToldPlace>(services.house, 'CloseServicePlace', { servicePlaceId: id, expectedVersion: version, reason }, { caller });

it('closes a place for a reason everybody reads, once; its name is free then', async () => {
  const { house, workstationId } = services;
  const opened = (await openPlaceBy(services, 'OpenAssistancePoint')).servicePlace!;
  expect(codesOf(await act(house, 'CloseStation', { workstationId, expectedVersion: 2, reason: '示例' }))).toContain('DX-3 workstations.places-still-open');
  expect(codesOf(await close(opened, ' '))).toEqual(['HOUSE-4 house.empty']);
  expect(await close(opened)).toMatchObject({ servicePlace: { state: 'CLOSED', closedOn: '2026-03-10', closingReason: '示例：迁址', version: 2 } });
  expect((await close({ ...opened, version: 2 })).refusals).toMatchObject([{ clause: { id: 'HOUSE-1' }, message: '服务阵地“示例阵地”现为“已停用”，不能办理此项。' }]);
  expect((await openPlaceBy(services, 'OpenAssistancePoint')).servicePlace).not.toBeNull();
  const { servicePlace } = await house.data<{ servicePlace: object }>('workstations', publicCaller, operation('ServicePlace'), { id: opened.id });
  expect(servicePlace).toMatchObject({ history: [{ toState: 'OPEN' }, { fromState: 'OPEN', toState: 'CLOSED' }] });
});

it('is the station’s, as it was seen', async () => {
  const { id } = (await openPlaceBy(services, 'OpenAssistancePoint', { name: '示例二' })).servicePlace!;
  expect(codesOf(await close({ id, version: 1 }, '示例', people.officer))).toEqual(['DX-2 workstations.not-of-the-station']);
  const input = { servicePlaceId: id, expectedVersion: 1, reason: '示例' };
  expect(await errorsOf(services.house, people.worker, 'CloseServicePlace', input)).toEqual(['FORBIDDEN']);
  expect(await errorsOf(services.house, people.assistant, 'CloseServicePlace', { ...input, expectedVersion: 2 })).toEqual(['CONFLICT']);
});
