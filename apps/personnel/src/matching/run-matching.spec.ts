import { idOf, operation, person, type TestHouse } from '@unionhall/testing';
import { newMatching, ranksPeople, ranksPosts, type Sides, worker } from '../test/matching';
import { type Office, startOffice } from '../test/office';
import { does, officer } from '../test/staffing';

let office: Office;
let house: TestHouse;
let sides: Sides;
beforeAll(async () => {
  office = await startOffice();
  ({ house } = office);
  sides = await newMatching(office, ['甲', '乙', '丙'], ['园区', '系统']);
});
afterAll(() => house.stop());

const run = (expectedVersion = 1) => does(house, 'runMatching', { matchingId: sides.matchingId, expectedVersion });
const whyNot = async (name: string, post: string) =>
  (await house.data<{ me: { postMatches: { post: { name: string } | null; whyNot: object }[] } }>('personnel', worker(sides.people[name]!), operation('MyMatchings'), { postId: sides.posts[post] })).me.postMatches[0];

describe('runMatching', () => {
  it('waits for everybody who may still rank [HOUSE-5]', async () => {
    await ranksPosts(office, sides, '甲', '园区', '系统');
    await ranksPosts(office, sides, '乙', '系统', '园区');
    await ranksPosts(office, sides, '乙', '园区', '系统');
    await ranksPeople(office, sides, '园区', '甲', '丙');
    await ranksPeople(office, sides, '园区', '乙', '甲', '丙');
    expect((await run()).refusals).toMatchObject([{ clause: { id: 'HOUSE-5' }, code: 'personnel.ranking-under-way', message: '选报截止日期为2026-03-20，尚有2方未提交。' }]);
  });

  it('waits for each unit even then [WZ-8], and matches by the latest rankings, once', async () => {
    house.now = new Date('2026-03-20T16:00:00Z');
    expect((await run()).refusals).toMatchObject([{ clause: { id: 'WZ-8' }, code: 'personnel.units-have-not-ranked', facts: [{ name: 'posts', value: '系统1' }] }]);
    await ranksPeople(office, sides, '系统', '甲', '丙');
    const input = { matchingId: sides.matchingId, expectedVersion: 1 };
    const both = await Promise.all([1, 2].map(() => house.send('personnel', officer, operation('RunMatching'), { input })));
    expect(both.flatMap(({ errors }) => errors ?? [])).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
    expect((await run(2)).refusals).toMatchObject([{ clause: { id: 'HOUSE-1' }, code: 'personnel.matching-state' }]);
    const { postMatching } = await house.data<{ postMatching: { matches: { edges: { node: { person: { name: string }; post: { name: string } | null } }[] } } }>('personnel', officer, operation('PostMatching'), { id: sides.matchingId });
    expect(postMatching).toMatchObject({ state: 'MATCHED' });
    expect(postMatching.matches.edges.map(({ node }) => [node.person.name, node.post?.name ?? null])).toEqual([['甲示例', '系统1'], ['乙示例', '园区1'], ['丙示例', null]]);
    expect((await ranksPosts(office, sides, '丙', '园区')).refusals).toMatchObject([{ code: 'personnel.matching-state' }, { code: 'personnel.ranking-is-over' }]);
  });

  it('tells each side why not, with the ranks [WZ-8]', async () => {
    expect(await whyNot('甲', '园区')).toMatchObject({ post: { name: '系统1' }, whyNot: { why: 'UNIT_TOOK_PREFERRED_PEOPLE', rankOfPost: 1, rankOfPerson: 2, lastRankTaken: 1 } });
    expect(await whyNot('甲', '系统')).toMatchObject({ whyNot: { why: 'MATCHED', rankOfPost: 2, rankOfPerson: 1 } });
    expect(await whyNot('乙', '系统')).toMatchObject({ whyNot: { why: 'PERSON_GOT_A_PREFERRED_POST', rankOfPerson: null } });
    expect(await whyNot('丙', '系统')).toMatchObject({ post: null, whyNot: { why: 'PERSON_DID_NOT_RANK_IT', rankOfPost: null, rankOfPerson: 2 } });
    const { postMatching } = await house.data<{ postMatching: { matches: { edges: { node: { whyNot: object } }[] } } }>('personnel', officer, operation('PostMatchingReasons'), { id: sides.matchingId, postId: sides.posts['园区'] });
    expect(postMatching.matches.edges.map(({ node }) => node.whyNot)).toMatchObject([{ why: 'UNIT_TOOK_PREFERRED_PEOPLE' }, { why: 'MATCHED' }, { why: 'PERSON_DID_NOT_RANK_IT' }]);
  });

  it.each([
    ['a professional union worker', person(idOf(2), 'professional-union-worker'), 'FORBIDDEN'],
    ['the public', { ...officer, personId: null, roles: [] }, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    const { errors } = await house.send('personnel', caller, operation('RunMatching'), { input: { matchingId: sides.matchingId, expectedVersion: 1 } });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});
