import { randomUUID } from 'node:crypto';
import { type Caller, publicCaller } from '@unionhall/contracts';
import { exportTrail } from '@unionhall/database';
import { idOf, operation, person } from '@unionhall/testing';
import { type AwardHouse, criteriaOf, onRound, type ReviewingRound, reviewingRound, type SheetAnswer, sheetInput, startAwardHouse, submitSheet } from '../test/award-house';
import { act, codesOf } from '../test/grants-house';

/** A score and a comment that stand nowhere else. */
const CANARY = '61.37';
const CANARY_COMMENT = '金丝雀评语';

let awardHouse: AwardHouse;
let round: ReviewingRound;
beforeAll(async () => {
  awardHouse = await startAwardHouse();
  round = await reviewingRound(awardHouse, 2026, ['甲', '乙', '丙', '丁', '戊']);
}, 60_000);
afterAll(() => awardHouse.house.stop());

const SUBMIT = operation('SubmitScoreSheet');
/** Assignments no other test touches, one after the other. */
const untouched = (() => {
  let next = 0;
  return () => round.assignments[next++]!;
})();
const withCanary = async (assignment: ReviewingRound['assignments'][0]) => {
  const criteria = await criteriaOf(awardHouse, round.id);
  return submitSheet(awardHouse, round, assignment, '0', { scores: criteria.map(({ id }) => ({ criterionId: id, score: CANARY, comment: CANARY_COMMENT })) });
};

describe('submitScoreSheet', () => {
  it('seals the sheet and returns the seal; the assignment is done', async () => {
    const assignment = untouched();
    const answer = await submitSheet(awardHouse, round, assignment, '88.5');
    expect(answer).toMatchObject({ refusals: [], scoreSheet: { scores: [], sealSha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string } });
    const [row] = await awardHouse.house.sql('grants', 'SELECT state FROM review_assignment WHERE id = ?', [assignment.id]);
    expect(row).toEqual({ state: 'submitted' });
    expect(await awardHouse.house.sql('grants', 'SELECT 1 FROM grant_score')).toEqual([]);
  });

  it('gives two equal sheets different seals, so that nobody finds a score by trying', async () => {
    const [one, other] = [await submitSheet(awardHouse, round, untouched(), '75'), await submitSheet(awardHouse, round, untouched(), '75')];
    expect(one.scoreSheet!.sealSha256).not.toBe(other.scoreSheet!.sealSha256);
  });

  it('is never changed, by act or by hand', async () => {
    const assignment = untouched();
    await submitSheet(awardHouse, round, assignment, '75');
    const again = await submitSheet(awardHouse, round, { ...assignment, version: assignment.version + 1 }, '99');
    expect(again.refusals).toMatchObject([
      { code: 'grants.assignment-takes-no-sheet', clause: { id: 'YZ-8' }, message: '该评审任务处于“已提交评分表”状态，不再接收评分表。', remedy: '请在本人的评审任务中选择待评分的任务；已提交的评分表不能更改。' },
    ]);
    for (const statement of [`UPDATE grant_score_sheet SET seal_sha256 = REPEAT('0', 64)`, 'DELETE FROM grant_score_sheet']) {
      await expect(awardHouse.house.sql('grants', statement)).rejects.toThrow('append-only');
    }
  });

  it('tells every fault at once, in both languages, and repeats no score', async () => {
    const assignment = untouched();
    const [first] = await criteriaOf(awardHouse, round.id);
    const input = {
      ...(await sheetInput(awardHouse, round, assignment, '80')),
      scores: [{ criterionId: first!.id, score: '100.01', comment: ' ' }, { criterionId: idOf(999), score: '50', comment: '示例' }],
    };
    const told = async (locale: 'zh' | 'en') => (await awardHouse.house.send<{ submitScoreSheet: SheetAnswer }>('grants', assignment.expert.caller, SUBMIT, { input, dryRun: true }, locale)).data!.submitScoreSheet.refusals;
    expect((await told('zh')).map(({ message }) => message)).toEqual([
      '评分表第2项不是本轮的评审标准。',
      '未对评审标准“实用性”评分。',
      '评分表第1项的分值应为0至100，至多两位小数。',
      '评分表第1项未填写评语。',
    ]);
    expect((await told('en')).map(({ message }) => message)).toContain('The score of entry 1 must be from 0 to 100, with two decimals at most.');
    expect(JSON.stringify(await told('zh'))).not.toContain('100.01');
  });

  it('is the assigned expert’s own: for another it does not exist', async () => {
    const { house, people, experts } = awardHouse;
    const assignment = untouched();
    const input = await sheetInput(awardHouse, round, assignment, '80');
    const other = experts.find(({ id }) => id !== assignment.expert.id)!.caller;
    for (const [caller, code] of [[other, 'NOT_FOUND'], [people.expert, 'NOT_FOUND'], [people.officer, 'FORBIDDEN'], [people.author, 'FORBIDDEN'], [publicCaller, 'UNAUTHENTICATED']] as const) {
      expect((await house.send('grants', caller, SUBMIT, { input })).errors).toMatchObject([{ extensions: { code } }]);
    }
  });

  it('is done once, whoever clicks twice; a stale form gets CONFLICT', async () => {
    const { house } = awardHouse;
    const assignment = untouched();
    const input = await sheetInput(awardHouse, round, assignment, '80');
    const [first, second] = await Promise.all([act<SheetAnswer>(house, assignment.expert.caller, 'SubmitScoreSheet', input), act<SheetAnswer>(house, assignment.expert.caller, 'SubmitScoreSheet', input)]);
    expect(second).toEqual(first);
    const raced = untouched();
    const answers = await Promise.all(['70', '90'].map(async (score) => house.send('grants', raced.expert.caller, SUBMIT, { input: await sheetInput(awardHouse, round, raced, score) })));
    expect(answers.flatMap(({ errors }) => errors ?? []).map(({ extensions }) => extensions?.['code'])).toEqual(['CONFLICT']);
    expect(await house.sql('grants', 'SELECT 1 FROM grant_score_sheet WHERE assignment_id = ?', [raced.id])).toHaveLength(1);
  });
});

