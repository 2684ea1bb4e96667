import { rename } from 'node:fs/promises';
import { type Department, parameterChanged } from '@unionhall/contracts';
import { keepParameters, tellEvents } from '@unionhall/database';
import { Access, buildSubgraph, type DepartmentDefinition, type RequestContext } from '@unionhall/graphql';
import { Ctx, Query, Resolver } from 'type-graphql';
import { idOf, person } from './callers';
import { startTestHouse, type TestHouse } from './test-house';

const officer = person(idOf(1), 'officer');

@Resolver()
class ClockResolver {
  @Access({ to: 'signed-in' })
  @Query(() => String, { nullable: true, description: '时刻。The moment of the request.' })
  moment(@Ctx() { now }: RequestContext) {
    return now.toISOString();
  }

  @Access({ to: 'signed-in' })
  @Query(() => String, { nullable: true, description: '出错。Fails.' })
  secret(): never {
    throw new Error('secret of the server');
  }

  @Access({ to: 'signed-in' })
  @Query(() => Number, { nullable: true, description: '参数数。How many parameters the copy holds.' })
  async parameters(@Ctx() { source }: RequestContext) {
    const [row] = await source.query<{ count: string }[]>('SELECT COUNT(*) AS count FROM parameter_copy');
    return Number(row!.count);
  }
}

/** A department that only keeps parameters. */
const department = (name: Department): DepartmentDefinition => ({
  department: name,
  subgraph: () => buildSubgraph({ resolvers: [ClockResolver] }),
  entities: [],
  schema: { department: name, migrations: [], appendOnly: [] },
  subscriptions: [keepParameters],
  acts: [],
  jobs: [],
  replayedParameters: [],
  transitions: {},
});

let house: TestHouse;
beforeAll(async () => {
  house = await startTestHouse(department('governance'), department('workstations'));
});
afterAll(() => house.stop());

it('stands still until its clock is set', async () => {
  const moment = async () => (await house.data<{ moment: string }>('workstations', officer, '{ moment }')).moment;
  expect([await moment(), await moment()]).toEqual(['2026-03-10T02:00:00.000Z', '2026-03-10T02:00:00.000Z']);
  house.now = new Date('2026-07-01T00:00:00Z');
  expect(await moment()).toBe('2026-07-01T00:00:00.000Z');
});

it('answers errors masked, as over HTTP, and data() throws on them', async () => {
  const { errors } = await house.send('workstations', officer, '{ secret }');
  expect(errors).toMatchObject([{ path: ['secret'], extensions: { code: 'INTERNAL' } }]);
  expect(JSON.stringify(errors)).not.toContain('secret of the server');
  await expect(house.data('workstations', officer, '{ secret }')).rejects.toThrow('unexpected errors');
});

it('has no department that was not started', async () => {
  await expect(house.send('grants', officer, '{ moment }')).rejects.toMatchObject({ code: 'UNAVAILABLE' });
});

it('settles: what one department told, those that run have applied', async () => {
  const { source } = house.departments.get('governance')!;
  await source.transaction((manager) =>
    tellEvents(manager, { department: 'governance', caller: officer, now: house.now }, [
      parameterChanged.about(idOf(9), { name: 'personnel.post-allowance', from: '2026-01-01', value: '600.00', version: 1, decisionId: null }),
    ]),
  );
  await house.settle();
  for (const name of ['governance', 'workstations'] as const) expect(await house.data(name, officer, '{ parameters }')).toEqual({ parameters: 1 });
});

it('counts the statements of what it measures, not those sent meanwhile', async () => {
  const query = () => house.data('workstations', officer, '{ parameters }');
  const meanwhile = Promise.all([1, 2, 3].map(query));
  expect(await house.statements(query)).toEqual([expect.stringContaining('parameter_copy')]);
  await meanwhile;
  expect(await house.statements(() => house.data('workstations', officer, '{ moment }'))).toEqual([]);
});

it('leaves nothing on the server', async () => {
  const other = await startTestHouse(department('grants'));
  const schemas = () => house.sql<{ name: string }>('workstations', 'SELECT schema_name AS name FROM information_schema.schemata');
  const [{ name }] = (await other.sql<{ name: string }>('grants', 'SELECT DATABASE() AS name')) as [{ name: string }];
  expect(await schemas()).toContainEqual({ name });
  await other.stop();
  expect(await schemas()).not.toContainEqual({ name });
});

it('has departments that are ready with a database and room for their checkpoints, and not without', async () => {
  const { readiness } = house.departments.get('workstations')!;
  expect(await readiness()).toEqual({ ready: true, checks: { database: 'ok', disk: 'ok' } });
  const away = `${house.trailFolder}-away`;
  await rename(house.trailFolder, away);
  const without = await readiness();
  await rename(away, house.trailFolder);
  expect(without).toEqual({ ready: false, checks: { database: 'ok', disk: 'failed' } });
});
