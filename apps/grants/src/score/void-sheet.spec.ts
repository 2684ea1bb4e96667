import { operation } from '@unionhall/testing';
import { type AwardHouse, onRound, type ReviewingRound, reviewingRound, type SeenAssignment, startAwardHouse, submitAll, submitSheet } from '../test/award-house';
import { act, codesOf } from '../test/grants-house';
import { type AssignmentAnswer, type Expert, registerExpert } from '../test/review';

let awardHouse: AwardHouse;
let spare: Expert;
beforeAll(async () => {
  awardHouse = await startAwardHouse();
  spare = await registerExpert(awardHouse, 60);
}, 60_000);
afterAll(() => awardHouse.house.stop());

let year = 2026;
/** A round of one application with every sheet in; the sheet of its first assignment is then tampered with. */
async function broken(tamper: string): Promise<{ round: ReviewingRound; assignment: SeenAssignment }> {
  const { house } = awardHouse;
  const round = await reviewingRound(awardHouse, year, ['甲']);
  year += 1;
  await submitAll(awardHouse, round, ['80']);
  const assignment = { ...round.assignments[0]!, version: 2 };
  // Only who is master of the database gets past the triggers.
  for (const event of ['update', 'delete']) await house.sql('grants', `DROP TRIGGER grant_score_sheet_no_${event}`);
  await house.sql('grants', tamper, [assignment.id]);
  for (const event of ['update', 'delete']) {
    await house.sql('grants', `CREATE TRIGGER grant_score_sheet_no_${event} BEFORE ${event} ON grant_score_sheet FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'append-only'`);
  }
  return { round, assignment };
}
const REWRITTEN = `UPDATE grant_score_sheet SET seal_sha256 = REPEAT('0', 64) WHERE assignment_id = ?`;
const REMOVED = 'DELETE FROM grant_score_sheet WHERE assignment_id = ?';

const replace = (assignment: SeenAssignment, { id: expertId }: Expert) =>
  act<AssignmentAnswer>(awardHouse.house, awardHouse.people.officer, 'ReplaceExpert', { assignmentId: assignment.id, expectedVersion: assignment.version, expertId, reason: '评分表封存被破坏' });

describe('a broken seal', () => {
  it('is told with what to do, in both languages, and blocks the opening [YZ-8]', async () => {
    const { round, assignment } = await broken(REWRITTEN);
    const input = { roundId: round.id, expectedVersion: round.version, idempotencyKey: 'open' };
    const told = async (locale: 'zh' | 'en') => {
      const { data } = await awardHouse.house.send<{ openScores: { refusals: object[] } }>('grants', awardHouse.people.officer, operation('OpenScores'), { input, dryRun: true }, locale);
      return data!.openScores.refusals;
    };
    expect(await told('zh')).toMatchObject([
      {
        code: 'grants.score-seal-broken',
        message: `申请“甲”的一份评分表（指派编号${assignment.id}）与提交时的封存值不一致（SHA-256不同）。`,
        remedy: '请停止启封并报告纪检组织；该份评分表作废，查明后按指派编号办理改派专家，由另一名或原专家重新评分。',
      },
    ]);
    expect(await told('en')).toMatchObject([
      {
        message: `A score sheet of the application “甲” (assignment ${assignment.id}) does not match the seal it was submitted under (their SHA-256 differ).`,
        remedy: 'Stop the opening and report it to discipline inspection; the sheet is void: once it is looked into, replace the expert of that assignment, so that another one, or the same one, scores anew.',
      },
    ]);
  });

  it.each<[string, string, () => Expert]>([
    ['by another expert, when the seal was rewritten', REWRITTEN, () => spare],
    ['by the same expert, when the seal was rewritten', REWRITTEN, () => awardHouse.experts[0]!],
    ['by another expert, when the sheet was removed', REMOVED, () => spare],
  ])('gives the application to be scored anew %s, and the void sheet never counts', async (_how, tamper, successor) => {
    const { house } = awardHouse;
    const { round, assignment } = await broken(tamper);
    const answer = await replace(assignment, successor());
    expect(answer).toMatchObject({ refusals: [], assignment: { state: 'ASSIGNED', expert: { id: successor().id } } });
    expect(await house.sql('grants', 'SELECT from_state, to_state, reason, act_id FROM review_assignment_state_change WHERE subject_id = ? ORDER BY id DESC LIMIT 1', [assignment.id])).toEqual([
      { from_state: 'submitted', to_state: 'replaced', reason: '评分表封存被破坏', act_id: answer.record!.id },
    ]);
    expect(codesOf(await onRound(awardHouse, 'OpenScores', round))).toEqual(['YZ-8 grants.score-sheets-missing']);
    await submitSheet(awardHouse, round, { ...assignment, id: answer.assignment!.id, version: 1, expert: successor() }, '70');
    expect(codesOf(await onRound(awardHouse, 'OpenScores', round))).toEqual([]);
    const counted = await house.sql<{ assignmentId: string; score: number }>(
      'grants',
      'SELECT DISTINCT sheet.assignment_id AS assignmentId, score.score FROM grant_score AS score JOIN grant_score_sheet AS sheet ON sheet.id = score.sheet_id WHERE sheet.application_id = ? ORDER BY score.score',
      [round.applications[0]!.id],
    );
    expect(counted.map(({ score }) => score)).toEqual([7000, 8000, 8000]);
    expect(counted.map(({ assignmentId }) => assignmentId)).not.toContain(assignment.id);
  });

  it('frees nobody from a sheet that is whole', async () => {
    const { assignment, round } = await broken(REWRITTEN);
    const whole = { ...round.assignments[1]!, version: 2 };
    expect((await replace(whole, spare)).refusals).toMatchObject([
      { code: 'grants.assignment-not-replaceable', message: '该项指派处于“已提交评分表”状态，只有尚未提交评分表或封存已被破坏的指派可以改派。', remedy: '已提交的评分表按规定处理；已改派或回避的，无需再办理。' },
    ]);
    expect(codesOf(await replace(assignment, whole.expert))).toEqual(['HOUSE-3 grants.expert-already-assigned']);
    const { reviewAssignments } = await awardHouse.house.data<{ reviewAssignments: { edges: { node: { id: string; permissions: { act: string; allowed: boolean }[] } }[] } }>(
      'grants', awardHouse.people.officer, operation('ReviewAssignments'), { first: 100 },
    );
    const mayReplace = (id: string) => reviewAssignments.edges.find(({ node }) => node.id === id)!.node.permissions.find((permission) => permission.act === 'replaceExpert')!.allowed;
    expect([mayReplace(assignment.id), mayReplace(whole.id)]).toEqual([true, false]);
    const statements = (first: number) => awardHouse.house.statements(() => awardHouse.house.data('grants', awardHouse.people.officer, operation('ReviewAssignments'), { first }));
    expect((await statements(100)).length).toBe((await statements(1)).length);
  });
});
