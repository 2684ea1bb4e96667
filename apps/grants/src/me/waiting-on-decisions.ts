import { changeAwardBudget } from '../expense/change-award-budget';
import { AWARD_BUDGET } from '../expense/changed-budget';
import { awardTransitions } from '../award/award.transitions';
import { AWARD_REVOCATION } from '../revocation/revocation-content';
import { revokeAward } from '../revocation/revoke-award';
import { hadNoPartIn } from './decision-eyes';
import type { Waiting } from './grants-waiting.queries';

type Acts = { readonly who: readonly string[] };

/** What the leadership body adopted about an award and nobody has carried out yet [GY-2b]. */
export function waitingOnDecisions(may: (act: Acts) => boolean, personId: string): readonly (readonly [boolean, Waiting])[] {
  return [
    [may(revokeAward), revocations(personId)],
    [may(changeAwardBudget), budgetChanges(personId)],
  ];
}

/** An award with an adopted decision about it that the caller may carry out, since the first day one was adopted; `open` says which decisions still wait. */
const adopted = (reason: string, open = '') =>
  `SELECT '${reason}', award.application_id, award.round_id, award.id, CONVERT_TZ(CAST(MIN(decision.decided_on) AS DATETIME), '+08:00', '+00:00'), NULL
       FROM award
       JOIN decision_copy AS decision ON decision.subject_id = award.id AND decision.subject_type = ? AND decision.outcome = 'adopted' AND decision.power_item = 'innovation-fund'
      WHERE award.state IN (?) AND ${hadNoPartIn('decision')} ${open} GROUP BY award.id`;

/** A revoked award is at its end; while it may still be revoked, it was not. */
const revocations = (personId: string): Waiting => ({ sql: adopted('revocation'), parameters: [AWARD_REVOCATION, awardTransitions.revokeAward.from, personId] });

/** A decision fits the next change only: one decided on before another was carried out has nothing left to carry out. */
const budgetChanges = (personId: string): Waiting => ({
  sql: adopted(
    'budget-change',
    'AND NOT EXISTS (SELECT 1 FROM award_budget_change AS done WHERE done.award_id = award.id AND (done.decision_id = decision.id OR done.changed_on > decision.decided_on))',
  ),
  parameters: [AWARD_BUDGET, [awardTransitions.signAwardContract.to], personId],
});
