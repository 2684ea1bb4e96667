import type { enumLabels } from '@unionhall/rulebook';
import type { SpendingPurpose } from '../application/budget.rule';

/** What a change is of. */
export type GrantChangeKind = keyof (typeof enumLabels)['GrantChangeKind'];

/** One change of an application or of what came of it, as it is read; amounts in fen. */
export interface ChangeRow {
  readonly id: string;
  readonly kind: GrantChangeKind;
  readonly applicationId: string;
  readonly title: string;
  readonly subjectId: string;
  readonly stateBefore: string | null;
  readonly stateAfter: string | null;
  readonly purpose: SpendingPurpose | null;
  readonly amountBefore: string | null;
  readonly amountAfter: string | null;
  /** Number of the submission that brought the content. */
  readonly revision: number | null;
  readonly actId: string | null;
  readonly at: Date;
  /** Who did it; null where an outcome of another department did. */
  readonly personId: string | null;
}

const NO_AMOUNT = 'NULL AS purpose, NULL AS amountBefore, NULL AS amountAfter, NULL AS revision';
const AWARD = 'JOIN award ON award.application_id = chosen.id';

/** The steps of one kind of object, each from a state to the next. */
const steps = (kind: GrantChangeKind, table: string, joined: string) =>
  `SELECT '${kind}' AS kind, step.id, chosen.id AS applicationId, chosen.title, step.subject_id AS subjectId, step.from_state AS stateBefore, step.to_state AS stateAfter, ${NO_AMOUNT}, step.act_id AS actId, step.at
     FROM chosen ${joined} JOIN ${table}_state_change AS step ON step.subject_id = ${table === 'grant_application' ? 'chosen' : table}.id`;

const branches: readonly string[] = [
  steps('application', 'grant_application', ''),
  steps('review-assignment', 'review_assignment', 'JOIN review_assignment ON review_assignment.application_id = chosen.id'),
  steps('objection', 'award_objection', 'JOIN award_objection ON award_objection.application_id = chosen.id'),
  steps('award', 'award', AWARD),
  steps('instalment', 'instalment', `${AWARD} JOIN instalment ON instalment.award_id = award.id`),
  steps('acceptance', 'acceptance', `${AWARD} JOIN acceptance ON acceptance.award_id = award.id`),
  steps('recovery', 'grant_recovery', `${AWARD} JOIN grant_recovery ON grant_recovery.award_id = award.id`),
  `SELECT 'content', revision.id, chosen.id, chosen.title, chosen.id, NULL, NULL, NULL, NULL, NULL, revision.number, revision.act_id, revision.submitted_at
     FROM chosen JOIN grant_application_revision AS revision ON revision.application_id = chosen.id`,
  `SELECT 'budget', line.id, chosen.id, chosen.title, award.id, NULL, NULL, line.purpose, CAST(line.amount_before AS CHAR), CAST(line.amount_after AS CHAR), NULL, made.act_id, CONVERT_TZ(CAST(made.changed_on AS DATETIME(3)), '+08:00', '+00:00')
     FROM chosen ${AWARD} JOIN award_budget_change AS made ON made.award_id = award.id JOIN award_budget_change_line AS line ON line.change_id = made.id WHERE line.amount_before <> line.amount_after`,
];

/** Every change of the applications this condition chooses, the first first; its parameters are the condition's. One statement, however many. */
export const changesOf = (condition: string) => `WITH chosen AS (SELECT id, title FROM grant_application WHERE ${condition})
   SELECT \`change\`.kind, \`change\`.id, \`change\`.applicationId, \`change\`.title, \`change\`.subjectId, \`change\`.stateBefore, \`change\`.stateAfter, \`change\`.purpose, \`change\`.amountBefore, \`change\`.amountAfter,
          \`change\`.revision, \`change\`.actId, COALESCE(entry.at, \`change\`.at) AS at, JSON_VALUE(entry.entry, '$.person') AS personId
     FROM (${branches.join(' UNION ALL ')}) AS \`change\` LEFT JOIN trail_entry AS entry ON entry.act_id = \`change\`.actId
    ORDER BY at, \`change\`.id`;
