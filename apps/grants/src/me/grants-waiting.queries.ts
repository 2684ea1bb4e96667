import type { Caller } from '@unionhall/contracts';
import type { Loaders } from '@unionhall/database';
import { LARGEST_PAGE } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { editableStates } from '../application/application.transitions';
import { confirmEligibility } from '../application/confirm-eligibility';
import { answerAwardObjection } from '../award/answer-award-objection';
import { grantAwards } from '../award/grant-awards';
import { proposeAwards } from '../award/propose-awards';
import { signAwardContract } from '../contract/sign-award-contract';
import { requestInstalment } from '../instalment/request-instalment';
import { rankRound } from '../ranking/rank-round';
import { assignExperts } from '../review/assign-experts';
import { liveAssignmentStates } from '../review/assignment.transitions';
import { closeRound } from '../round/close-round';
import { openScores } from '../score/open-scores';
import { verifyStudio } from '../studio/verify-studio';
import { hadNoPartIn } from './decision-eyes';
import type { GrantsWaitingItem } from './grants-waiting.type';
import { waitingAfterAward } from './waiting-after-award';
import { waitingOnDecisions } from './waiting-on-decisions';

/** One kind of what waits. */
export interface Waiting {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/**
 * What waits for a person, soonest due first, at most a hundred: agreements to give [YZ-8], drafts of his own to submit,
 * applications he reviews, and what waits for the office and for the holder of the fund, each by whose act it waits for.
 * A new kind of waiting is a function here or beside it, and a row of this list.
 */
export function grantsWaiting({ statements }: Loaders, caller: Caller, personId: string, today: LocalDate): Promise<GrantsWaitingItem[]> {
  const may = ({ who }: { readonly who: readonly string[] }) => caller.roles.some((role) => who.includes(role));
  const kinds: readonly (readonly [boolean, Waiting])[] = [
    [true, agreements(personId, today)],
    [true, submissions(personId, today)],
    [true, reviews(personId)],
    [may(confirmEligibility), examinations(personId)],
    [may(assignExperts), assignments(today)],
    [may(verifyStudio), studiosToVerify],
    [may(closeRound), roundsToClose(today)],
    [may(openScores), scoresToOpen],
    [may(rankRound), roundsToRank],
    [may(proposeAwards), awardsToPropose],
    [may(answerAwardObjection), objectionsToAnswer],
    [may(grantAwards), awardsToGrant(today, personId)],
    [may(signAwardContract), contractsToSign],
    [may(requestInstalment), instalmentsToRequest],
    ...waitingOnDecisions(may, personId),
    ...waitingAfterAward(may, { personId }, today),
  ];
  const all = kinds.flatMap(([isMeant, kind]) => (isMeant ? [kind] : []));
  return statements.query<GrantsWaitingItem[]>(
    `${all.map(({ sql }) => sql).join(' UNION ALL ')} ORDER BY dueOn IS NULL, dueOn, subjectId LIMIT ${LARGEST_PAGE}`,
    all.flatMap(({ parameters }) => parameters),
  );
}

const IN_OPEN_ROUND = `application.state IN (?) AND round.state = 'open' AND round.window_last >= ?`;

const agreements = (personId: string, today: LocalDate): Waiting => ({
  sql: `SELECT 'agreement' AS reason, application.id AS applicationId, round.id AS roundId, application.id AS subjectId, application.content_changed_at AS since, round.window_last AS dueOn
       FROM grant_team_member AS member
       JOIN grant_application AS application ON application.id = member.application_id
       JOIN grant_round AS round ON round.id = application.round_id
      WHERE member.person_id = ? AND ${IN_OPEN_ROUND} AND NOT EXISTS (
        SELECT 1 FROM grant_agreement AS agreement
         WHERE agreement.application_id = application.id AND agreement.person_id = member.person_id AND agreement.content_sha256 = application.content_sha256)`,
  parameters: [personId, editableStates, today],
});

const submissions = (personId: string, today: LocalDate): Waiting => ({
  sql: `SELECT 'submission', application.id, round.id, application.id, application.content_changed_at, round.window_last
       FROM grant_application AS application
       JOIN grant_round AS round ON round.id = application.round_id
      WHERE application.applicant_id = ? AND ${IN_OPEN_ROUND}`,
  parameters: [personId, editableStates, today],
});

const reviews = (personId: string): Waiting => ({
  sql: `SELECT 'review', application.id, round.id, application.id, step.at, NULL
       FROM review_assignment AS assignment
       JOIN review_assignment_state_change AS step ON step.subject_id = assignment.id AND step.to_state = assignment.state
       JOIN grant_application AS application ON application.id = assignment.application_id
       JOIN grant_round AS round ON round.id = application.round_id
      WHERE assignment.person_id = ? AND assignment.state = 'assigned' AND application.state = 'under-review' AND round.state = 'reviewing'`,
  parameters: [personId],
});

/** Not one's own: nobody examines those. */
const examinations = (personId: string): Waiting => ({
  sql: `SELECT 'eligibility', application.id, round.id, application.id, MAX(step.at), NULL
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
  sql: `SELECT 'assignment', application.id, round.id, application.id, MAX(step.at), NULL
       FROM grant_application AS application
       JOIN grant_application_state_change AS step ON step.subject_id = application.id AND step.to_state = application.state
       JOIN grant_round AS round ON round.id = application.round_id
      WHERE application.state IN ('eligible', 'under-review') AND round.state IN ('closed', 'reviewing')
        AND (SELECT COUNT(*) FROM review_assignment AS assignment WHERE assignment.application_id = application.id AND assignment.state IN (?))
          < COALESCE((SELECT CAST(value AS UNSIGNED) FROM parameter_copy WHERE name = 'grants.experts-per-application' AND from_day <= ? ORDER BY from_day DESC LIMIT 1), 1)
      GROUP BY application.id`,
  parameters: [liveAssignmentStates, today],
});

/** Since its registration, which the first 48 bits of its UUIDv7 tell. */
const studiosToVerify: Waiting = {
  sql: `SELECT 'studio-verification', NULL, NULL, studio.id, TIMESTAMPADD(MICROSECOND, CONV(LEFT(REPLACE(studio.id, '-', ''), 12), 16, 10) * 1000, CAST('1970-01-01' AS DATETIME(3))), NULL FROM studio WHERE studio.state = 'registered'`,
  parameters: [],
};

/** From the day after the last day of the window. */
const roundsToClose = (today: LocalDate): Waiting => ({
  sql: `SELECT 'closing', NULL, round.id, round.id, CONVERT_TZ(CAST(round.window_last + INTERVAL 1 DAY AS DATETIME), '+08:00', '+00:00'), NULL FROM grant_round AS round WHERE round.state = 'open' AND round.window_last < ?`,
  parameters: [today],
});

/** Every sheet is in: nobody who still reviews an application has yet to score it. */
const scoresToOpen: Waiting = {
  sql: `SELECT 'opening-scores', NULL, round.id, round.id, MAX(step.at), NULL
       FROM grant_round AS round
       JOIN grant_application AS application ON application.round_id = round.id AND application.state = 'under-review'
       JOIN review_assignment AS assignment ON assignment.application_id = application.id AND assignment.state = 'submitted'
       JOIN review_assignment_state_change AS step ON step.subject_id = assignment.id AND step.to_state = 'submitted'
      WHERE round.state = 'reviewing' AND round.scores_opened_at IS NULL AND NOT EXISTS (
        SELECT 1 FROM grant_application AS other JOIN review_assignment AS missing ON missing.application_id = other.id AND missing.state = 'assigned'
         WHERE other.round_id = round.id AND other.state = 'under-review')
      GROUP BY round.id`,
  parameters: [],
};

const roundsToRank: Waiting = {
  sql: `SELECT 'ranking', NULL, round.id, round.id, round.scores_opened_at, NULL FROM grant_round AS round WHERE round.state = 'reviewing' AND round.scores_opened_at IS NOT NULL`,
  parameters: [],
};

const awardsToPropose: Waiting = {
  sql: `SELECT 'proposal', NULL, round.id, round.id, MAX(step.at), NULL
       FROM grant_round AS round JOIN grant_round_state_change AS step ON step.subject_id = round.id AND step.to_state = 'ranked'
      WHERE round.state = 'ranked' GROUP BY round.id`,
  parameters: [],
};

/** For the holder of the fund; who that is governance says when it is answered. Due while the list is on view. */
const objectionsToAnswer: Waiting = {
  sql: `SELECT 'objection', NULL, proposal.round_id, objection.id, objection.raised_at, proposal.publicity_last
       FROM award_objection AS objection JOIN grant_award_proposal AS proposal ON proposal.id = objection.proposal_id
      WHERE objection.state = 'open' AND proposal.state = 'publicised'`,
  parameters: [],
};

/** Publicity is over, no objection is open, and the caller neither raised nor entered the decision [CP-5]. */
const awardsToGrant = (today: LocalDate, personId: string | null): Waiting => ({
  sql: `SELECT 'granting', NULL, proposal.round_id, proposal.id, CONVERT_TZ(CAST(proposal.publicity_last + INTERVAL 1 DAY AS DATETIME), '+08:00', '+00:00'), NULL
       FROM grant_award_proposal AS proposal
       JOIN decision_copy AS decision ON decision.id = proposal.decision_id
      WHERE proposal.state = 'publicised' AND proposal.publicity_last < ? AND ${hadNoPartIn('decision')}
        AND NOT EXISTS (SELECT 1 FROM award_objection AS objection WHERE objection.proposal_id = proposal.id AND objection.state = 'open')`,
  parameters: [today, personId],
});

const contractsToSign: Waiting = {
  sql: `SELECT 'contract', award.application_id, award.round_id, award.id, MAX(step.at), NULL
       FROM award JOIN award_state_change AS step ON step.subject_id = award.id AND step.to_state = 'granted'
      WHERE award.state = 'granted' GROUP BY award.id`,
  parameters: [],
};

/** Planned ones whose condition is proven [CP-7]. */
const instalmentsToRequest: Waiting = {
  sql: `SELECT 'instalment', award.application_id, award.round_id, instalment.id, MAX(step.at), NULL
       FROM instalment
       JOIN award ON award.id = instalment.award_id AND award.state = 'contracted'
       JOIN instalment_state_change AS step ON step.subject_id = instalment.id AND step.to_state = 'planned'
      WHERE instalment.state = 'planned' AND (instalment.due_condition = 'contract'
         OR EXISTS (SELECT 1 FROM mid_term_check AS passed WHERE passed.award_id = award.id AND passed.outcome = 'passed'))
      GROUP BY instalment.id`,
  parameters: [],
};
