import { idOf, operation, person, startTestHouse, type TestHouse } from '@unionhall/testing';
import { personnel } from '../subgraph';
import { does, made, officer } from '../test/staffing';

const DOCUMENT = '示例市总工会任职通知第1号';

let house: TestHouse;
let staffDepartmentId: string;
beforeAll(async () => {
  house = await startTestHouse(personnel);
  staffDepartmentId = await made(house, 'registerStaffDepartment', { name: '组织部' });
});
afterAll(() => house.stop());

const newPost = (name: string, headcount = 1, kind = 'MIDDLE') => made(house, 'createPost', { staffDepartmentId, name, kind, headcount });
const newPerson = (name: string) => made(house, 'registerPerson', { name });
const register = (postId: string, personId: string, from = '2024-01-01', dryRun = false) =>
  does(house, 'registerIncumbent', { postId, personId, from, document: DOCUMENT }, dryRun);

describe('registerIncumbent', () => {
  it('registers who is in a post, by document and day, under the power over personnel', async () => {
    const [postId, personId] = [await newPost('部长'), await newPerson('林示例')];
    const { appointment, record } = await register(postId, personId, '2019-07-01');
    expect(appointment).toMatchObject({ from: '2019-07-01', until: null, document: DOCUMENT, version: 1, post: { id: postId }, person: { id: personId } });
    const [entry] = await house.sql<{ entry: string }>('personnel', 'SELECT entry FROM trail_entry WHERE act_id = ?', [record!.id]);
    expect(JSON.parse(entry!.entry)).toMatchObject({ act: 'registerIncumbent', item: 'personnel', subject: { type: 'Appointment', id: appointment!.id } });
  });

  it('refuses a place that is held [WZ-6], in both languages', async () => {
    const postId = await newPost('副部长');
    await register(postId, await newPerson('周示例'), '2020-01-01');
    const variables = { input: { postId, personId: await newPerson('吴示例'), from: '2026-03-10', document: DOCUMENT } };
    const answers = [];
    for (const locale of ['zh', 'en'] as const) {
      const { data } = await house.send<{ registerIncumbent: object }>('personnel', officer, operation('RegisterIncumbent'), variables, locale);
      answers.push(data!.registerIncumbent);
    }
    const refusal = { code: 'personnel.post-full', clause: { id: 'WZ-6' }, path: ['postId'] };
    expect(answers).toMatchObject([
      { appointment: null, refusals: [{ ...refusal, message: '“副部长”核定1人，2026-03-10已无空缺。' }] },
      { refusals: [{ ...refusal, message: '“副部长” is approved for 1; on 2026-03-10 no place is free.' }] },
    ]);
  });

  it('takes a competition won before this register was opened from its document, none won since [WZ-10]', async () => {
    const postId = await newPost('副部长二');
    const input = { postId, personId: await newPerson('韩示例'), wonBy: 'COMPETITION', document: DOCUMENT };
    expect(await does(house, 'registerIncumbent', { ...input, from: '2026-03-10' })).toMatchObject({ refusals: [{ clause: { id: 'WZ-10' }, code: 'personnel.competition-not-held-here' }] });
    expect(await does(house, 'registerIncumbent', { ...input, from: '2026-03-09' })).toMatchObject({ refusals: [], appointment: { wonBy: 'COMPETITION' } });
  });

  it('refuses who is registered in the post already, and who comes only tomorrow', async () => {
    const [postId, personId] = [await newPost('干事', 2), await newPerson('郑示例')];
    await register(postId, personId);
    expect(await register(postId, personId)).toMatchObject({ refusals: [{ clause: { id: 'HOUSE-3' }, code: 'personnel.incumbent-registered' }] });
    expect(await register(postId, await newPerson('王示例'), '2026-03-11')).toMatchObject({ refusals: [{ clause: { id: 'HOUSE-5' }, code: 'personnel.incumbent-begins-later' }] });
  });

  it('gives the last place to one of eight who come at once', async () => {
    const postId = await newPost('科员', 3);
    const people = await Promise.all(Array.from({ length: 8 }, (_, index) => newPerson(`冯示例${index}`)));
    const answers = await Promise.all(people.map((personId) => register(postId, personId)));
    expect(answers.filter(({ appointment }) => appointment)).toHaveLength(3);
    expect(answers.flatMap(({ refusals }) => refusals).map(({ code }) => code)).toEqual(Array(5).fill('personnel.post-full'));
  });

  it('writes nothing when only tried', async () => {
    const [postId, personId] = [await newPost('秘书'), await newPerson('陈示例')];
    expect(await register(postId, personId, '2024-01-01', true)).toEqual({ appointment: null, refusals: [], record: null });
    expect(await house.sql('personnel', 'SELECT * FROM appointment WHERE post_id = ?', [postId])).toEqual([]);
  });

  it.each([
    ['a worker', person(idOf(2), 'worker'), {}, 'FORBIDDEN'],
    ['the public', { ...officer, personId: null, roles: [] }, {}, 'UNAUTHENTICATED'],
    ['a post nobody set up', officer, { postId: idOf(99) }, 'NOT_FOUND'],
    ['a person nobody registered', officer, { personId: idOf(99) }, 'NOT_FOUND'],
    ['an empty document', officer, { document: '' }, 'BAD_USER_INPUT'],
  ])('answers an error for %s', async (_case, caller, input, code) => {
    const [postId, personId] = [await newPost(`岗位${code}${_case}`), await newPerson('褚示例')];
    const { errors } = await house.send('personnel', caller, operation('RegisterIncumbent'), { input: { postId, personId, from: '2024-01-01', document: DOCUMENT, ...input } });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});
