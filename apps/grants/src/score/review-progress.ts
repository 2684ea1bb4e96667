import type { FactSource, Statements } from '@unionhall/database';
import type { ReviewProgress } from './review-stage.rule';

/** How far the review of a round has come: every eligible application, also one nobody was assigned to. */
export async function reviewProgressOf({ loaders, statements }: FactSource, roundId: string): Promise<ReviewProgress[]> {
  if (!loaders) return (await progressByRound(statements, [roundId]))[0]!;
  return loaders.batch('review progress', (roundIds) => progressByRound(statements, roundIds)).load(roundId);
}

async function progressByRound(statements: Statements, roundIds: readonly string[]): Promise<ReviewProgress[][]> {
  const rows = await statements.query<{ roundId: string; applicationId: string; title: string; assigned: string; sheets: string }[]>(
    `SELECT application.round_id AS roundId, application.id AS applicationId, application.title, COUNT(assignment.id) AS assigned, COUNT(sheet.id) AS sheets
       FROM grant_application AS application
       LEFT JOIN review_assignment AS assignment ON assignment.application_id = application.id AND assignment.state IN ('assigned', 'submitted')
       LEFT JOIN grant_score_sheet AS sheet ON sheet.assignment_id = assignment.id
      WHERE application.round_id IN (?) AND application.state IN ('eligible', 'under-review')
      GROUP BY application.id ORDER BY application.id`,
    [roundIds],
  );
  const groups = Map.groupBy(rows, (row) => row.roundId);
  return roundIds.map((id) =>
    (groups.get(id) ?? []).map(({ applicationId, title, assigned, sheets }) => ({ applicationId, title, sheets: Number(sheets), missing: Number(assigned) - Number(sheets) })),
  );
}
