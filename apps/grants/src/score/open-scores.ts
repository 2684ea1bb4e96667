import { act, type ActTransaction, type FactSource, guardedUpdate, haveParameters, parameterOn, sealedKeyOf } from '@unionhall/database';
import { GrantRound } from '../round/round.entity';
import { type BrokenSeal, openScoresRules } from './open-scores.rule';
import { reviewProgressOf } from './review-progress';
import type { ReviewProgress } from './review-stage.rule';
import { OpenScoresInput } from './score-sheet.inputs';
import { GrantScore } from './score.entity';
import { openSheet, type SealedSheet, type SheetContent } from './seal';

/** Opens the scores of a round (启封评分), once the last sheet is in and every seal is whole. */
export const openScores = act({
  name: 'openScores',
  description: '启封评分。Opens the scores of a round.',
  who: ['officer', 'department-head'],
  under: 'innovation-fund',
  input: OpenScoresInput,
  object: GrantRound,
  answers: 'round',
  published: true,
  ask: (ask, _input, source) => haveParameters(ask, source, ['grants.experts-per-application']),
  gather: async (source, { input: { roundId, expectedVersion }, today }) => {
    const round = await source.toChange(GrantRound, roundId, expectedVersion);
    const progress = await reviewProgressOf(source, roundId);
    const required = await parameterOn(source, 'grants.experts-per-application', today);
    return { round, progress, required, ...(await openedSheets(source, round, progress)) };
  },
  rules: openScoresRules,
  write: async (tx, { round, opened, now }) => {
    for (const sheet of opened) await enterScores(tx, sheet);
    return guardedUpdate(tx.manager, GrantRound, round, { scoresOpenedAt: now });
  },
  about: ({ roundId }) => roundId,
});

interface OpenedSheet extends SheetContent {
  readonly sheetId: string;
}

/** The sheets that count, opened; none are while a sheet is missing, not even in memory. */
async function openedSheets(source: FactSource, round: GrantRound, progress: readonly ReviewProgress[]): Promise<{ opened: OpenedSheet[]; brokenSeals: BrokenSeal[] }> {
  const isComplete = round.state === 'reviewing' && round.scoresOpenedAt === null && progress.every(({ missing }) => missing === 0);
  if (!isComplete) return { opened: [], brokenSeals: [] };
  const key = await sealedKeyOf(source, round.id);
  const opened: OpenedSheet[] = [];
  const brokenSeals: BrokenSeal[] = [];
  for (const sheet of await sheetsOf(source, round.id)) {
    const content = key && openSheet(source.personalData, key, sheet);
    if (content) opened.push({ ...content, sheetId: sheet.id });
    else brokenSeals.push({ application: sheet.title, assignment: sheet.assignmentId });
  }
  return { opened, brokenSeals };
}

function sheetsOf({ statements }: FactSource, roundId: string): Promise<(SealedSheet & { readonly id: string; readonly title: string })[]> {
  return statements.query(
    `SELECT sheet.id, sheet.assignment_id AS assignmentId, sheet.application_id AS applicationId, sheet.person_id AS personId,
            sheet.seal_sha256 AS sealSha256, sheet.sealed_content AS sealedContent, application.title
       FROM grant_application AS application
       JOIN review_assignment AS assignment ON assignment.application_id = application.id AND assignment.state = 'submitted'
       JOIN grant_score_sheet AS sheet ON sheet.assignment_id = assignment.id
      WHERE application.round_id = ? AND application.state = 'under-review' ORDER BY sheet.id`,
    [roundId],
  );
}

async function enterScores({ manager, newId }: ActTransaction, { sheetId, scores }: OpenedSheet): Promise<void> {
  await manager.insert(GrantScore, scores.map(({ criterionId, score, comment }) => ({ id: newId(), sheetId, criterionId, score, comment })));
}
