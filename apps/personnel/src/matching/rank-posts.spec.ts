import { idOf, operation, person, type TestHouse } from '@unionhall/testing';
import { newMatching, ranksPosts, type Sides, worker } from '../test/matching';
import { type Office, startOffice } from '../test/office';
import { officer } from '../test/staffing';

let office: Office;
let house: TestHouse;
let sides: Sides;
beforeAll(async () => {
  office = await startOffice();
  ({ house } = office);
  sides = await newMatching(office, ['甲', '乙'], ['园区', '系统']);
});
afterAll(() => house.stop());

const mine = async (personId: string) => (await house.data<{ me: { postRankings: { posts: { name: string }[] }[] } }>('personnel', worker(personId), operation('MyMatchings'))).me.postRankings.map(({ posts }) => posts.map(({ name }) => name));

it('keeps each ranking of a person, and shows it to him alone [CP-8]', async () => {
  await ranksPosts(office, sides, '甲', '园区', '系统');
  const { ranking } = await ranksPosts(office, sides, '甲', '系统');
  expect(await mine(sides.people['甲']!)).toEqual([['园区1', '系统1'], ['系统1']]);
  expect(await mine(sides.people['乙']!)).toEqual([]);
  expect(ranking).not.toBeNull();
  await expect(house.sql('personnel', "UPDATE post_ranking SET post_ids = '[]'")).rejects.toThrow(/append-only/);
});

it('refuses who takes no part [WZ-8] and whoever comes after the last day [HOUSE-5]', async () => {
  const { rankPosts } = await house.data<{ rankPosts: object }>('personnel', officer, operation('RankPosts'), { input: { matchingId: sides.matchingId, postIds: [] } });
  expect(rankPosts).toMatchObject({ refusals: [{ clause: { id: 'WZ-8' }, code: 'personnel.person-not-in-matching' }] });
  house.now = new Date('2026-03-20T16:00:00Z');
  expect((await ranksPosts(office, sides, '甲', '园区')).refusals).toMatchObject([{ code: 'personnel.ranking-is-over' }]);
  house.now = new Date('2026-03-10T02:00:00Z');
});

it.each([
  ['a worker', person(idOf(2), 'worker'), 'FORBIDDEN'],
  ['the public', { ...officer, personId: null, roles: [] }, 'UNAUTHENTICATED'],
])('is not for %s', async (_who, caller, code) => {
  const { errors } = await house.send('personnel', caller, operation('RankPosts'), { input: { matchingId: sides.matchingId, postIds: [] } });
  expect(errors).toMatchObject([{ extensions: { code } }]);
});