describe('a score before the scores are opened', () => {
  const SHEETS = '{ id sealSha256 submittedAt scores { score comment criterion { name } } }';
  const EVERYWHERE = `query ($application: ID!, $sheet: ID!, $round: ID!, $references: [_Any!]!) {
    grantApplication(id: $application) { scoreSheets ${SHEETS} scoreTotals ranking { place total } permissions { act refusals { message } } }
    scoreSheet(id: $sheet) ${SHEETS}
    grantRound(id: $round) { ranking { lines { total } } permissions { act refusals { message } } }
    grantApplications(orderBy: TITLE, filter: { roundId: $round }) { edges { node { scoreTotals scoreSheets ${SHEETS} } } }
    reviewAssignments(first: 100) { edges { node { scoreSheet ${SHEETS} } } }
    _entities(representations: $references) { ... on GrantScoreSheet ${SHEETS} ... on ReviewAssignment { scoreSheet ${SHEETS} } ... on GrantApplication { scoreTotals scoreSheets ${SHEETS} } }
  }`;

  it('is read on no path by anybody, nor in tables, trail, events, logs of keys or answers', async () => {
    const { house, people, experts, head, holder } = awardHouse;
    const assignment = untouched();
    const answer = await withCanary(assignment);
    const sheet = answer.scoreSheet!.id;
    expect(JSON.stringify(answer)).not.toContain(CANARY_COMMENT);
    const references = [
      { __typename: 'GrantScoreSheet', id: sheet },
      { __typename: 'ReviewAssignment', id: assignment.id },
      { __typename: 'GrantApplication', id: assignment.applicationId },
    ];
    const callers: Caller[] = [people.officer, head, holder, people.auditor, people.author, people.stranger, assignment.expert.caller, experts[1]!.caller, person(idOf(99), ['inspector', 'administrator', 'chief']), publicCaller];
    const shown: string[] = [];
    for (const caller of callers) {
      const { data, errors } = await house.send('grants', caller, EVERYWHERE, { application: assignment.applicationId, sheet, round: round.id, references });
      // A fault of the query would show nothing to anybody and prove nothing.
      expect((errors ?? []).map(({ extensions }) => extensions?.['code']).filter((code) => !['FORBIDDEN', 'UNAUTHENTICATED'].includes(String(code)))).toEqual([]);
      shown.push(JSON.stringify({ data, errors }));
    }
    expect(shown[0]).toContain(answer.scoreSheet!.sealSha256);
    const { source } = house.departments.get('grants')!;
    await house.departments.get('grants')!.checkpoint();
    const trail = await Array.fromAsync(exportTrail(source));
    expect(trail.join('\n')).toContain(answer.record!.id);
    const tables = await house.sql<{ name: string }>('grants', 'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()');
    const dump = await Promise.all(tables.map(async ({ name }) => JSON.stringify(await house.sql('grants', `SELECT * FROM \`${name}\``), withText)));
    expect(dump.join('\n')).toContain(answer.scoreSheet!.sealSha256);
    for (const text of [...shown, ...trail, ...dump]) {
      for (const secret of [CANARY, CANARY_COMMENT, '"score":6137', ':6137,']) expect(text).not.toContain(secret);
    }
  });

  it('is read by whoever may, once the scores are opened', async () => {
    const { house, people } = awardHouse;
    const reading = await reviewingRound(awardHouse, 2027, ['甲']);
    const criteria = await criteriaOf(awardHouse, reading.id);
    const sheets: string[] = [];
    for (const [index, assignment] of reading.assignments.entries()) {
      const scores = criteria.map(({ id }) => ({ criterionId: id, score: index === 0 ? CANARY : '90', comment: CANARY_COMMENT }));
      sheets.push((await submitSheet(awardHouse, reading, assignment, '0', { scores })).scoreSheet!.id);
    }
    expect(codesOf(await onRound(awardHouse, 'OpenScores', reading))).toEqual([]);
    const sheet = (caller: Caller) => house.send<{ scoreSheet: { scores: { score: string; criterion: { name: string } }[] } | null }>('grants', caller, operation('ScoreSheet'), { id: sheets[0] });
    for (const caller of [people.officer, people.auditor, reading.assignments[0]!.expert.caller]) {
      expect((await sheet(caller)).data!.scoreSheet!.scores).toMatchObject([{ score: CANARY, criterion: { name: '先进性' } }, { score: CANARY, criterion: { name: '实用性' } }]);
    }
    for (const caller of [people.author, reading.assignments[1]!.expert.caller]) expect((await sheet(caller)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    // The team sees what the sheets came to, highest first, without names, and no place yet.
    const { grantApplication } = await house.data<{ grantApplication: object }>('grants', people.author, operation('ApplicationScores'), { id: reading.applications[0]!.id });
    expect(grantApplication).toMatchObject({ scoreTotals: ['90.00', '90.00', CANARY], ranking: null });
    const late = { ...(await sheetInput(awardHouse, reading, reading.assignments[0]!, '80')), expectedVersion: reading.assignments[0]!.version + 1, idempotencyKey: randomUUID() };
    expect(codesOf(await act<SheetAnswer>(house, reading.assignments[0]!.expert.caller, 'SubmitScoreSheet', late))).toEqual(['YZ-8 grants.assignment-takes-no-sheet', 'YZ-8 grants.scores-already-opened']);
  });
});

/** Buffers as the text they would be read as, so that a score in the clear would show in the dump. */
function withText(this: Record<string, unknown>, key: string, value: unknown): unknown {
  const own = this[key];
  return Buffer.isBuffer(own) ? own.toString('utf8') : value;
}
