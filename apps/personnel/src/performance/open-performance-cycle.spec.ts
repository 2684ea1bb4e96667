import { idOf, operation, person, startTestHouse, type TestHouse } from '@unionhall/testing';
import { personnel } from '../subgraph';
import { does, officer } from '../test/staffing';

let house: TestHouse;
beforeAll(async () => {
  house = await startTestHouse(personnel);
});
afterAll(() => house.stop());

const INPUT = { name: '2026年度目标考核', from: '2026-01-01', until: '2026-12-31' };

it('opens a period once for its days, whoever of eight comes first, and fixes its formula [WZ-14]', async () => {
  const eight = await Promise.all(['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛'].map((name) => house.send<{ openPerformanceCycle: { performanceCycle: { id: string } | null } }>('personnel', officer, operation('OpenPerformanceCycle'), { input: { ...INPUT, name } })));
  expect(eight.filter(({ data }) => data?.openPerformanceCycle.performanceCycle)).toHaveLength(1);
  expect((await does(house, 'openPerformanceCycle', { ...INPUT, from: '2026-12-31', until: '2027-06-30' })).refusals).toMatchObject([{ clause: { id: 'HOUSE-3' }, code: 'personnel.performance-cycle-overlaps' }]);
  expect((await does(house, 'openPerformanceCycle', { ...INPUT, from: '2027-01-01', until: '2027-12-31', qualifiedFrom: 95 })).refusals).toMatchObject([{ clause: { id: 'WZ-14' }, code: 'personnel.performance-bounds', message: '合格起点95分、优秀起点90分不成次序：须大于零、合格低于优秀、不超过100分。' }]);
  const { performanceCycles } = await house.data<{ performanceCycles: object }>('personnel', officer, operation('PerformanceCycles'));
  expect(performanceCycles).toMatchObject({ totalCount: 1, edges: [{ node: { formula: 'WEIGHTED_COMPLETION', qualifiedFrom: 60, excellentFrom: 90 } }] });
  await expect(house.sql('personnel', 'UPDATE performance_cycle SET qualified_from = 1')).rejects.toThrow(/append-only/);
});

it.each([
  ['a worker', person(idOf(2), 'worker'), 'FORBIDDEN'],
  ['the public', { ...officer, personId: null, roles: [] }, 'UNAUTHENTICATED'],
])('is not for %s', async (_who, caller, code) => {
  const { errors } = await house.send('personnel', caller, operation('OpenPerformanceCycle'), { input: INPUT });
  expect(errors).toMatchObject([{ extensions: { code } }]);
});
