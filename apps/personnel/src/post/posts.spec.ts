import { idOf, operation, person, startTestHouse, type TestHouse } from '@unionhall/testing';
import { personnel } from '../subgraph';
import { made, officer } from '../test/staffing';

interface Listed {
  posts: {
    edges: {
      cursor: string;
      node: {
        id: string;
        name: string;
        vacancies: number;
        appointments: { person: { name: string }; permissions: object[] }[];
        permissions: { act: string; allowed: boolean; refusals: { code: string }[]; needs: string[] }[];
      };
    }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
    totalCount: number;
  };
}

const POSTS = 101;

let house: TestHouse;
let staffDepartmentId: string;
beforeAll(async () => {
  house = await startTestHouse(personnel);
  staffDepartmentId = await made(house, 'registerStaffDepartment', { name: '组织部' });
  const other = await made(house, 'registerStaffDepartment', { name: '宣传部' });
  await made(house, 'createPost', { staffDepartmentId: other, name: '宣传部部长', kind: 'MIDDLE', headcount: 1 });
  // Rows straight into the tables: what is tested is the list, not the acts.
  const numbers = Array.from({ length: POSTS - 1 }, (_, index) => index + 1);
  const posts = numbers.map((number) => [idOf(1_000 + number), staffDepartmentId, `岗位${String(number).padStart(3, '0')}`, 'ordinary', 2, 1]);
  const persons = numbers.map((number) => [idOf(2_000 + number), `林示例${number}`, '2025-06-01', 1]);
  const appointments = numbers.map((number) => [idOf(3_000 + number), idOf(1_000 + number), idOf(2_000 + number), '2025-06-01', '示例任职通知', 1]);
  await house.sql('personnel', 'INSERT INTO post (id, staff_department_id, name, kind, headcount, version) VALUES ?', [posts]);
  await house.sql('personnel', 'INSERT INTO person (id, name, registered_on, version) VALUES ?', [persons]);
  await house.sql('personnel', 'INSERT INTO appointment (id, post_id, person_id, from_day, document, version) VALUES ?', [appointments]);
});
afterAll(() => house.stop());

const list = async (variables: object = {}) => (await house.data<Listed>('personnel', officer, operation('Posts'), { ...variables })).posts;

describe('posts', () => {
  it('lists all in the order asked, page by page, each once', async () => {
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { edges, pageInfo, totalCount } = await list({ first: 40, after, orderBy: 'HEADCOUNT' });
      expect(totalCount).toBe(POSTS);
      seen.push(...edges.map(({ node }) => node.name));
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    expect(seen[0]).toBe('宣传部部长');
    expect(new Set(seen).size).toBe(POSTS);
  });

  it('lists those of a department, of a kind, of both', async () => {
    expect((await list({ filter: { staffDepartmentId } })).totalCount).toBe(POSTS - 1);
    expect((await list({ filter: { kind: 'MIDDLE' } })).edges.map(({ node }) => node.name)).toEqual(['宣传部部长']);
    expect((await list({ filter: { staffDepartmentId, kind: 'MIDDLE' } })).totalCount).toBe(0);
  });

  it('shows who holds a post and what is vacant on the day asked', async () => {
    const on = async (asOf: string | null) => (await list({ first: 1, filter: { staffDepartmentId }, asOf })).edges[0]!.node;
    expect(await on(null)).toMatchObject({ vacancies: 1, appointments: [{ person: { name: '林示例1' } }] });
    expect(await on('2025-05-31')).toMatchObject({ vacancies: 2, appointments: [] });
  });

  it('says what the caller may do and what is still to be filled in', async () => {
    const [first] = (await list({ first: 1, filter: { staffDepartmentId } })).edges;
    expect(first!.node.permissions).toEqual([{ act: 'registerIncumbent', allowed: true, refusals: [], needs: ['personId'] }]);
    expect(first!.node.appointments[0]!.permissions).toMatchObject([{ act: 'endAppointment', allowed: true }, { act: 'concludeTrialPeriod', allowed: false }, { act: 'recordCultivation', allowed: false }]);
    const deputy = await house.data<Listed>('personnel', person(idOf(3), 'deputy'), operation('Posts'), { first: 1 });
    expect(deputy.posts.edges[0]!.node.permissions).toMatchObject([{ allowed: false, needs: [] }]);
  });

  it('takes as many statements for a hundred posts as for one', async () => {
    const counts = [];
    for (const first of [1, 10, 100]) counts.push((await house.statements(() => list({ first, filter: { staffDepartmentId } }))).length);
    expect(new Set(counts).size).toBe(1);
  });

  it.each([
    ['a worker', person(idOf(2), 'worker'), {}, 'FORBIDDEN'],
    ['the public', { ...officer, personId: null, roles: [] }, {}, 'UNAUTHENTICATED'],
    ['a page of none', officer, { first: 0 }, 'BAD_USER_INPUT'],
    ['a page over a hundred', officer, { first: 101 }, 'BAD_USER_INPUT'],
    ['a cursor that is none', officer, { after: 'x' }, 'BAD_USER_INPUT'],
  ])('answers an error for %s', async (_case, caller, variables, code) => {
    const { errors } = await house.send('personnel', caller, operation('Posts'), variables);
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});
