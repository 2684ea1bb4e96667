import { idOf, operation, person, startTestHouse, type TestHouse } from '@unionhall/testing';
import { personnel } from '../subgraph';
import { does, officer } from '../test/staffing';

let house: TestHouse;
beforeAll(async () => {
  house = await startTestHouse(personnel);
});
afterAll(() => house.stop());

const INPUT = { place: '示例市', from: '2026-01-01', amount: '1950.00', document: '示例省人力资源和社会保障厅通知第1号', documentSha256: 'ab'.repeat(32), idempotencyKey: 'first' };
const set = (input: object = {}) => does(house, 'setMinimumWage', { ...INPUT, ...input });

it('sets the minimum wage of a place and day once, by its document [HOUSE-3]', async () => {
  const { minimumWage, refusals } = await set();
  expect(refusals).toEqual([]);
  expect(minimumWage).toMatchObject({ place: '示例市', from: '2026-01-01', amount: '1950.00', documentSha256: INPUT.documentSha256 });
  expect((await set()).minimumWage).toMatchObject({ id: minimumWage!.id });
  expect((await set({ idempotencyKey: 'second', amount: '2000.00' })).refusals).toMatchObject([{ clause: { id: 'HOUSE-3' }, code: 'personnel.minimum-wage-registered', message: '“示例市”自2026-01-01起执行的最低工资标准已经登记，为每月1950.00元。' }]);
  expect((await set({ idempotencyKey: 'third', place: '另一市', amount: '0.00' })).refusals).toMatchObject([{ clause: { id: 'HOUSE-4' }, code: 'personnel.minimum-wage-not-positive' }]);
});

it('lets one of two who set it at once, lists them by place, and never changes one', async () => {
  const both = await Promise.all(['a', 'b'].map((idempotencyKey) => house.send('personnel', officer, operation('SetMinimumWage'), { input: { ...INPUT, from: '2026-07-01', idempotencyKey } })));
  expect(both.filter(({ errors, data }) => !errors && (data as unknown as { setMinimumWage: { minimumWage: object | null } }).setMinimumWage.minimumWage)).toHaveLength(1);
  const list = async (place: string) => (await house.data<{ minimumWages: { totalCount: number; edges: { node: object }[] } }>('personnel', officer, operation('MinimumWages'), { place })).minimumWages;
  expect(await list('示例市')).toMatchObject({ totalCount: 2, edges: [{ node: { from: '2026-07-01' } }, { node: { from: '2026-01-01' } }] });
  expect((await list('另一市')).totalCount).toBe(0);
  await expect(house.sql('personnel', 'UPDATE minimum_wage SET amount = 1')).rejects.toThrow(/append-only/);
});

it.each([
  ['a worker', person(idOf(2), 'worker'), {}, 'FORBIDDEN'],
  ['the public', { ...officer, personId: null, roles: [] }, {}, 'UNAUTHENTICATED'],
  ['a hash that is none', officer, { documentSha256: 'x' }, 'BAD_USER_INPUT'],
])('answers an error for %s', async (_who, caller, input, code) => {
  const { errors } = await house.send('personnel', caller, operation('SetMinimumWage'), { input: { ...INPUT, ...input } });
  expect(errors).toMatchObject([{ extensions: { code } }]);
});
