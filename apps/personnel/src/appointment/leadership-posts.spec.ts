import { leadershipPost, serviceCaller } from '@unionhall/contracts';
import { idOf, operation, person, startTestHouse, type TestHouse } from '@unionhall/testing';
import { personnel } from '../subgraph';
import { does, made, officer } from '../test/staffing';

interface Answers {
  answers: { holdsLeadershipPost: boolean; personName: string | null; version: number }[];
}

let house: TestHouse;
const ids: Record<'chair' | 'minister' | 'nobody', string> = { chair: '', minister: '', nobody: '' };
let chairsAppointment: string;
beforeAll(async () => {
  house = await startTestHouse(personnel);
  const staffDepartmentId = await made(house, 'registerStaffDepartment', { name: '领导班子' });
  const post = (name: string, kind: string) => made(house, 'createPost', { staffDepartmentId, name, kind, headcount: 1 });
  const [chair, minister] = [await post('主席', 'LEADERSHIP'), await post('组织部部长', 'MIDDLE')];
  for (const name of ['chair', 'minister', 'nobody'] as const) ids[name] = await made(house, 'registerPerson', { name: `${name}示例` });
  const incumbent = (postId: string, personId: string) => made(house, 'registerIncumbent', { postId, personId, from: '2024-01-01', document: '代表大会选举结果报告' });
  chairsAppointment = await incumbent(chair, ids.chair);
  await incumbent(minister, ids.minister);
});
afterAll(() => house.stop());

const governance = serviceCaller('governance', officer.personId);
const ask = (keys: string[]) => house.data<Answers>('personnel', governance, leadershipPost.document, { keys });

describe('leadershipPosts', () => {
  it('answers governance in the order asked, by the post held', async () => {
    const { answers } = await ask([ids.nobody, ids.chair, ids.minister, ids.chair]);
    expect(answers).toEqual([
      { holdsLeadershipPost: false, personName: null, version: 0 },
      { holdsLeadershipPost: true, personName: expect.any(String) as string, version: 1 },
      { holdsLeadershipPost: false, personName: null, version: 0 },
      { holdsLeadershipPost: true, personName: expect.any(String) as string, version: 1 },
    ]);
    for (const answer of answers) expect(leadershipPost.answer.parse(answer)).toEqual(answer);
  });

  it('takes one statement, for one as for a hundred', async () => {
    const many = Array.from({ length: 100 }, (_, index) => idOf(1_000 + index));
    for (const keys of [[ids.chair], [...many, ids.chair]]) expect(await house.statements(() => ask(keys))).toHaveLength(1);
    expect(await house.statements(() => ask([]))).toHaveLength(0);
  });

  it('counts the last day, not the day after, and changes its version with the register', async () => {
    await does(house, 'endAppointment', { appointmentId: chairsAppointment, expectedVersion: 1, until: '2026-03-10', document: '代表大会选举结果报告' });
    expect((await ask([ids.chair])).answers).toEqual([{ holdsLeadershipPost: true, personName: expect.any(String) as string, version: 2 }]);
    house.now = new Date('2026-03-10T16:00:00Z');
    expect((await ask([ids.chair])).answers).toEqual([{ holdsLeadershipPost: false, personName: null, version: 2 }]);
  });

  it.each([
    ['the service of another department', serviceCaller('grants', officer.personId), 'FORBIDDEN'],
    ['a worker', person(idOf(2), 'worker'), 'FORBIDDEN'],
    ['the public', { ...officer, personId: null, roles: [] }, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    const { errors } = await house.send('personnel', caller, operation('LeadershipPosts'), { personIds: [ids.chair] });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});
