import { idOf, operation, person, startTestHouse, type TestHouse } from '@unionhall/testing';
import { personnel } from '../subgraph';
import { does, made, officer } from '../test/staffing';

let house: TestHouse;
beforeAll(async () => {
  house = await startTestHouse(personnel);
});
afterAll(() => house.stop());

describe('registerStaffDepartment', () => {
  it('registers a department of the office', async () => {
    const { staffDepartment, record } = await does(house, 'registerStaffDepartment', { name: '组织部' });
    expect(staffDepartment).toMatchObject({ name: '组织部', version: 1 });
    const [entry] = await house.sql<{ entry: string }>('personnel', 'SELECT entry FROM trail_entry WHERE act_id = ?', [record!.id]);
    expect(JSON.parse(entry!.entry)).toMatchObject({ act: 'registerStaffDepartment', item: null, outcome: 'done', subject: { type: 'StaffDepartment', id: staffDepartment!.id } });
  });

  it('registers each once, and says so in both languages [HOUSE-3]', async () => {
    const REGISTER = operation('RegisterStaffDepartment');
    const variables = { input: { name: '组织部' } };
    const zh = await house.send<{ registerStaffDepartment: object }>('personnel', officer, REGISTER, variables, 'zh');
    const en = await house.send<{ registerStaffDepartment: object }>('personnel', officer, REGISTER, variables, 'en');
    const refusal = { code: 'personnel.staff-department-name-taken', clause: { id: 'HOUSE-3' }, path: ['name'], facts: [{ name: 'name', value: '组织部' }] };
    expect(zh.data!.registerStaffDepartment).toMatchObject({ staffDepartment: null, refusals: [{ ...refusal, remedy: '请更换名称，或使用已有的同名登记。' }] });
    expect(en.data!.registerStaffDepartment).toMatchObject({ refusals: [{ ...refusal, message: 'The department name “组织部” is taken.' }] });
  });

  it('registers one of two who come at once', async () => {
    const answers = await Promise.all([1, 2, 3, 4].map(() => does(house, 'registerStaffDepartment', { name: '宣传部' })));
    expect(answers.filter(({ staffDepartment }) => staffDepartment)).toHaveLength(1);
    expect(answers.flatMap(({ refusals }) => refusals).map(({ code }) => code)).toEqual(Array(3).fill('personnel.staff-department-name-taken'));
  });

  it.each([
    ['a worker', person(idOf(2), 'worker'), 'FORBIDDEN'],
    ['the public', { ...officer, personId: null, roles: [] }, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    const { errors } = await house.send('personnel', caller, operation('RegisterStaffDepartment'), { input: { name: '财务部' } });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});

describe('staffDepartments', () => {
  it('lists them by name with their posts, in as many statements for one as for many', async () => {
    const list = (first: number) => house.data<{ staffDepartments: { edges: { node: { name: string; posts: { name: string }[] } }[]; totalCount: number } }>('personnel', officer, operation('StaffDepartments'), { first });
    for (const name of ['法律部', '女职工部', '保障部']) {
      const staffDepartmentId = await made(house, 'registerStaffDepartment', { name });
      await made(house, 'createPost', { staffDepartmentId, name: `${name}干事`, kind: 'ORDINARY', headcount: 1 });
    }
    const { staffDepartments } = await list(100);
    expect(staffDepartments.totalCount).toBe(5);
    expect(staffDepartments.edges.find(({ node }) => node.name === '法律部')!.node.posts).toMatchObject([{ name: '法律部干事' }]);
    const [one, all] = [await house.statements(() => list(1)), await house.statements(() => list(100))];
    expect(all).toHaveLength(one.length);
  });
});
