import { idOf, operation, person, type TestHouse } from '@unionhall/testing';
import { newMatching, ranksPeople, type Sides } from '../test/matching';
import { type Office, startOffice } from '../test/office';
import { does, officer } from '../test/staffing';

let office: Office;
let house: TestHouse;
let sides: Sides;
beforeAll(async () => {
  office = await startOffice();
  ({ house } = office);
  sides = await newMatching(office, ['甲', '乙'], ['园区']);
});
afterAll(() => house.stop());

it('keeps how a unit ranked the people, by its document, for those who run it', async () => {
  await ranksPeople(office, sides, '园区', '乙', '甲');
  const { postMatching } = await house.data<{ postMatching: object }>('personnel', officer, operation('PostMatching'), { id: sides.matchingId });
  expect(postMatching).toMatchObject({ peopleRankings: [{ post: { name: '园区1' }, people: [{ name: '乙示例' }, { name: '甲示例' }], documentSha256: 'ab'.repeat(32), enteredBy: { id: officer.personId } }] });
  const { errors } = await house.send('personnel', person(sides.people['甲']!, 'professional-union-worker'), operation('PostMatching'), { id: sides.matchingId });
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }, { extensions: { code: 'FORBIDDEN' } }]);
});

it('refuses people and posts that take no part [WZ-8]', async () => {
  const { refusals } = await does(house, 'rankPeople', { matchingId: sides.matchingId, postId: idOf(99), personIds: [idOf(98)], documentSha256: 'ab'.repeat(32) });
  expect(refusals).toMatchObject([{ clause: { id: 'WZ-8' }, code: 'personnel.post-not-in-matching' }, { code: 'personnel.person-not-in-matching' }]);
});

it.each([
  ['a professional union worker', person(idOf(2), 'professional-union-worker'), 'FORBIDDEN'],
  ['the public', { ...officer, personId: null, roles: [] }, 'UNAUTHENTICATED'],
])('is not for %s', async (_who, caller, code) => {
  const { errors } = await house.send('personnel', caller, operation('RankPeople'), { input: { matchingId: sides.matchingId, postId: sides.posts['园区'], personIds: [], documentSha256: 'ab'.repeat(32) } });
  expect(errors).toMatchObject([{ extensions: { code } }]);
});
