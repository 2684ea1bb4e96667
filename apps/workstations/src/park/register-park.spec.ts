import { publicCaller } from '@unionhall/contracts';
import { idOf, operation, person, startTestHouse, type TestHouse } from '@unionhall/testing';
import { workstations } from '../subgraph';

const officer = person(idOf(1), 'officer');
const worker = person(idOf(2), 'worker');

interface Registered {
  registerPark: { park: { id: string; name: string } | null; refusals: { code: string; message: string }[]; record: { id: string } | null };
}
interface Listed {
  parks: { edges: { node: { id: string; name: string; permissions: object[] } }[]; pageInfo: { hasNextPage: boolean; endCursor: string }; totalCount: number };
}

let house: TestHouse;
beforeAll(async () => {
  house = await startTestHouse(workstations);
});
afterAll(() => house.stop());

const register = async (name: string, more: object = {}, dryRun = false) =>
  (await house.data<Registered>('workstations', officer, operation('RegisterPark'), { input: { name, place: '示例市东区', ...more }, dryRun })).registerPark;

describe('registerPark', () => {
  it('registers a park', async () => {
    const { park, record } = await register('示例工业园');
    expect(park).toMatchObject({ name: '示例工业园', place: '示例市东区', version: 1 });
    const [entry] = await house.sql<{ entry: string }>('workstations', 'SELECT entry FROM trail_entry WHERE act_id = ?', [record!.id]);
    expect(JSON.parse(entry!.entry)).toMatchObject({ act: 'registerPark', outcome: 'done', subject: { type: 'Park', id: park!.id } });
  });

  it('can be proven by everybody who sees the park, without signing in [GY-5a]', async () => {
    const { park, record } = await register('公开示例园');
    await house.send('workstations', officer, operation('RegisterPark'), { input: { name: '公开示例园', place: '示例市西区' } });
    await house.departments.get('workstations')!.checkpoint();
    const { workstationsProvableActs } = await house.data<{ workstationsProvableActs: object[] }>('workstations', publicCaller, operation('WorkstationsProvableActs'), { subjectId: park!.id });
    expect(workstationsProvableActs).toEqual([{ actId: record!.id, act: 'registerPark', at: '2026-03-10T02:00:00.000Z' }]);
    const { workstationsPublicTrailProof } = await house.data<{ workstationsPublicTrailProof: { entry: string } }>('workstations', publicCaller, operation('WorkstationsPublicTrailProof'), { actId: record!.id });
    expect(JSON.parse(workstationsPublicTrailProof.entry)).toMatchObject({ act: 'registerPark', subject: { id: park!.id } });
    expect(await house.data('workstations', publicCaller, operation('WorkstationsProvableActs'), { subjectId: idOf(99) })).toEqual({ workstationsProvableActs: [] });
  });

  it('registers each once, and says so in both languages [HOUSE-3]', async () => {
    const variables = { input: { name: '示例工业园', place: '示例市西区' } };
    const zh = await house.send<Registered>('workstations', officer, operation('RegisterPark'), variables, 'zh');
    const en = await house.send<Registered>('workstations', officer, operation('RegisterPark'), variables, 'en');
    const refusal = { code: 'workstations.park-name-taken', clause: { id: 'HOUSE-3' }, path: ['name'], facts: [{ name: 'name', value: '示例工业园' }] };
    expect(zh.data!.registerPark).toMatchObject({ park: null, refusals: [{ ...refusal, message: '园区名称“示例工业园”已被使用。', remedy: '请使用已登记的园区，或更换名称。' }] });
    expect(en.data!.registerPark).toMatchObject({ refusals: [{ ...refusal, message: 'The park name “示例工业园” is taken.', remedy: 'Use the registered park, or give another name.' }] });
  });

  it('registers one of four who come at once', async () => {
    const answers = await Promise.all([1, 2, 3, 4].map(() => register('示例软件园')));
    expect(answers.filter(({ park }) => park)).toHaveLength(1);
    expect(answers.flatMap(({ refusals }) => refusals).map(({ code }) => code)).toEqual(Array(3).fill('workstations.park-name-taken'));
  });

  it('does a second click once, and writes nothing when only tried', async () => {
    const [first, second] = await Promise.all([1, 2].map(() => register('示例物流园', { idempotencyKey: 'click-1' })));
    expect(second).toEqual(first);
    expect(await register('示例化工园', {}, true)).toEqual({ park: null, refusals: [], record: null });
    expect(await house.sql('workstations', "SELECT name FROM park WHERE name IN ('示例物流园', '示例化工园')")).toHaveLength(1);
  });

  it.each([
    ['a worker', worker, {}, 'FORBIDDEN'],
    ['the public', publicCaller, {}, 'UNAUTHENTICATED'],
    ['a place of no name', officer, { place: '' }, 'BAD_USER_INPUT'],
  ])('answers an error for %s', async (_case, caller, input, code) => {
    const { errors } = await house.send('workstations', caller, operation('RegisterPark'), { input: { name: '示例新园', place: '示例市', ...input } });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});

describe('parks', () => {
  const list = async (caller: typeof officer, variables: object = {}) => (await house.data<Listed>('workstations', caller, operation('Parks'), { ...variables })).parks;

  it('is for everybody, page by page', async () => {
    const first = await list(publicCaller, { first: 2 });
    const rest = await list(publicCaller, { first: 100, after: first.pageInfo.endCursor });
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect([...first.edges, ...rest.edges]).toHaveLength(first.totalCount);
  });

  it('says what the caller may do, and what is still to be filled in', async () => {
    const [mine] = (await list(officer)).edges;
    expect(mine!.node.permissions).toEqual([{ act: 'foundStation', allowed: true, refusals: [], needs: ['openingPlannedFor'] }]);
    const [theirs] = (await list(publicCaller)).edges;
    expect(theirs!.node.permissions).toEqual([{ act: 'foundStation', allowed: false, refusals: [], needs: [] }]);
  });

  it('takes as many statements for a hundred as for one', async () => {
    await house.sql('workstations', 'INSERT INTO park (id, name, place, version) VALUES ?', [Array.from({ length: 100 }, (_, index) => [idOf(1_000 + index), `众园${index}`, '示例市', 1])]);
    const counts = [];
    for (const first of [1, 10, 100]) counts.push((await house.statements(() => list(officer, { first }))).length);
    expect(new Set(counts).size).toBe(1);
  });

  it('finds one by id, and null for none', async () => {
    const read = async (id: string) => (await house.data<{ park: object | null }>('workstations', publicCaller, operation('Park'), { id })).park;
    expect(await read(idOf(1_000))).toMatchObject({ name: '众园0', workstation: null });
    expect(await read(idOf(99))).toBeNull();
  });
});
