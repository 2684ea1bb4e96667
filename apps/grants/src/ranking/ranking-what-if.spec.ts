import { publicCaller } from '@unionhall/contracts';
import { idOf, operation } from '@unionhall/testing';
import { type AwardHouse, criteriaOf, onRound, type ReviewingRound, reviewingRound, startAwardHouse, submitAll, submitSheet } from '../test/award-house';
import { act, type Answered } from '../test/grants-house';

interface WhatIf {
  readonly ruleText: string;
  readonly funded: number;
  readonly lines: readonly { readonly place: number; readonly placeBefore: number; readonly total: string; readonly totalBefore: string; readonly change: string; readonly application: { readonly title: string } }[];
}
interface Recomputed {
  readonly equal: boolean;
  readonly inputsSha256: string;
  readonly differing: readonly string[];
}

let awardHouse: AwardHouse;
let round: ReviewingRound;
beforeAll(async () => {
  awardHouse = await startAwardHouse(3);
  const { house, people, employerId } = awardHouse;
  const honourDocumentSha256 = 'ab'.repeat(32);
  const { studio } = await act<Answered & { studio: { id: string } }>(house, people.officer, 'RegisterStudio', { name: '示例工作室', employerId, leaderId: idOf(30), leaderHonour: 'CITY', honourDocumentSha256 });
  await act(house, people.officer, 'VerifyStudio', { studioId: studio.id, expectedVersion: 1, examinedDocumentSha256: honourDocumentSha256 });
  round = await reviewingRound(awardHouse, 2026, ['甲', '乙', '丙']);
  await house.sql('grants', 'UPDATE grant_application SET studio_id = ? WHERE id = ?', [studio.id, round.applications[2]!.id]);
  await house.sql('grants', 'UPDATE grant_round SET quota = 2 WHERE id = ?', [round.id]);
  const [advanced, practical] = await criteriaOf(awardHouse, round.id);
  // 先进性 weighs 60, 实用性 40: 甲 90/60 = 78.00, 乙 70/85 = 76.00, 丙 72/70 = 71.20 and 3 for its studio.
  const scores = [['90', '60'], ['70', '85'], ['72', '70']] as const;
  for (const assignment of round.assignments) {
    const [one, other] = scores[round.applications.findIndex(({ id }) => id === assignment.applicationId)]!;
    await submitSheet(awardHouse, round, assignment, one, {
      scores: [{ criterionId: advanced!.id, score: one, comment: '示例' }, { criterionId: practical!.id, score: other, comment: '示例' }],
    });
  }
  const { round: opened } = await onRound(awardHouse, 'OpenScores', round);
  await onRound(awardHouse, 'RankRound', opened!);
}, 60_000);
afterAll(() => awardHouse.house.stop());

const send = (supposed: object, caller = awardHouse.people.officer, roundId = round.id) =>
  awardHouse.house.send<{ grantRankingWhatIf: WhatIf | null }>('grants', caller, operation('GrantRankingWhatIf'), { roundId, supposed });
const list = async (supposed: object) => {
  const { funded, lines } = (await send(supposed)).data!.grantRankingWhatIf!;
  return { funded, lines: lines.map(({ application, total, change }) => `${application.title} ${total} ${change}`) };
};
const recomputed = async () =>
  (await awardHouse.house.data<{ grantRankingRecomputed: Recomputed; grantRound: { ranking: { inputsSha256: string } } }>('grants', awardHouse.people.auditor, operation('GrantRankingRecomputed'), { roundId: round.id }));

