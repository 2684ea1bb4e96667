import { publicCaller } from '@unionhall/contracts';
import { idOf, operation, person, startTestHouse, type TestHouse } from '@unionhall/testing';
import { workstations } from '../subgraph';

const officer = person(idOf(1), 'officer');

interface Founded {
  foundStation: { workstation: { id: string; name: string } | null; refusals: { code: string; message: string; clause: { id: string }; remedy: string }[]; record: { id: string } | null };
}

let house: TestHouse;
let parks = 0;
beforeAll(async () => {
  house = await startTestHouse(workstations);
});
afterAll(() => house.stop());

async function newPark(): Promise<string> {
  parks += 1;
  const input = { name: `示例第${parks}园`, place: '示例市东区' };
  const { registerPark } = await house.data<{ registerPark: { park: { id: string } } }>('workstations', officer, operation('RegisterPark'), { input });
  return registerPark.park.id;
}
const found = async (parkId: string, openingPlannedFor = '2026-05-01', dryRun = false) =>
  (await house.data<Founded>('workstations', officer, operation('FoundStation'), { input: { parkId, name: '驻园区工作站', openingPlannedFor }, dryRun })).foundStation;

describe('foundStation', () => {
  it('founds the station of a park, to be prepared', async () => {
    const parkId = await newPark();
    const { workstation, record } = await found(parkId);
    expect(workstation).toMatchObject({ name: '驻园区工作站', state: 'PREPARING', foundedOn: '2026-03-10', openingPlannedFor: '2026-05-01', version: 1, park: { id: parkId } });
    const [entry] = await house.sql<{ entry: string }>('workstations', 'SELECT entry FROM trail_entry WHERE act_id = ?', [record!.id]);
    expect(JSON.parse(entry!.entry)).toMatchObject({ act: 'foundStation', subject: { type: 'Workstation', id: workstation!.id } });
    const read = await house.data('workstations', publicCaller, operation('Park'), { id: parkId });
    expect(read).toMatchObject({ park: { workstation: { id: workstation!.id, state: 'PREPARING' } } });
  });

  it('refuses a second station for the park [DX-1], in both languages', async () => {
    const parkId = await newPark();
    await found(parkId);
    const variables = { input: { parkId, name: '又一工作站', openingPlannedFor: '2026-06-01' } };
    const zh = await house.send<Founded>('workstations', officer, operation('FoundStation'), variables, 'zh');
    const en = await house.send<Founded>('workstations', officer, operation('FoundStation'), variables, 'en');
    const refusal = { code: 'workstations.park-has-station', clause: { id: 'DX-1' }, path: ['parkId'] };
    expect(zh.data!.foundStation).toMatchObject({ workstation: null, refusals: [{ ...refusal, message: `“示例第${parks}园”已有工作站“驻园区工作站”，自2026-03-10起设立。`, remedy: '请使用现有工作站，或先办理其撤销。' }] });
    expect(en.data!.foundStation).toMatchObject({ refusals: [{ ...refusal, remedy: 'Use the park’s present workstation, or close it first.' }] });
  });

  it('refuses an opening before today [DX-1], by the Chinese day', async () => {
    const parkId = await newPark();
    expect((await found(parkId, '2026-03-09', true)).refusals).toMatchObject([{ code: 'workstations.opening-date-past', clause: { id: 'DX-1' } }]);
    expect(await found(parkId, '2026-03-10', true)).toEqual({ workstation: null, refusals: [], record: null });
    house.now = new Date('2026-03-10T16:00:00Z');
    expect((await found(parkId, '2026-03-10')).refusals).toMatchObject([{ code: 'workstations.opening-date-past' }]);
    house.now = new Date('2026-03-10T02:00:00Z');
  });

  it('founds one of eight that come at once', async () => {
    const parkId = await newPark();
    const answers = await Promise.all(Array.from({ length: 8 }, () => found(parkId)));
    expect(answers.filter(({ workstation }) => workstation)).toHaveLength(1);
    expect(answers.flatMap(({ refusals }) => refusals).map(({ code }) => code)).toEqual(Array(7).fill('workstations.park-has-station'));
  });

  it('is guarded by the table too: one live station a park, any number closed', async () => {
    const parkId = await newPark();
    const insert = (state: string) =>
      house.sql('workstations', "INSERT INTO workstation (id, park_id, name, state, founded_on, opening_planned_for, opened_on, closed_on, closing_reason, version) VALUES (UUID(), ?, '站', ?, '2026-01-01', '2026-01-01', '2026-01-01', '2026-01-02', '示例', 1)", [parkId, state]);
    await insert('closed');
    await insert('closed');
    await insert('open');
    await expect(insert('preparing')).rejects.toThrow(/one_live_station_a_park/);
    await expect(insert('asleep')).rejects.toThrow(/known_state/);
    expect((await found(parkId)).refusals).toMatchObject([{ code: 'workstations.park-has-station' }]);
  });

  it.each([
    ['a worker', person(idOf(2), 'worker'), {}, 'FORBIDDEN'],
    ['the public', publicCaller, {}, 'UNAUTHENTICATED'],
    ['a park nobody registered', officer, { parkId: idOf(99) }, 'NOT_FOUND'],
    ['a name over its length', officer, { name: '长'.repeat(101) }, 'BAD_USER_INPUT'],
  ])('answers an error for %s', async (_case, caller, input, code) => {
    const variables = { input: { parkId: await newPark(), name: '站', openingPlannedFor: '2026-05-01', ...input } };
    const { errors } = await house.send('workstations', caller, operation('FoundStation'), variables);
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});

describe('workstations', () => {
  interface Listed {
    workstations: { edges: { node: { name: string; park: { name: string } } }[]; totalCount: number };
  }
  const list = async (variables: object) => (await house.data<Listed>('workstations', publicCaller, operation('Workstations'), { ...variables })).workstations;

  it('is for everybody, by state, with its parks in as many statements for many as for one', async () => {
    const closed = await list({ filter: { state: 'CLOSED' } });
    expect(closed.totalCount).toBe(2);
    const many = Array.from({ length: 20 }, (_, index) => index);
    await house.sql('workstations', 'INSERT INTO park (id, name, place, version) VALUES ?', [many.map((index) => [idOf(1_000 + index), `众园${index}`, '示例市', 1])]);
    await house.sql('workstations', 'INSERT INTO workstation (id, park_id, name, state, founded_on, opening_planned_for, opened_on, version) VALUES ?', [
      many.map((index) => [idOf(2_000 + index), idOf(1_000 + index), `众站${index}`, 'open', '2026-01-01', '2026-01-01', '2026-01-01', 1]),
    ]);
    const counts = [];
    for (const first of [1, 10, 20]) counts.push((await house.statements(() => list({ first, orderBy: 'FOUNDED_ON', filter: { state: 'UNDERSTAFFED' } }))).length);
    expect(new Set(counts).size).toBe(1);
  });

  it('can be referred to by another department', async () => {
    const parkId = await newPark();
    const { workstation } = await found(parkId);
    const ENTITIES = 'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Park { name } ... on Workstation { name } } }';
    const representations = [{ __typename: 'Park', id: parkId }, { __typename: 'Workstation', id: workstation!.id }, { __typename: 'Park', id: idOf(99) }];
    const { data, errors } = await house.send('workstations', publicCaller, ENTITIES, { representations });
    expect(errors).toBeUndefined();
    expect(data).toEqual({ _entities: [{ name: `示例第${parks}园` }, { name: '驻园区工作站' }, null] });
  });
});
