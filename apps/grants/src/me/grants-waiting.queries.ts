import type { Caller } from '@unionhall/contracts';
import type { Loaders } from '@unionhall/database';
import { LARGEST_PAGE } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { editableStates } from '../application/application.transitions';
import { confirmEligibility } from '../application/confirm-eligibility';
import { assignExperts } from '../review/assign-experts';
import { liveAssignmentStates } from '../review/assignment.transitions';
import type { GrantsWaitingItem } from './grants-waiting.type';

interface Waiting {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/**
 * What waits for a person, soonest due first, at most a hundred: agreements to give [YZ-8], drafts of his own to submit,
 * applications he reviews, and for the office eligibility to examine and experts to assign.
 */
export function grantsWaiting({ statements }: Loaders, caller: Caller, personId: string, today: LocalDate): Promise<GrantsWaitingItem[]> {
  const may = ({ who }: { readonly who: readonly string[] }) => caller.roles.some((role) => who.includes(role));
  const all = [agreements(personId, today), submissions(personId, today), reviews(personId), ...(may(confirmEligibility) ? [examinations(personId)] : []), ...(may(assignExperts) ? [assignments(today)] : [])];
  return statements.query<GrantsWaitingItem[]>(
    `${all.map(({ sql }) => sql).join(' UNION ALL ')} ORDER BY dueOn IS NULL, dueOn, applicationId LIMIT ${LARGEST_PAGE}`,
    all.flatMap(({ parameters }) => parameters),
  );
}

const IN_OPEN_ROUND = `application.state IN (?) AND round.state = 'open' AND round.window_last >= ?`;

const agreements = (personId: string, today: LocalDate): Waiting => ({
  sql: `SELECT 'agreement' AS reason, application.id AS applicationId, application.content_changed_at AS since, round.window_last AS dueOn
       FROM grant_team_member AS member
       JOIN grant_application AS application ON application.id = member.application_id
       JOIN grant_round AS round ON round.id = application.round_id
      WHERE member.person_id = ? AND ${IN_OPEN_ROUND} AND NOT EXISTS (
        SELECT 1 FROM grant_agreement AS agreement
         WHERE agreement.application_id = application.id AND agreement.person_id = member.person_id AND agreement.content_sha256 = application.content_sha256)`,
  parameters: [personId, editableStates, today],
});

const submissions = (personId: string, today: LocalDate): Waiting => ({
  sql: `SELECT 'submission', application.id, application.content_changed_at, round.window_last
       FROM grant_application AS application
       JOIN grant_round AS round ON round.id = application.round_id
      WHERE application.applicant_id = ? AND ${IN_OPEN_ROUND}`,
  parameters: [personId, editableStates, today],
});

const reviews = (personId: string): Waiting => ({
  sql: `SELECT 'review', application.id, step.at, NULL
       FROM review_assignment AS assignment
       JOIN review_assignment_state_change AS step ON step.subject_id = assignment.id AND step.to_state = assignment.state
       JOIN grant_application AS application ON application.id = assignment.application_id
       JOIN grant_round AS round ON round.id = application.round_id
      WHERE assignment.person_id = ? AND assignment.state = 'assigned' AND application.state = 'under-review' AND round.state = 'reviewing'`,
  parameters: [personId],
});

/** Not one's own: nobody examines those. */
const examinations = (personId: string): Waiting => ({
  sql: `SELECT 'eligibility', application.id, MAX(step.at), NULL
       FROM grant_application AS application
       JOIN grant_application_state_change AS step ON step.subject_id = application.id AND step.to_state = 'submitted'
       JOIN grant_round AS round ON round.id = application.round_id
      WHERE application.state = 'submitted' AND round.state IN ('open', 'closed')
        AND NOT EXISTS (SELECT 1 FROM grant_team_member AS member WHERE member.application_id = application.id AND member.person_id = ?)
      GROUP BY application.id`,
  parameters: [personId],
});

/** Fewer live reviewers than the number in force; while nothing is known of that number, none at all. */
const assignments = (today: LocalDate): Waiting => ({
  sql: `SELECT 'assignment', application.id, MAX(step.at), NULL
       FROM grant_application AS application
       JOIN grant_application_state_change AS step ON step.subject_id = application.id AND step.to_state = application.state
       JOIN grant_round AS round ON round.id = application.round_id
      WHERE application.state IN ('eligible', 'under-review') AND round.state IN ('closed', 'reviewing')
        AND (SELECT COUNT(*) FROM review_assignment AS assignment WHERE assignment.application_id = application.id AND assignment.state IN (?))
          < COALESCE((SELECT CAST(value AS UNSIGNED) FROM parameter_copy WHERE name = 'grants.experts-per-application' AND from_day <= ? ORDER BY from_day DESC LIMIT 1), 1)
      GROUP BY application.id`,
  parameters: [liveAssignmentStates, today],
});
