import { randomUUID } from 'node:crypto';
import { publicCaller } from '@unionhall/contracts';
import { canonicalJson, sha256Hex } from '@unionhall/database';
import { idOf, operation } from '@unionhall/testing';
import { type AwardHouse, onRound, type ReviewingRound, reviewingRound, type RoundActAnswer, startAwardHouse, submitAll } from '../test/award-house';
import { act, type Answered, codesOf } from '../test/grants-house';
import { rankApplications } from './ranking.rule';
import { rankingInputs } from './ranking-inputs';

let awardHouse: AwardHouse;
beforeAll(async () => {
  awardHouse = await startAwardHouse(5);
}, 60_000);
afterAll(() => awardHouse.house.stop());

const RANK = operation('RankRound');
const opened = async (year: number, scores: Readonly<Record<string, string>>, changes: object = {}): Promise<ReviewingRound> => {
  const round = await reviewingRound(awardHouse, year, Object.keys(scores), changes);
  await submitAll(awardHouse, round, Object.values(scores));
  const { round: seen } = await onRound(awardHouse, 'OpenScores', round);
  return { ...round, version: seen!.version };
};
interface ToldRanking {
  readonly ruleText: string;
  readonly studioBonus: string;
  readonly inputsSha256: string;
  readonly lines: readonly { readonly place: number; readonly mean: string; readonly bonus: string; readonly total: string; readonly sheets: readonly { readonly dropped: boolean }[]; readonly application: { readonly title: string } }[];
}
const rankingOf = async (roundId: string, caller = awardHouse.people.officer) =>
  (await awardHouse.house.data<{ grantRound: { state: string; ranking: ToldRanking | null } }>('grants', caller, operation('GrantRanking'), { roundId })).grantRound;

const versionOf = async (applicationId: string) => (await awardHouse.house.sql<{ version: number }>('grants', 'SELECT version FROM grant_application WHERE id = ?', [applicationId]))[0]!.version;

