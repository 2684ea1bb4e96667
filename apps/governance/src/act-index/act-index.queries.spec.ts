import { publicCaller } from '@unionhall/contracts';
import { idOf, operation, type TestHouse } from '@unionhall/testing';
import { people, startFederation } from '../test/federation';

const { inspector, worker, secretary } = people;
const ROWS = 100_000;

let house: TestHouse;
beforeAll(async () => {
  house = await startFederation();
  await house.sql(
    'governance',
    `INSERT INTO act_index (id, department, act, person_id, power_item, at, day, outcome, holder_id)
     SELECT UUID(), ELT(1 + seq % 4, 'grants', 'personnel', 'governance', 'finance-collection'), 'exampleAct', IF(seq % 1000 = 0, ?, ?), ELT(1 + seq % 3, 'innovation-fund', 'allowances', 'office-finance'),
            DATE_ADD('2020-01-01', INTERVAL seq MINUTE), DATE(DATE_ADD('2020-01-01', INTERVAL seq MINUTE)), IF(seq % 50 = 0, 'refused', 'done'), ? FROM seq_1_to_${ROWS}`,
    [worker.personId, secretary.personId, idOf(77)],
  );
  await house.sql('governance', 'ANALYZE TABLE act_index');
}, 60_000);
afterAll(() => house.stop());

const page = (variables: object, caller = inspector) => house.data<{ actsUnderPower: { edges: readonly object[] } }>('governance', caller, operation('ActsUnderPower').replace(/\n +totalCount/, ''), { first: 20, ...variables });

/** How many rows the database looked at for what was sent. */
async function rowsRead(work: () => Promise<unknown>): Promise<number> {
  const read = async () => {
    const rows = await house.departments.get('governance')!.source.query<{ Value: string }[]>("SHOW GLOBAL STATUS WHERE Variable_name IN ('Handler_read_next', 'Handler_read_prev', 'Handler_read_rnd_next')");
    return rows.reduce((sum, { Value }) => sum + Number(Value), 0);
  };
  const before = await read();
  await work();
  return (await read()) - before;
}

it.each([
  ['newest first', {}, inspector],
  ['of one person', { personId: worker.personId }, inspector],
  ['of one person under one power', { personId: worker.personId, powerItem: 'allowances' }, inspector],
  ['under one power, as of a day', { powerItem: 'allowances', to: '2020-02-01' }, inspector],
  ['of one department', { department: 'PERSONNEL' }, inspector],
  ['refused in one department', { department: 'GRANTS', outcome: 'REFUSED' }, inspector],
  ['in a month', { from: '2020-02-01', to: '2020-02-29' }, inspector],
  ['of one’s own', {}, worker],
])('brings a page of a hundred thousand acts %s with few statements', async (_what, variables, caller) => {
  let edges: readonly object[] = [];
  const statements = await house.statements(async () => {
    ({ edges } = (await page(variables, caller)).actsUnderPower);
  });
  expect(edges).toHaveLength(20);
  expect(statements).toHaveLength(2);
});

it('brings everybody a page of what was done under a power, without who and about what [GY-5a]', async () => {
  const publicPage = (variables: object) => house.data<{ publicActs: { edges: { node: object }[] } }>('governance', publicCaller, operation('PublicActs').replace(/\n +totalCount/, ''), { first: 20, ...variables });
  let edges: readonly { readonly node: object }[] = [];
  const statements = await house.statements(async () => {
    ({ edges } = (await publicPage({ powerItem: 'allowances', to: '2020-02-01' })).publicActs);
  });
  expect(edges).toHaveLength(20);
  expect(Object.keys(edges[0]!.node).toSorted()).toEqual(['act', 'day', 'department', 'id', 'powerItem']);
  expect(statements).toHaveLength(2);
});

it('looks at few of a hundred thousand acts for one person under one power', async () => {
  // Others read at the same time, so the least of several is what this costs.
  const costs: number[] = [];
  for (let time = 0; time < 5; time += 1) costs.push(await rowsRead(() => page({ personId: worker.personId, powerItem: 'allowances' })));
  expect(Math.min(...costs)).toBeLessThan(ROWS / 20);
});