describe('grantRankingWhatIf', () => {
  it('is the stored list where nothing is supposed, with its rule printed', async () => {
    expect(await list({})).toEqual({ funded: 2, lines: ['甲 78.00 SAME', '乙 76.00 SAME', '丙 74.20 SAME'] });
    expect((await send({})).data!.grantRankingWhatIf!.ruleText).toContain('得分相同的');
  });

  it('shows who would come in or go out with another number, amount or budget', async () => {
    expect(await list({ quota: 3 })).toEqual({ funded: 3, lines: ['甲 78.00 SAME', '乙 76.00 SAME', '丙 74.20 IN'] });
    expect(await list({ budget: '39999.99' })).toEqual({ funded: 1, lines: ['甲 78.00 SAME', '乙 76.00 OUT', '丙 74.20 SAME'] });
    expect(await list({ quota: 3, budget: '40000.00', awardAmount: '10000.00' })).toMatchObject({ funded: 3 });
  });

  it('ranks anew by other weights and another bonus', async () => {
    const [advanced, practical] = await criteriaOf(awardHouse, round.id);
    const weights = [{ criterionId: advanced!.id, weight: 20 }, { criterionId: practical!.id, weight: 80 }];
    expect(await list({ weights })).toEqual({ funded: 2, lines: ['乙 82.00 MOVED', '丙 73.40 IN', '甲 66.00 OUT'] });
    expect(await list({ studioBonus: '8.5' })).toEqual({ funded: 2, lines: ['丙 79.70 IN', '甲 78.00 MOVED', '乙 76.00 OUT'] });
    expect(await list({ studioBonus: '0' })).toEqual({ funded: 2, lines: ['甲 78.00 SAME', '乙 76.00 SAME', '丙 71.20 SAME'] });
  });

  it('writes nothing', async () => {
    const statements = await awardHouse.house.statements(() => list({ quota: 1 }));
    expect(statements.length).toBeGreaterThan(0);
    expect(statements.filter((sql) => !/^\s*SELECT/i.test(sql))).toEqual([]);
  });

  it('takes only what a round could have', async () => {
    const [advanced, practical] = await criteriaOf(awardHouse, round.id);
    const weights = (...pairs: readonly (readonly [string, number])[]) => ({ weights: pairs.map(([criterionId, weight]) => ({ criterionId, weight })) });
    for (const supposed of [{ quota: -1 }, { awardAmount: '0.00' }, { budget: '-0.01' }, { studioBonus: '100.5' }, weights([advanced!.id, 100]), weights([advanced!.id, 60], [practical!.id, 41]), weights([advanced!.id, 60], [idOf(1), 40])]) {
      expect((await send(supposed)).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    }
  });

  it('is for the office and who audits it', async () => {
    const { people } = awardHouse;
    expect((await send({}, people.auditor)).data!.grantRankingWhatIf!.lines).toHaveLength(3);
    for (const [caller, code] of [[people.author, 'FORBIDDEN'], [awardHouse.experts[0]!.caller, 'FORBIDDEN'], [publicCaller, 'UNAUTHENTICATED']] as const) {
      expect((await send({}, caller)).errors).toMatchObject([{ extensions: { code } }]);
    }
  });
});

it('gives the studios a bonus also in a round ranked while it was nothing, and takes it from them', async () => {
  const { house } = awardHouse;
  await house.sql('grants', `UPDATE parameter_copy SET value = '0' WHERE name = 'grants.studio-bonus'`);
  const bare = await reviewingRound(awardHouse, 2027, ['子', '丑']);
  await house.sql('grants', 'UPDATE grant_application SET studio_id = (SELECT id FROM studio) WHERE id = ?', [bare.applications[1]!.id]);
  await submitAll(awardHouse, bare, ['80', '79']);
  const { round: opened } = await onRound(awardHouse, 'OpenScores', bare);
  await onRound(awardHouse, 'RankRound', opened!);
  await house.sql('grants', `UPDATE parameter_copy SET value = '3' WHERE name = 'grants.studio-bonus'`);
  const told = async (studioBonus: string | null) =>
    (await send({ studioBonus }, awardHouse.people.officer, bare.id)).data!.grantRankingWhatIf!.lines.map(({ application, total }) => `${application.title} ${total}`);
  expect(await told(null)).toEqual(['子 80.00', '丑 79.00']);
  expect(await told('3')).toEqual(['丑 82.00', '子 80.00']);
  expect(await told('0')).toEqual(['子 80.00', '丑 79.00']);
});

describe('grantRankingRecomputed', () => {
  it('comes to the stored places from the stored scores', async () => {
    const { grantRankingRecomputed: told, grantRound } = await recomputed();
    expect(told).toEqual({ equal: true, inputsSha256: grantRound.ranking.inputsSha256, differing: [] });
  });

  it('says so, and for whom, where a score is no longer what it was', async () => {
    const { house } = awardHouse;
    await house.sql('grants', 'DROP TRIGGER grant_score_no_update');
    await house.sql('grants', `UPDATE grant_score SET score = 9900 WHERE sheet_id = (SELECT id FROM grant_score_sheet WHERE application_id = ? LIMIT 1)`, [round.applications[1]!.id]);
    const { grantRankingRecomputed: told, grantRound } = await recomputed();
    expect(told.equal).toBe(false);
    expect(told.inputsSha256).not.toBe(grantRound.ranking.inputsSha256);
    expect(told.differing).toContain(round.applications[1]!.id);
  });
});
