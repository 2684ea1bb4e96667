import { operation } from '@unionhall/testing';
import { type GrantsHouse, startGrantsHouse, type ToldRefusal } from '../test/grants-house';
import { assign, closedRound, registerExpert } from '../test/review';

interface Replay {
  readonly replayed: readonly { readonly act: string; readonly count: number }[];
  readonly acts: readonly { readonly act: string; readonly actId: string; readonly subjectId: string; readonly refusals: readonly ToldRefusal[] }[];
}

let grantsHouse: GrantsHouse;
let made: Awaited<ReturnType<typeof assign>>;
beforeAll(async () => {
  grantsHouse = await startGrantsHouse();
  const round = await closedRound(grantsHouse, 2026, ['示例甲']);
  // On 2026-04-01: left the applying unit five years and nine months ago, and never worked there.
  const former = await registerExpert(grantsHouse, 50, [{ employerId: grantsHouse.employerId, from: '2010-01-01', to: '2020-06-30' }]);
  const free = await registerExpert(grantsHouse, 51);
  made = await assign(grantsHouse, round, [[round.applications[0]!, former], [round.applications[0]!, free]]);
}, 60_000);
afterAll(() => grantsHouse.house.stop());

const replayed = async (value: string, from = '2026-01-01') =>
  (await grantsHouse.house.data<{ grantsParameterReplay: Replay }>('grants', grantsHouse.people.officer, operation('GrantsParameterReplay'), { name: 'common.conflict-years', value, from })).grantsParameterReplay;

it('names the assignment that more years of conflict would have refused, of an act that made two', async () => {
  expect(made.refusals).toEqual([]);
  const { replayed: kinds, acts } = await replayed('6');
  expect(kinds).toEqual([{ act: 'assignExperts', count: 2, complete: true }]);
  expect(acts).toMatchObject([
    {
      act: 'assignExperts',
      actId: made.record!.id,
      subjectId: made.batch!.items[0]!.assignment!.id,
      refusals: [{ code: 'grants.expert-worked-at-the-unit', clause: { id: 'CP-6' }, facts: expect.arrayContaining([{ name: 'years', value: '6' }, { name: 'until', value: '2020-06-30' }]) as unknown }],
    },
  ]);
});

it('finds nothing where as many years would have let it through, or the other value came later', async () => {
  expect((await replayed('5')).acts).toEqual([]);
  expect((await replayed('6', '2026-04-02')).acts).toEqual([]);
});
