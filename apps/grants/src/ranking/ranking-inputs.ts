import type { Statements } from '@unionhall/database';
import type { GrantApplicationKind } from '../application/application.entity';
import type { HonourLevel } from '../studio/studio.entity';
import type { RankingInput } from './ranking.rule';
import { hasRightToBonus } from './studio-bonus.rule';

/** What a ranking is computed from. */
export interface RankingInputs {
  /** In the order of the applications' ids. */
  readonly inputs: readonly RankingInput[];
  /** The applications with a right to the studio bonus, however high it is. */
  readonly entitled: ReadonlySet<string>;
}

/** What the ranking of a round is computed from; the scores must have been opened. */
export async function rankingInputs(statements: Statements, roundId: string, studioBonus: number): Promise<RankingInputs> {
  const sheets = Map.groupBy(await sheetsOf(statements, roundId), ({ applicationId }) => applicationId);
  const applications = await applicationsOf(statements, roundId);
  const entitled = new Set(applications.filter(hasRightToBonus).map(({ id }) => id));
  const inputs = applications.map(({ id: applicationId, submittedAt }) => ({
    applicationId,
    submittedAt: submittedAt.getTime(),
    bonus: entitled.has(applicationId) ? studioBonus : 0,
    sheets: (sheets.get(applicationId) ?? []).map(({ sheetId, scores }) => ({ sheetId, scores })),
  }));
  return { inputs, entitled };
}

interface ApplicationRow {
  readonly id: string;
  readonly kind: GrantApplicationKind;
  readonly submittedAt: Date;
  readonly studioIsVerified: boolean;
  readonly leaderHonour: HonourLevel | null;
}

async function applicationsOf(statements: Statements, roundId: string): Promise<ApplicationRow[]> {
  const rows = await statements.query<(Omit<ApplicationRow, 'studioIsVerified'> & { studioState: string | null })[]>(
    `SELECT application.id, application.kind, studio.state AS studioState, studio.leader_honour AS leaderHonour,
            (SELECT MAX(step.at) FROM grant_application_state_change AS step WHERE step.subject_id = application.id AND step.to_state = 'submitted') AS submittedAt
       FROM grant_application AS application LEFT JOIN studio ON studio.id = application.studio_id
      WHERE application.round_id = ? AND application.state = 'under-review' ORDER BY application.id`,
    [roundId],
  );
  return rows.map(({ studioState, ...row }) => ({ ...row, studioIsVerified: studioState === 'verified' }));
}

async function sheetsOf(statements: Statements, roundId: string) {
  const rows = await statements.query<{ applicationId: string; sheetId: string; criterionId: string; score: number }[]>(
    `SELECT sheet.application_id AS applicationId, sheet.id AS sheetId, score.criterion_id AS criterionId, score.score
       FROM grant_application AS application
       JOIN grant_score_sheet AS sheet ON sheet.application_id = application.id
       JOIN grant_score AS score ON score.sheet_id = sheet.id
      WHERE application.round_id = ? AND application.state = 'under-review' ORDER BY sheet.id, score.criterion_id`,
    [roundId],
  );
  return [...Map.groupBy(rows, ({ sheetId }) => sheetId)].map(([sheetId, scores]) => ({
    sheetId,
    applicationId: scores[0]!.applicationId,
    scores: Object.fromEntries(scores.map(({ criterionId, score }) => [criterionId, score])),
  }));
}
