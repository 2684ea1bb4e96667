import { randomUUID } from 'node:crypto';
import { matterProposed, matterSubjectChanged, publicCaller } from '@unionhall/contracts';
import { operation } from '@unionhall/testing';
import { appropriate, type AwardHouse, type ProposalAnswer, propose, rankedRound, type ReviewingRound, startAwardHouse } from '../test/award-house';
import { codesOf, type GrantsHouse } from '../test/grants-house';

let awardHouse: AwardHouse;
let round: ReviewingRound;
beforeAll(async () => {
  awardHouse = await startAwardHouse();
  await appropriate(awardHouse, 2026, '220000.00');
  // Eleven, ranked as they are listed.
  round = await rankedRound(awardHouse, 2026, Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`项目${index + 1}`, String(99 - index)])));
}, 120_000);
afterAll(() => awardHouse.house.stop());

const PROPOSE = operation('ProposeAwards');
const told = async ({ house }: GrantsHouse, name: string) =>
  (await house.sql<{ payload: Record<string, unknown> }>('grants', 'SELECT payload FROM outbox WHERE name = ? ORDER BY id', [name])).map(({ payload }) => payload);
const statesOf = async (of: ReviewingRound) =>
  (await awardHouse.house.sql<{ state: string }>('grants', 'SELECT application.state FROM grant_ranking_line JOIN grant_application AS application ON application.id = application_id WHERE grant_ranking_line.round_id = ? ORDER BY place', [of.id])).map(({ state }) => state);
const seen = async (of: ReviewingRound) => {
  const [row] = await awardHouse.house.sql<{ version: number; state: string }>('grants', 'SELECT version, state FROM grant_round WHERE id = ?', [of.id]);
  return { id: of.id, ...row! };
};

