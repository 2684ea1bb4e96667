import { idOf, operation, person, type TestHouse } from '@unionhall/testing';
import { newMatching } from '../test/matching';
import { type Office, startOffice } from '../test/office';
import { does, made, officer } from '../test/staffing';

let office: Office;
let house: TestHouse;
beforeAll(async () => {
  office = await startOffice();
  ({ house } = office);
});
afterAll(() => house.stop());

describe('openMatching', () => {
  it('opens a two-way selection with the vacant places of its posts, once by its name', async () => {
    const { matchingId, people, posts } = await newMatching(office, ['甲', '乙'], ['园区', '系统']);
    const { postMatching } = await house.data<{ postMatching: object }>('personnel', officer, operation('PostMatching'), { id: matchingId });
    expect(postMatching).toMatchObject({ state: 'OPEN', places: [{ places: 1, post: { id: posts['园区'] } }, { places: 1 }], matches: { totalCount: 0 }, history: [{ toState: 'OPEN' }] });
    const again = await does(house, 'openMatching', { name: '第1次双向选择', ranksUntil: '2026-03-20', postIds: Object.values(posts), personIds: Object.values(people) });
    expect(again.refusals).toMatchObject([{ clause: { id: 'HOUSE-3' }, code: 'personnel.matching-name-taken' }]);
  });

  it('takes posts at unions only [WZ-8], and people and posts there are [HOUSE-2]', async () => {
    const postId = await made(house, 'createPost', { staffDepartmentId: office.staffDepartmentId, name: '科员', kind: 'ORDINARY', headcount: 1 });
    const { refusals } = await does(house, 'openMatching', { name: '另一次', ranksUntil: '2026-03-20', postIds: [postId, idOf(99)], personIds: [idOf(98)] });
    expect(refusals).toMatchObject([{ code: 'house.not-registered', path: ['personIds', '0'] }, { code: 'house.not-registered', path: ['postIds', '1'] }, { clause: { id: 'WZ-8' }, code: 'personnel.post-not-by-selection', message: '“科员”为一般岗位，不实行双向选择。' }]);
  });

  it.each([
    ['a worker', person(idOf(2), 'worker'), {}, 'FORBIDDEN'],
    ['the public', { ...officer, personId: null, roles: [] }, {}, 'UNAUTHENTICATED'],
    ['a post twice', officer, { postIds: [idOf(97), idOf(97)] }, 'BAD_USER_INPUT'],
  ])('answers an error for %s', async (_who, caller, input, code) => {
    const { errors } = await house.send('personnel', caller, operation('OpenMatching'), { input: { name: '示例', ranksUntil: '2026-03-20', postIds: [idOf(97)], personIds: [idOf(98)], ...input } });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});

it('is listed, in as many statements for ten as for one', async () => {
  await newMatching(office, ['甲'], ['园区']);
  const list = async (first: number) => (await house.data<{ postMatchings: { totalCount: number } }>('personnel', officer, operation('PostMatchings'), { first })).postMatchings;
  expect((await list(10)).totalCount).toBe(2);
  expect(await house.statements(() => list(10))).toHaveLength((await house.statements(() => list(1))).length);
});
