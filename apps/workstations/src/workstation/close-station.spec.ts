import type { TestHouse } from '@unionhall/testing';
import { act, codesOf, foundStation, seen, staffedStation, startStationHouse, stationOf } from '../test/station-house';

let house: TestHouse;
beforeAll(async () => {
  house = await startStationHouse();
});
afterAll(() => house.stop());

describe('closeStation', () => {
  it('closes a station whose staff has left, and its park may have another', async () => {
    const station = await staffedStation(house);
    const { workstation } = await act(house, 'OpenStation', seen(station));
    const close = { ...seen(workstation!), reason: '示例：园区合并' };
    expect(await act(house, 'CloseStation', close)).toMatchObject({ refusals: [{ clause: { id: 'HOUSE-2' }, code: 'workstations.staff-still-seconded', remedy: '请由人事先结束其派驻。' }] });
    await house.sql('workstations', "UPDATE secondment_copy SET until_day = '2026-03-10' WHERE workstation_id = ?", [station.id]);
    expect(codesOf(await act(house, 'CloseStation', { ...close, reason: ' ' }))).toEqual(['HOUSE-4 house.empty']);
    expect(await act(house, 'CloseStation', close)).toMatchObject({ workstation: { state: 'CLOSED', closedOn: '2026-03-10', closingReason: '示例：园区合并', version: 3 }, refusals: [] });
    expect(await stationOf(house, station.id)).toMatchObject({ state: 'CLOSED', shortages: [] });
  });

  it('is guarded by the table, too', async () => {
    const { id } = await foundStation(house);
    for (const [state, constraint] of [['open', 'opened_when_open'], ['closed', 'closed_with_reason']]) {
      await expect(house.sql('workstations', 'UPDATE workstation SET state = ? WHERE id = ?', [state, id])).rejects.toThrow(constraint);
    }
  });
});
