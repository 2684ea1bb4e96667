import { idOf, operation, person, startTestHouse, type TestHouse } from '@unionhall/testing';
import { personnel } from '../subgraph';
import { DOCUMENT } from '../test/office';
import { does, made, officer } from '../test/staffing';

let house: TestHouse;
let postId: string;
beforeAll(async () => {
  house = await startTestHouse(personnel);
  postId = await made(house, 'createPost', { staffDepartmentId: await made(house, 'registerStaffDepartment', { name: '组织部' }), name: '部长', kind: 'MIDDLE', headcount: 1 });
});
afterAll(() => house.stop());

const set = (input: object = {}) => does(house, 'setPostAllowance', { postId, from: '2026-01-01', amount: '900.00', document: DOCUMENT, idempotencyKey: 'first', ...input });

it('sets what a post brings from a day on, once, and shows it with its post; nobody changes it [HOUSE-3]', async () => {
  expect(await set()).toMatchObject({ refusals: [], postAllowance: { from: '2026-01-01', amount: '900.00', post: { name: '部长' } } });
  await set();
  expect((await set({ idempotencyKey: 'second', amount: '0.00' })).refusals).toMatchObject([{ code: 'personnel.post-allowance-not-positive' }, { clause: { id: 'HOUSE-3' }, code: 'personnel.post-allowance-set', message: '“部长”自2026-01-01起的岗位津贴标准已经登记，为每月900.00元。' }]);
  const both = await Promise.all(['a', 'b'].map((idempotencyKey) => set({ from: '2026-07-01', amount: '950.00', idempotencyKey })));
  expect(both.filter(({ postAllowance }) => postAllowance)).toHaveLength(1);
  const { post } = await house.data<{ post: { allowances: object[] } }>('personnel', officer, operation('PostAllowances'), { id: postId });
  expect(post.allowances).toMatchObject([{ amount: '900.00' }, { amount: '950.00' }]);
  await expect(house.sql('personnel', 'UPDATE post_allowance SET amount = 1')).rejects.toThrow(/append-only/);
});

it.each([
  ['a worker', person(idOf(2), 'worker'), 'FORBIDDEN'],
  ['the public', { ...officer, personId: null, roles: [] }, 'UNAUTHENTICATED'],
])('is not for %s', async (_who, caller, code) => {
  const { errors } = await house.send('personnel', caller, operation('SetPostAllowance'), { input: { postId, from: '2027-01-01', amount: '900.00', document: DOCUMENT, idempotencyKey: 'x' } });
  expect(errors).toMatchObject([{ extensions: { code } }]);
});