describe('proposeAwards', () => {
  it('refuses an eleventh award, in both languages [YZ-7]', async () => {
    const answer = await propose(awardHouse, round, round.applications);
    expect(answer.refusals).toMatchObject([
      { code: 'grants.award-over-quota', clause: { id: 'YZ-7' }, message: '拟立项11项，超过本轮可立项数10项。', remedy: '请将拟立项项目减至10项以内，其余可列为候补。', facts: [{ name: 'count', value: '11' }, { name: 'quota', value: '10' }] },
    ]);
    const input = { roundId: round.id, expectedVersion: round.version, applicationIds: round.applications.map(({ id }) => id), idempotencyKey: randomUUID() };
    const { data } = await awardHouse.house.send<{ proposeAwards: ProposalAnswer }>('grants', awardHouse.people.officer, PROPOSE, { input, dryRun: true }, 'en');
    expect(data!.proposeAwards.refusals).toMatchObject([{ message: '11 projects are proposed; this round funds 10.', remedy: 'Shorten the list to 10 projects or fewer; others may be put in reserve.' }]);
  });

  it('follows the ranking, or says why not, and the reason goes to the decision [YZ-8]', async () => {
    const [first, second, third] = round.applications as [ReviewingRound['applications'][0], ReviewingRound['applications'][0], ReviewingRound['applications'][0]];
    const skipped = await propose(awardHouse, round, [first, third]);
    expect(skipped.refusals).toMatchObject([{ code: 'grants.award-out-of-rank-order', message: '名单第2项“项目3”未按评审排名列入：排名在先的“项目2”被越过。', path: ['applicationIds', '1'] }]);
    const answer = await propose(awardHouse, round, [first, third], { reserveApplicationIds: [second.id], exceptionReason: '示例例外理由' });
    expect(answer).toMatchObject({ refusals: [], proposal: { state: 'PROPOSED', amount: '40000.00', exceptionReason: '示例例外理由', lines: [{ place: 1, title: '项目1' }, { place: 2, title: '项目3' }] } });
    expect((await statesOf(round)).slice(0, 4)).toEqual(['recommended', 'reserve', 'recommended', 'not-recommended']);
    const [matter] = await told(awardHouse, matterProposed.name);
    expect(matter).toMatchObject({
      subjectId: answer.proposal!.id,
      matterId: answer.proposal!.matter.id,
      powerItem: 'innovation-fund',
      subjectType: 'AwardProposal',
      subjectSha256: answer.proposal!.contentSha256,
      amount: '4000000',
      content: '1. 项目1（示例机械厂）20000.00元\n2. 项目3（示例机械厂）20000.00元\n未按评审排名列入的理由：示例例外理由',
      parties: [{ personId: null, employerId: awardHouse.employerId }, { personId: awardHouse.people.author.personId, employerId: null }],
      proposedById: awardHouse.people.officer.personId,
    });
    expect(() => matterProposed.payload.parse(matter)).not.toThrow();
  });

  it('proposed anew takes the earlier list back, before governance hears of the new one', async () => {
    const [earlier] = await told(awardHouse, matterProposed.name);
    const answer = await propose(awardHouse, await seen(round), round.applications.slice(0, 10), { reserveApplicationIds: [round.applications[10]!.id] });
    expect(codesOf(answer)).toEqual([]);
    expect(await statesOf(round)).toEqual([...Array.from({ length: 10 }, () => 'recommended'), 'reserve']);
    expect(await told(awardHouse, matterSubjectChanged.name)).toMatchObject([{ subjectId: earlier!['subjectId'], subjectType: 'AwardProposal', subjectSha256: null }]);
    const states = await awardHouse.house.sql('grants', 'SELECT state FROM grant_award_proposal WHERE round_id = ? ORDER BY id', [round.id]);
    expect(states).toEqual([{ state: 'withdrawn' }, { state: 'proposed' }]);
    expect(answer.proposal!.contentSha256).not.toBe(earlier!['subjectSha256']);
    await expect(awardHouse.house.sql('grants', `UPDATE grant_award_proposal SET state = 'proposed' WHERE round_id = ?`, [round.id])).rejects.toThrow('one_live_in_its_place');
  });

  it('promises no more than the fund has free [CP-10]', async () => {
    await appropriate(awardHouse, 2027, '39999.99');
    const poor = await rankedRound(awardHouse, 2027, { 甲: '90', 乙: '80' });
    const answer = await propose(awardHouse, poor, poor.applications);
    expect(answer.refusals).toMatchObject([{ code: 'grants.award-over-fund', clause: { id: 'CP-10' }, message: '名单合计40000.00元，超过2027年度资助资金可用余额39999.99元。', remedy: '请减少立项项目，或先追加2027年度资助资金。' }]);
    await appropriate(awardHouse, 2027, '0.01');
    expect(codesOf(await propose(awardHouse, poor, poor.applications))).toEqual([]);
  });

  it('takes only ranked applications of the round that did not withdraw', async () => {
    const stranger = round.applications[0]!;
    await appropriate(awardHouse, 2028);
    const other = await rankedRound(awardHouse, 2028, { 甲: '90', 乙: '80' });
    expect(codesOf(await propose(awardHouse, other, [stranger]))).toEqual(['YZ-8 grants.award-not-in-ranking']);
    await awardHouse.house.sql('grants', `UPDATE grant_application SET state = 'withdrawn' WHERE id = ?`, [other.applications[0]!.id]);
    expect(codesOf(await propose(awardHouse, other, [other.applications[0]!]))).toEqual(['YZ-9 grants.award-not-under-review']);
    expect(codesOf(await propose(awardHouse, other, [other.applications[1]!]))).toEqual([]);
  });

  it('of several at once one wins', async () => {
    const { house, people, head } = awardHouse;
    await appropriate(awardHouse, 2029);
    const raced = await rankedRound(awardHouse, 2029, { 甲: '90', 乙: '80' });
    const input = (count: number) => ({ roundId: raced.id, expectedVersion: raced.version, applicationIds: raced.applications.slice(0, count).map(({ id }) => id), idempotencyKey: randomUUID() });
    const answers = await Promise.all([1, 2, 1, 2].map((count, index) => house.send<{ proposeAwards: ProposalAnswer }>('grants', index < 2 ? people.officer : head, PROPOSE, { input: input(count) })));
    expect(answers.filter(({ data }) => data?.proposeAwards?.proposal)).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors ?? []).map(({ extensions }) => extensions?.['code'])).toEqual(['CONFLICT', 'CONFLICT', 'CONFLICT']);
    expect(await house.sql('grants', 'SELECT 1 FROM grant_award_proposal WHERE round_id = ?', [raced.id])).toHaveLength(1);
  });

  it('answers a second click as the first, and a stale form with CONFLICT', async () => {
    const at = await seen(round);
    const input = { idempotencyKey: randomUUID() };
    const [first, second] = [await propose(awardHouse, at, round.applications.slice(0, 9), input), await propose(awardHouse, at, round.applications.slice(0, 9), input)];
    expect(second).toEqual(first);
    const stale = { roundId: round.id, expectedVersion: at.version, applicationIds: [round.applications[0]!.id], idempotencyKey: randomUUID() };
    expect((await awardHouse.house.send('grants', awardHouse.people.officer, PROPOSE, { input: stale })).errors).toMatchObject([{ extensions: { code: 'CONFLICT', details: { reason: 'stale-version' } } }]);
  });

  it('is for the office; the permission on the round says so', async () => {
    const { house, people, holder } = awardHouse;
    const at = await seen(round);
    const input = { roundId: round.id, expectedVersion: at.version, applicationIds: [round.applications[0]!.id], idempotencyKey: randomUUID() };
    for (const [caller, code] of [[people.author, 'FORBIDDEN'], [people.expert, 'FORBIDDEN'], [holder, 'FORBIDDEN'], [publicCaller, 'UNAUTHENTICATED']] as const) {
      expect((await house.send('grants', caller, PROPOSE, { input })).errors).toMatchObject([{ extensions: { code } }]);
    }
    const permission = async (caller: typeof people.officer) => {
      const { grantRound } = await house.data<{ grantRound: { permissions: { act: string; allowed: boolean; needs: string[] }[] } }>('grants', caller, operation('GrantRound'), { id: round.id });
      return grantRound.permissions.find(({ act }) => act === 'proposeAwards');
    };
    expect(await permission(people.officer)).toMatchObject({ allowed: true, needs: ['applicationIds'] });
    expect(await permission(people.author)).toMatchObject({ allowed: false, refusals: [] });
  });

  it('refuses an empty list and one too long for a matter by their form', async () => {
    const at = await seen(round);
    for (const applicationIds of [[], Array.from({ length: 41 }, () => randomUUID())]) {
      const input = { roundId: round.id, expectedVersion: at.version, applicationIds, idempotencyKey: randomUUID() };
      expect((await awardHouse.house.send('grants', awardHouse.people.officer, PROPOSE, { input })).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    }
  });
});
