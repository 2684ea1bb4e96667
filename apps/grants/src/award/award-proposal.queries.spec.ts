import { publicCaller } from '@unionhall/contracts';
import { idOf, operation } from '@unionhall/testing';
import { type AwardHouse, reviewingRound, startAwardHouse } from '../test/award-house';

let awardHouse: AwardHouse;
beforeAll(async () => {
  awardHouse = await startAwardHouse();
  const { house, employerId, people } = awardHouse;
  const round = await reviewingRound(awardHouse, 2026, ['甲']);
  const numbers = Array.from({ length: 101 }, (_, index) => index + 1);
  // A hundred lists that were published and taken back, and the one that is on view.
  await house.sql(
    'grants',
    `INSERT INTO grant_award_proposal (id, round_id, matter_id, state, content_sha256, amount, proposed_by_id, proposed_on, decision_id, publicity_first, publicity_last, version) VALUES ?`,
    [numbers.map((number) => [idOf(2000 + number), round.id, idOf(3000 + number), number === 101 ? 'publicised' : 'withdrawn', 'a'.repeat(64), 2_000_000, people.officer.personId, '2026-04-01', idOf(4000 + number), '2026-04-02', '2026-04-09', 3])],
  );
  await house.sql('grants', 'INSERT INTO grant_award_proposal_line (id, proposal_id, application_id, place, title, employer_id, amount, content_sha256) VALUES ?', [
    numbers.map((number) => [idOf(5000 + number), idOf(2000 + number), round.applications[0]!.id, 1, '甲', employerId, 2_000_000, 'a'.repeat(64)]),
  ]);
  // And a hundred rounds, each of a year of its own.
  await house.sql('grants', 'INSERT INTO grant_round (id, year, name, state, quota, award_amount, window_first, window_last, publicity_working_days, version) VALUES ?', [
    numbers.map((number) => [idOf(6000 + number), 2100 + number, `示例${number}`, 'open', 10, 2_000_000, '2026-03-01', '2026-03-31', 5, 1]),
  ]);
}, 60_000);
afterAll(() => awardHouse.house.stop());

const PERMITTED = `query ($first: Int!) { awardLists(first: $first) { edges { node { id round { name } lines { title employerName } permissions { act allowed needs refusals { code } } } } } }`;
const ROUNDS = `query ($first: Int!) { grantRounds(first: $first) { edges { node { id ranking { id } permissions { act allowed needs refusals { code } } } } } }`;

it.each([
  ['lists for the public', () => [publicCaller, operation('AwardLists')] as const],
  ['lists with permissions', () => [awardHouse.people.stranger, PERMITTED] as const],
  ['rounds with permissions', () => [awardHouse.people.officer, ROUNDS] as const],
])('%s cost as many statements for a hundred as for one', async (_what, of) => {
  const [caller, document] = of();
  const statements = async (first: number) => (await awardHouse.house.statements(() => awardHouse.house.data('grants', caller, document, { first }))).length;
  // A parameter is asked for the first time, once.
  await statements(1);
  const [one, ten, hundred] = [await statements(1), await statements(10), await statements(100)];
  expect([ten, hundred]).toEqual([one, one]);
});

it('filters lists by the year of their round, by state and by employer, and rounds by year and state', async () => {
  const { house, employerId } = awardHouse;
  const count = async (name: 'AwardLists' | 'GrantRounds', filter: object) =>
    Object.values(await house.data<Record<string, { totalCount: number }>>('grants', publicCaller, operation(name), { first: 1, filter }))[0]!.totalCount;
  expect(await count('AwardLists', { year: 2026 })).toBe(101);
  expect(await count('AwardLists', { year: 2027 })).toBe(0);
  expect(await count('AwardLists', { state: 'PUBLICISED', employerId })).toBe(1);
  expect(await count('AwardLists', { employerId: idOf(1) })).toBe(0);
  expect(await count('GrantRounds', { year: 2101 })).toBe(1);
  expect(await count('GrantRounds', { year: 2101, state: 'REVIEWING' })).toBe(0);
  expect(await count('GrantRounds', { state: 'REVIEWING' })).toBe(1);
});

it('shows the lists latest first, page after page, also those that were taken back', async () => {
  const { house } = awardHouse;
  interface Lists {
    readonly awardLists: { readonly totalCount: number; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }; readonly edges: readonly { readonly node: { readonly id: string; readonly state: string } }[] };
  }
  const first = await house.data<Lists>('grants', publicCaller, operation('AwardLists'), { first: 100 });
  expect(first.awardLists).toMatchObject({ totalCount: 101, pageInfo: { hasNextPage: true } });
  expect(first.awardLists.edges[0]!.node).toMatchObject({ id: idOf(2101), state: 'PUBLICISED' });
  const rest = await house.data<Lists>('grants', publicCaller, operation('AwardLists'), { first: 100, after: first.awardLists.pageInfo.endCursor });
  expect(rest.awardLists.edges.map(({ node }) => node)).toMatchObject([{ id: idOf(2001), state: 'WITHDRAWN' }]);
});
