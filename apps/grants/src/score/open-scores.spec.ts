import { randomUUID } from 'node:crypto';
import { publicCaller } from '@unionhall/contracts';
import { operation } from '@unionhall/testing';
import { type AwardHouse, onRound, type ReviewingRound, reviewingRound, type RoundActAnswer, startAwardHouse, submitAll, submitSheet } from '../test/award-house';
import { codesOf } from '../test/grants-house';

let awardHouse: AwardHouse;
beforeAll(async () => {
  awardHouse = await startAwardHouse();
}, 60_000);
afterAll(() => awardHouse.house.stop());

const OPEN = operation('OpenScores');
const scored = async (year: number, titles = ['甲']): Promise<ReviewingRound> => {
  const round = await reviewingRound(awardHouse, year, titles);
  await submitAll(awardHouse, round, titles.map(() => '80'));
  return round;
};

describe('openScores', () => {
  it('waits for the last sheet, in both languages, and names no expert [YZ-8]', async () => {
    const round = await reviewingRound(awardHouse, 2026, ['甲', '乙']);
    const last = round.assignments.at(-1)!;
    for (const assignment of round.assignments.slice(0, -1)) await submitSheet(awardHouse, round, assignment, '80');
    const early = await onRound(awardHouse, 'OpenScores', round);
    expect(early.refusals).toMatchObject([
      { code: 'grants.score-sheets-missing', clause: { id: 'YZ-8' }, message: '申请“乙”还缺1份评分表，全部交齐之前任何人不得查看评分。', remedy: '请催交评分表，或更换未交评分表的专家。', facts: [{ name: 'application', value: '乙' }, { name: 'missing', value: '1' }] },
    ]);
    const input = { roundId: round.id, expectedVersion: round.version, idempotencyKey: randomUUID() };
    const { data } = await awardHouse.house.send<{ openScores: RoundActAnswer }>('grants', awardHouse.people.officer, OPEN, { input, dryRun: true }, 'en');
    expect(data!.openScores.refusals).toMatchObject([{ message: 'The application “乙” still lacks 1 score sheets; nobody reads a score before the last is in.', remedy: 'Remind the experts, or replace those whose sheets are missing.' }]);
    expect(await awardHouse.house.sql('grants', 'SELECT 1 FROM grant_score')).toEqual([]);
    await submitSheet(awardHouse, round, last, '80');
    const opened = await onRound(awardHouse, 'OpenScores', round);
    expect(opened).toMatchObject({ refusals: [], round: { state: 'REVIEWING', scoresOpenedAt: awardHouse.house.now.toISOString() } });
    expect(await awardHouse.house.sql('grants', 'SELECT 1 FROM grant_score')).toHaveLength(12);
    expect(codesOf(await onRound(awardHouse, 'OpenScores', opened.round!))).toEqual(['HOUSE-1 grants.scores-already-opened']);
    await expect(awardHouse.house.sql('grants', 'UPDATE grant_score SET score = 10000')).rejects.toThrow('append-only');
    await expect(awardHouse.house.sql('grants', 'INSERT INTO grant_score SELECT UUID(), sheet_id, criterion_id, 10001, comment FROM grant_score LIMIT 1')).rejects.toThrow(/score_in_range/);
  });

  it('needs as many experts as the parameter says [YZ-8]', async () => {
    const round = await scored(2027);
    await awardHouse.house.sql('grants', `UPDATE parameter_copy SET value = '4' WHERE name = 'grants.experts-per-application'`);
    const answer = await onRound(awardHouse, 'OpenScores', round);
    await awardHouse.house.sql('grants', `UPDATE parameter_copy SET value = '3' WHERE name = 'grants.experts-per-application'`);
    expect(answer.refusals).toMatchObject([{ code: 'grants.too-few-score-sheets', message: '申请“甲”只有3份有效评分表，少于规定的4份。', remedy: '请为该申请增派专家，交齐不少于4份评分表后再办理。' }]);
  });

  it.each([
    ['its content was swapped with another sheet’s', 2028, 'UPDATE grant_score_sheet AS one, grant_score_sheet AS other SET one.sealed_content = other.sealed_content WHERE one.id = ? AND other.id = ?'],
    ['its seal was rewritten', 2029, `UPDATE grant_score_sheet SET seal_sha256 = REPEAT('0', 64) WHERE id = ? AND id <> ?`],
    ['its encrypted content was cut', 2030, 'UPDATE grant_score_sheet SET sealed_content = LEFT(sealed_content, 40) WHERE id = ? AND id <> ?'],
  ])('refuses a sheet when %s', async (_what, year, tamper) => {
    const { house } = awardHouse;
    const round = await scored(year);
    const [one, other] = await house.sql<{ id: string }>('grants', 'SELECT id FROM grant_score_sheet WHERE application_id = ? ORDER BY id', [round.applications[0]!.id]);
    // Only who is master of the database gets past the triggers.
    await house.sql('grants', 'DROP TRIGGER grant_score_sheet_no_update');
    await house.sql('grants', tamper, [one!.id, other!.id]);
    await house.sql('grants', `CREATE TRIGGER grant_score_sheet_no_update BEFORE UPDATE ON grant_score_sheet FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'append-only'`);
    const answer = await onRound(awardHouse, 'OpenScores', round);
    expect(answer.refusals).toMatchObject([{ code: 'grants.score-seal-broken', clause: { id: 'YZ-8' } }]);
    expect(await house.sql('grants', 'SELECT 1 FROM grant_score JOIN grant_score_sheet AS sheet ON sheet.id = sheet_id WHERE sheet.application_id = ?', [round.applications[0]!.id])).toEqual([]);
  });

  it('is done once of several at once, a stale form gets CONFLICT, and it is for the office', async () => {
    const { house, people, holder } = awardHouse;
    const round = await scored(2031);
    const input = () => ({ roundId: round.id, expectedVersion: round.version, idempotencyKey: randomUUID() });
    for (const [caller, code] of [[people.author, 'FORBIDDEN'], [awardHouse.experts[0]!.caller, 'FORBIDDEN'], [holder, 'FORBIDDEN'], [publicCaller, 'UNAUTHENTICATED']] as const) {
      expect((await house.send('grants', caller, OPEN, { input: input() })).errors).toMatchObject([{ extensions: { code } }]);
    }
    const answers = await Promise.all(Array.from({ length: 4 }, () => house.send<{ openScores: RoundActAnswer }>('grants', people.officer, OPEN, { input: input() })));
    expect(answers.filter(({ data }) => data?.openScores?.round)).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors ?? []).map(({ extensions }) => extensions?.['code'])).toEqual(['CONFLICT', 'CONFLICT', 'CONFLICT']);
  });
});
