import { publicCaller } from '@unionhall/contracts';
import { idOf, operation, person, type TestHouse } from '@unionhall/testing';
import { errorsOf } from '../test/service-house';
import { act, codesOf, foundStation, officer, second, seen, staffedStation, startStationHouse, stationOf, type ToldStation } from '../test/station-house';

let house: TestHouse;
beforeAll(async () => {
  house = await startStationHouse();
});
afterAll(() => house.stop());

describe('openStation', () => {
  it('opens a station with its three, and enters the step', async () => {
    const station = await staffedStation(house);
    expect(await errorsOf(house, officer, 'OpenStation', { ...seen(station), expectedVersion: 2 })).toEqual(['CONFLICT']);
    const answer = await act(house, 'OpenStation', seen(station));
    expect(answer).toMatchObject({ workstation: { state: 'OPEN', openedOn: '2026-03-10', shortages: [], history: [{ toState: 'PREPARING' }, { fromState: 'PREPARING', toState: 'OPEN', actId: answer.record!.id }], version: 2 }, refusals: [] });
    const [entry] = await house.sql<{ entry: string }>('workstations', 'SELECT entry FROM trail_entry WHERE act_id = ?', [answer.record!.id]);
    expect(JSON.parse(entry!.entry)).toMatchObject({ act: 'openStation', asked: expect.arrayContaining([expect.objectContaining({ fact: 'leadershipSeat' }), expect.objectContaining({ fact: 'workstations.assistants' })]) as unknown });
    expect(codesOf(await act(house, 'OpenStation', { ...seen(station), expectedVersion: 2 }))).toEqual(['HOUSE-1 workstations.station-in-another-state']);
  });

  it('is refused with what is missing, in both languages, the same when asked before [DX-2]', async () => {
    const station = await foundStation(house);
    for (const capacity of ['vice-chair', 'established-cadre']) await second(house, station.id, capacity, capacity === 'vice-chair' ? '2026-03-09' : '2026-03-10');
    const zh = await act(house, 'OpenStation', seen(station));
    expect(codesOf(zh)).toEqual(['DX-2 workstations.staff-missing', 'DX-2 workstations.staff-on-different-days', 'DX-2 workstations.vice-chair-not-sitting']);
    expect(zh.refusals[0]).toMatchObject({ message: expect.stringMatching(/^工作站“示例\d+站”应进驻协理员1名，2026-03-10在站0名。$/) as unknown, remedy: '请由人事派驻相应人员后再挂牌。' });
    const en = await act(house, 'OpenStation', seen(station), { locale: 'en', dryRun: true });
    expect(en.refusals[0]).toMatchObject({ remedy: 'Have personnel second whoever is missing, and open it then.' });
    expect((await stationOf(house, station.id)).permissions.find(({ act: name }) => name === 'openStation')).toMatchObject({ allowed: false, refusals: [{ code: 'workstations.staff-missing' }, {}, {}] });
    expect((await stationOf(house, station.id)).state).toBe('PREPARING');
  });

  it('is opened once, whoever of four comes first', async () => {
    const station = await staffedStation(house);
    const answers = await Promise.all(Array.from({ length: 4 }, () => house.send<Record<string, ToldStation>>('workstations', officer, operation('OpenStation'), { input: seen(station) })));
    expect(answers.filter(({ data }) => data?.['openStation']?.workstation)).toHaveLength(1);
    expect(await house.sql('workstations', "SELECT 1 FROM workstation_state_change WHERE subject_id = ? AND to_state = 'open'", [station.id])).toHaveLength(1);
  });

  it.each([
    ['a worker', person(idOf(2), 'worker'), 'FORBIDDEN'],
    ['the public', publicCaller, 'UNAUTHENTICATED'],
  ])('is not for %s; nor is closing', async (_who, caller, code) => {
    const station = await foundStation(house);
    for (const [name, more] of [['OpenStation', {}], ['CloseStation', { reason: '示例' }]] as const) {
      expect((await house.send('workstations', caller, operation(name), { input: { ...seen(station), ...more } })).errors).toMatchObject([{ extensions: { code } }]);
    }
  });
});

describe('an open station', () => {
  it('is understaffed from the day after somebody’s last, in list and by itself, for everybody [DX-2]', async () => {
    const station = await staffedStation(house);
    await act(house, 'OpenStation', seen(station));
    const listed = async (state: string) => {
      const { workstations: page } = await house.data<{ workstations: { edges: { node: { id: string; state: string } }[] } }>('workstations', publicCaller, operation('Workstations'), { first: 100, filter: { state } });
      return page.edges.filter(({ node }) => node.id === station.id).map(({ node }) => node.state);
    };
    expect([await listed('OPEN'), await listed('UNDERSTAFFED')]).toEqual([['OPEN'], []]);
    await house.sql('workstations', "UPDATE secondment_copy SET until_day = '2026-03-20' WHERE workstation_id = ? AND capacity = 'assistant'", [station.id]);
    house.now = new Date('2026-03-20T02:00:00Z');
    expect(await listed('OPEN')).toEqual(['OPEN']);
    expect((await stationOf(house, station.id, { asOf: '2026-03-21' })).shortages).toEqual([{ capacity: 'ASSISTANT', required: 1, present: 0 }]);
    house.now = new Date('2026-03-21T02:00:00Z');
    expect([await listed('OPEN'), await listed('UNDERSTAFFED')]).toEqual([[], ['UNDERSTAFFED']]);
    expect(await stationOf(house, station.id)).toMatchObject({ state: 'UNDERSTAFFED', shortages: [{ capacity: 'ASSISTANT' }] });
    house.now = new Date('2026-03-10T02:00:00Z');
  });
});
