import { operation } from '@unionhall/testing';
import { type AwardHouse, publishedRound, startAwardHouse, appropriate } from '../test/award-house';
import type { ToldRefusal } from '../test/grants-house';

interface Replay {
  readonly replayed: readonly { readonly act: string; readonly count: number }[];
  readonly acts: readonly { readonly act: string; readonly subjectId: string; readonly refusals: readonly ToldRefusal[] }[];
}

let awardHouse: AwardHouse;
let round: Awaited<ReturnType<typeof publishedRound>>;
beforeAll(async () => {
  awardHouse = await startAwardHouse();
  await appropriate(awardHouse, 2026);
  round = await publishedRound(awardHouse, 2026, { 甲: '90', 乙: '80', 丙: '70' }, 2);
}, 120_000);
afterAll(() => awardHouse.house.stop());

const replayed = async (name: string, value: string) =>
  (await awardHouse.house.data<{ grantsParameterReplay: Replay }>('grants', awardHouse.people.officer, operation('GrantsParameterReplay'), { name, value, from: '2026-01-01' })).grantsParameterReplay;

it('names the list another number of projects would have refused, and none where it would have fitted', async () => {
  const { replayed: kinds, acts } = await replayed('grants.round-quota', '1');
  expect(kinds).toContainEqual({ act: 'proposeAwards', count: 1, complete: true });
  expect(acts.filter(({ act }) => act === 'proposeAwards')).toMatchObject([{ subjectId: round.proposal.id, refusals: [{ code: 'grants.award-over-quota', clause: { id: 'YZ-7' }, facts: [{ name: 'count', value: '2' }, { name: 'quota', value: '1' }] }] }]);
  expect((await replayed('grants.round-quota', '2')).acts.filter(({ act }) => act === 'proposeAwards')).toEqual([]);
});

it('names the applications whose budget another amount would have refused', async () => {
  const total = 20_000;
  const { replayed: kinds, acts } = await replayed('grants.award-amount', `${total - 1}.99`);
  expect(kinds).toContainEqual({ act: 'submitApplication', count: 3, complete: true });
  const refused = acts.filter(({ act }) => act === 'submitApplication');
  expect(refused.map(({ subjectId }) => subjectId).toSorted()).toEqual(round.applications.map(({ id }) => id).toSorted());
  expect(refused[0]!.refusals).toMatchObject([{ code: 'grants.budget-above-award', clause: { id: 'YZ-7' } }]);
  const limited = (await replayed('grants.category-limits', '{"a":"24.99","b":"100","c":"100"}')).acts.filter(({ act }) => act === 'submitApplication');
  expect(limited).toHaveLength(3);
  expect(limited[0]!.refusals).toMatchObject([{ code: 'grants.budget-above-category-limit', clause: { id: 'YZ-9' }, facts: [{ value: 'a' }, { value: '5000.00' }, { value: '4998.00' }, { value: '24.99' }] }]);
  expect((await replayed('grants.category-limits', '{"a":"25","b":"75","c":"100"}')).acts.filter(({ act }) => act === 'submitApplication')).toEqual([]);
  expect((await replayed('grants.award-amount', `${total}.00`)).acts.filter(({ act }) => act === 'submitApplication')).toEqual([]);
});
