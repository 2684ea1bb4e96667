import { idOf, operation, person, startTestHouse, type TestHouse } from '@unionhall/testing';
import { personnel } from '../subgraph';
import { does, made, officer } from '../test/staffing';

const UNION = '示例工业园区工会';

let house: TestHouse;
let staffDepartmentId: string;
beforeAll(async () => {
  house = await startTestHouse(personnel);
  staffDepartmentId = await made(house, 'registerStaffDepartment', { name: '组织部' });
});
afterAll(() => house.stop());

const create = (input: object, dryRun = false) => does(house, 'createPost', { staffDepartmentId, name: '组织部干事', kind: 'ORDINARY', headcount: 2, ...input }, dryRun);

describe('createPost', () => {
  it('sets up a post, under the power over personnel', async () => {
    const { post, record } = await create({});
    expect(post).toMatchObject({ name: '组织部干事', kind: 'ORDINARY', headcount: 2, unionName: null, version: 1, staffDepartment: { name: '组织部' } });
    const [told] = await house.sql<{ payload: object }>('personnel', "SELECT payload FROM outbox WHERE name = 'ActPerformed' AND consumer = 'governance'");
    expect(told!.payload).toMatchObject({ actId: record!.id, act: 'createPost', powerItem: 'personnel', outcome: 'done', subject: { type: 'Post', id: post!.id } });
  });

  it('sets up a post at a union', async () => {
    expect(await create({ name: '园区工会专干', kind: 'AT_PARK_UNION', unionName: UNION })).toMatchObject({ post: { unionName: UNION }, refusals: [] });
  });

  it.each([
    ['a headcount of nobody', { name: '空岗', headcount: 0 }, 'WZ-2', 'personnel.headcount-below-one', ['headcount']],
    ['a union post without its union', { name: '行业工会专干', kind: 'AT_INDUSTRY_UNION' }, 'WZ-8', 'personnel.post-place-missing', ['unionName']],
    ['a post of the office at a union', { name: '部长', kind: 'MIDDLE', unionName: UNION }, 'WZ-8', 'personnel.post-place-not-due', ['unionName']],
    ['the same name in the department', {}, 'HOUSE-3', 'personnel.post-name-taken', ['name']],
  ])('refuses %s', async (_case, input, clause, code, path) => {
    expect(await create(input)).toMatchObject({ post: null, refusals: [{ clause: { id: clause }, code, path }], record: { act: 'createPost' } });
    expect(await create(input, true)).toMatchObject({ post: null, refusals: [{ code }], record: null });
  });

  it('says the kind in words, in both languages', async () => {
    const variables = { input: { staffDepartmentId, name: '部长', kind: 'MIDDLE', headcount: 1, unionName: UNION } };
    const messages = [];
    for (const locale of ['zh', 'en'] as const) {
      const { data } = await house.send<{ createPost: { refusals: { message: string }[] } }>('personnel', officer, operation('CreatePost'), variables, locale);
      messages.push(data!.createPost.refusals[0]!.message);
    }
    expect(messages).toEqual([
      '只有园区工会、系统工会、行业工会岗位注明所在工会，“部长”为中层岗位。',
      'Only a post at a park, system or industry union names a union; “部长” is of the kind “Middle post”.',
    ]);
  });

  it('takes the same name in another department', async () => {
    const other = await made(house, 'registerStaffDepartment', { name: '宣传部' });
    expect(await create({ staffDepartmentId: other })).toMatchObject({ refusals: [] });
  });

  it('tells whoever comes second of two at once', async () => {
    const answers = await Promise.all([1, 2, 3, 4].map(() => create({ name: '组织部科员' })));
    expect(answers.filter(({ post }) => post)).toHaveLength(1);
    expect(answers.flatMap(({ refusals }) => refusals).map(({ code }) => code)).toEqual(Array(3).fill('personnel.post-name-taken'));
  });

  it.each([
    ['a worker', person(idOf(2), 'worker'), {}, 'FORBIDDEN'],
    ['the public', { ...officer, personId: null, roles: [] }, {}, 'UNAUTHENTICATED'],
    ['a department nobody registered', officer, { staffDepartmentId: idOf(99) }, 'NOT_FOUND'],
    ['a department id that is none', officer, { staffDepartmentId: 'x' }, 'BAD_USER_INPUT'],
  ])('answers an error for %s', async (_case, caller, input, code) => {
    const variables = { input: { staffDepartmentId, name: '新岗', kind: 'ORDINARY', headcount: 1, ...input } };
    const { errors } = await house.send('personnel', caller, operation('CreatePost'), variables);
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });

  it('is guarded by the table too: no headcount of nobody, a union exactly where due', async () => {
    const insert = (kind: string, headcount: number, unionName: string | null) =>
      house.sql('personnel', 'INSERT INTO post (id, staff_department_id, name, kind, headcount, union_name, version) VALUES (UUID(), ?, UUID(), ?, ?, ?, 1)', [staffDepartmentId, kind, headcount, unionName]);
    await expect(insert('ordinary', 0, null)).rejects.toThrow(/needed/);
    await expect(insert('ordinary', 1, UNION)).rejects.toThrow(/union_where_due/);
    await expect(insert('at-park-union', 1, null)).rejects.toThrow(/union_where_due/);
  });
});