describe('rankRound', () => {
  it('ranks by merit with the bonus of a verified studio, prints its rule, and can be computed again', async () => {
    const { house, people, employerId } = awardHouse;
    const honourDocumentSha256 = 'ab'.repeat(32);
    const { studio } = await act<Answered & { studio: { id: string } }>(house, people.officer, 'RegisterStudio', { name: '示例工作室', employerId, leaderId: idOf(30), leaderHonour: 'CITY', honourDocumentSha256 });
    await act(house, people.officer, 'VerifyStudio', { studioId: studio.id, expectedVersion: 1, examinedDocumentSha256: honourDocumentSha256 });
    const round = await opened(2026, { 甲: '88', 乙: '90.01', 丙: '87' });
    await house.sql('grants', 'UPDATE grant_application SET studio_id = ? WHERE id = ?', [studio.id, round.applications[0]!.id]);
    const answer = await onRound(awardHouse, 'RankRound', round);
    expect(answer).toMatchObject({ refusals: [], round: { state: 'RANKED' } });
    const late = await act<Answered>(house, people.author, 'WithdrawApplication', { applicationId: round.applications[2]!.id, expectedVersion: await versionOf(round.applications[2]!.id) });
    expect(late.refusals).toMatchObject([{ code: 'grants.application-not-withdrawable', message: '申请处于“评审中”状态，排名之后不能撤回。' }]);
    const { ranking } = await rankingOf(round.id);
    expect(ranking).toMatchObject({
      studioBonus: '3.00',
      ruleText: expect.stringContaining('得分相同的') as string,
      lines: [
        { place: 1, mean: '88.00', bonus: '3.00', hasRightToBonus: true, total: '91.00', application: { title: '甲' } },
        { place: 2, mean: '90.01', bonus: '0.00', hasRightToBonus: false, total: '90.01', application: { title: '乙' } },
        { place: 3, mean: '87.00', total: '87.00', application: { title: '丙' } },
      ],
    });
    expect(ranking!.lines[0]!.sheets.map(({ dropped }) => dropped)).toEqual([true, false, false, false, true]);

    // Anybody with the scores comes to the same places, and to the same hash of what they rest on.
    const { source } = house.departments.get('grants')!;
    const criteria = await house.sql<{ id: string; weight: number }>('grants', 'SELECT id, weight FROM grant_criterion WHERE round_id = ? ORDER BY id', [round.id]);
    const { inputs } = await rankingInputs(source, round.id, 300);
    expect(sha256Hex(canonicalJson({ criteria: criteria.map(({ id, weight }) => ({ id, weight })), applications: inputs }))).toBe(ranking!.inputsSha256);
    const stored = await house.sql('grants', 'SELECT application_id, place, total FROM grant_ranking_line WHERE round_id = ? ORDER BY place', [round.id]);
    expect(rankApplications(criteria, inputs).map(({ applicationId: application_id, place, total }) => ({ application_id, place, total }))).toEqual(stored);
    await expect(house.sql('grants', 'UPDATE grant_ranking_line SET place = 9')).rejects.toThrow('append-only');
  });

  it('waits for the scores to be opened, in both languages [YZ-9]', async () => {
    const round = await reviewingRound(awardHouse, 2027, ['甲']);
    await submitAll(awardHouse, round, ['80']);
    const input = { roundId: round.id, expectedVersion: round.version, idempotencyKey: randomUUID() };
    const told = async (locale: 'zh' | 'en') => (await awardHouse.house.send<{ rankRound: RoundActAnswer }>('grants', awardHouse.people.officer, RANK, { input }, locale)).data!.rankRound.refusals;
    expect(await told('zh')).toMatchObject([{ code: 'grants.scores-not-opened', clause: { id: 'YZ-9' }, message: '本轮申报“2027年示例轮次”的评分尚未启封。', remedy: '请在评分表交齐后先启封评分。', facts: [{ name: 'round', value: '2027年示例轮次' }] }]);
    expect(await told('en')).toMatchObject([{ remedy: 'Open the scores first, once every sheet is in.' }]);
  });

  it('is the office’s until the list is published; of several at once one ranks', async () => {
    const { house, people, holder } = awardHouse;
    const round = await opened(2028, { 甲: '80', 乙: '80' });
    const input = () => ({ roundId: round.id, expectedVersion: round.version, idempotencyKey: randomUUID() });
    for (const [caller, code] of [[people.author, 'FORBIDDEN'], [awardHouse.experts[0]!.caller, 'FORBIDDEN'], [holder, 'FORBIDDEN'], [publicCaller, 'UNAUTHENTICATED']] as const) {
      expect((await house.send('grants', caller, RANK, { input: input() })).errors).toMatchObject([{ extensions: { code } }]);
    }
    const answers = await Promise.all(Array.from({ length: 4 }, () => house.send<{ rankRound: RoundActAnswer }>('grants', people.officer, RANK, { input: input() })));
    expect(answers.filter(({ data }) => data?.rankRound?.round)).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors ?? []).map(({ extensions }) => extensions?.['code'])).toEqual(['CONFLICT', 'CONFLICT', 'CONFLICT']);
    const ownPlace = async () => (await house.data<{ grantApplication: { scoreTotals: string[]; ranking: object | null } }>('grants', people.author, operation('ApplicationScores'), { id: round.applications[0]!.id })).grantApplication;
    expect(await ownPlace()).toMatchObject({ scoreTotals: ['80.00', '80.00', '80.00', '80.00', '80.00'], ranking: null });
    const asAuthor = await house.send('grants', people.author, operation('GrantRanking'), { roundId: round.id });
    expect(asAuthor.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    // Equal in everything but the moment of submission: the earlier comes first.
    expect((await rankingOf(round.id)).ranking!.lines.map(({ application }) => application.title)).toEqual(['甲', '乙']);
    await house.sql('grants', `UPDATE grant_round SET state = 'publicised' WHERE id = ?`, [round.id]);
    expect(await ownPlace()).toMatchObject({ ranking: { place: 1, total: '80.00' } });
    const { round: ranked } = answers.find(({ data }) => data?.rankRound?.round)!.data!.rankRound;
    expect(codesOf(await onRound(awardHouse, 'RankRound', ranked!))).toEqual(['YZ-9 grants.round-not-reviewing']);
  });
});
