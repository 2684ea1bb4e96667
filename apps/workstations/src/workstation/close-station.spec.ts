import { setTimeout as wait } from 'node:timers/promises';
import { type TestHouse, until } from '@unionhall/testing';
import { placeInput } from '../test/place-house';
import { errorsOf, people, taskInput } from '../test/service-house';
import { act, codesOf, foundStation, officer, second, seen, staffedStation, startStationHouse, stationOf } from '../test/station-house';

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
    expect(await errorsOf(house, officer, 'CloseStation', { ...close, expectedVersion: 3 })).toEqual(['CONFLICT']);
    expect(await act(house, 'CloseStation', close)).toMatchObject({ workstation: { state: 'CLOSED', closedOn: '2026-03-10', closingReason: '示例：园区合并', version: 3 }, refusals: [] });
    expect(await stationOf(house, station.id)).toMatchObject({ state: 'CLOSED', shortages: [] });
  });

  it('lets nothing begin that it would leave behind, however close they come [DX-3, DX-4]', async () => {
    const station = await staffedStation(house);
    await second(house, station.id, 'assistant', '2026-03-10', people.assistant.personId!);
    await act(house, 'OpenStation', seen(station));
    const closing = house.departments.get('workstations')!.source.createQueryRunner();
    await closing.startTransaction();
    await closing.query("UPDATE workstation SET state = 'closed', closed_on = '2026-03-10', closing_reason = '示例' WHERE id = ?", [station.id]);
    const begun = [
      act(house, 'RequestServiceTask', taskInput(station.id), { caller: people.worker }),
      act(house, 'OpenAssistancePoint', placeInput({ house, workstationId: station.id }), { caller: people.assistant }),
    ];
    // The server looks anew at who waits only when nobody asked it for a tenth of a second.
    const bothWait = async () => {
      await wait(150);
      const waiting = await house.sql('workstations', "SELECT 1 FROM information_schema.innodb_trx JOIN information_schema.processlist ON id = trx_mysql_thread_id WHERE db = DATABASE() AND trx_state = 'LOCK WAIT'");
      return waiting.length === begun.length;
    };
    expect(await until(bothWait, 20_000)).toBe(true);
    await closing.commitTransaction();
    await closing.release();
    for (const answer of await Promise.all(begun)) expect(codesOf(answer)).toEqual(['HOUSE-1 workstations.station-in-another-state']);
  });

  it('is guarded by the table, too', async () => {
    const { id } = await foundStation(house);
    for (const [state, constraint] of [['open', 'opened_when_open'], ['closed', 'closed_with_reason']]) {
      await expect(house.sql('workstations', 'UPDATE workstation SET state = ? WHERE id = ?', [state, id])).rejects.toThrow(constraint);
    }
    await expect(house.sql('workstations', "UPDATE workstation SET opening_planned_for = '2000-01-01' WHERE id = ?", [id])).rejects.toThrow('days_in_order');
  });
});
