import type { Caller } from '@unionhall/contracts';
import type { LocalDate } from '@unionhall/kernel';
import { foundingParameters } from '@unionhall/rulebook';
import { assignAcceptanceExperts } from '../acceptance/assign-acceptance-experts';
import { concludeAcceptance } from '../acceptance/conclude-acceptance';
import { promoteReserve } from '../award/promote-reserve';
import { publishAwardList } from '../award/publish-award-list';
import { recordMidTermCheck } from '../contract/record-mid-term-check';
import { recoverGrantFunds } from '../recovery/recover-grant-funds';
import { anonymiseApplication } from '../retention/anonymise-application';
import { FUNDED } from '../retention/anonymise-application.rule';
import { finishRound } from '../round/finish-round';
import { hadNoPartIn } from './decision-eyes';
import type { Waiting } from './grants-waiting.queries';

type Acts = { readonly who: readonly string[] };

/** What waits once a list is decided: to publish it, and all that an award brings until its round is finished. */
export function waitingAfterAward(may: (act: Acts) => boolean, { personId }: Pick<Caller, 'personId'>, today: LocalDate): readonly (readonly [boolean, Waiting])[] {
  return [
    [may(publishAwardList), listsToPublish(personId)],
    [may(promoteReserve), placesToFill],
    [true, reportsDue(personId)],
    [may(recordMidTermCheck), checksToRecord],
    [true, acceptancesToSubmit(personId)],
    [true, projectsToRectify(personId)],
    [may(assignAcceptanceExperts), acceptancesWithoutExperts(today)],
    [true, opinionsToGive(personId)],
    [may(concludeAcceptance), acceptancesToConclude(today)],
    [may(recoverGrantFunds), moneyToClaim],
    [may(recoverGrantFunds), claimsToFollow],
    [true, claimsToSettle(personId)],
    [may(finishRound), roundsToFinish],
    [may(anonymiseApplication), roundsToAnonymise(today)],
  ];
}

const EXPERTS_IN_FORCE = `COALESCE((SELECT CAST(value AS UNSIGNED) FROM parameter_copy WHERE name = 'grants.experts-per-application' AND from_day <= ? ORDER BY from_day DESC LIMIT 1), 1)`;
/** How many experts judge an acceptance, and how many opinions are in. */
const JUDGES = '(SELECT COUNT(*) FROM acceptance_judge AS judge WHERE judge.acceptance_id = acceptance.id)';
const OPINIONS = '(SELECT COUNT(*) FROM acceptance_opinion AS opinion WHERE opinion.acceptance_id = acceptance.id)';
const dayBegins = (day: string) => `CONVERT_TZ(CAST(${day} AS DATETIME), '+08:00', '+00:00')`;

/** The leadership body has adopted exactly this list [GY-2b], and the caller neither raised nor entered that [CP-5]. */
const listsToPublish = (personId: string | null): Waiting => ({
  sql: `SELECT 'publication', NULL, proposal.round_id, proposal.id, ${dayBegins('decision.decided_on')}, NULL
       FROM grant_award_proposal AS proposal
       JOIN decision_copy AS decision ON decision.subject_id = proposal.id AND decision.subject_sha256 = proposal.content_sha256 AND decision.outcome = 'adopted'
      WHERE proposal.state = 'proposed' AND ${hadNoPartIn('decision')}`,
  parameters: [personId],
});

/** An award fell away, and somebody is in reserve. */
const placesToFill: Waiting = {
  sql: `SELECT 'promotion', award.application_id, award.round_id, award.id, MAX(step.at), NULL
       FROM award
       JOIN award_state_change AS step ON step.subject_id = award.id AND step.to_state = award.state
       JOIN grant_round AS round ON round.id = award.round_id AND round.state = 'awarded'
      WHERE award.state IN ('given-up', 'revoked')
        AND EXISTS (SELECT 1 FROM grant_application AS reserve WHERE reserve.round_id = award.round_id AND reserve.state = 'reserve')
        AND NOT EXISTS (SELECT 1 FROM grant_award_proposal AS list WHERE list.replaces_award_id = award.id AND list.state <> 'withdrawn')
      GROUP BY award.id`,
  parameters: [],
};

/** Before each instalment but the first; due by the contract's day [CP-7]. */
const reportsDue = (personId: string | null): Waiting => ({
  sql: `SELECT 'progress-report', award.application_id, award.round_id, instalment.id, MAX(step.at), instalment.report_due_on
       FROM grant_team_member AS member
       JOIN award ON award.application_id = member.application_id AND award.state = 'contracted'
       JOIN award_state_change AS step ON step.subject_id = award.id AND step.to_state = 'contracted'
       JOIN instalment ON instalment.award_id = award.id AND instalment.state = 'planned' AND instalment.due_condition <> 'contract'
      WHERE member.person_id = ? AND NOT EXISTS (SELECT 1 FROM progress_report AS report WHERE report.instalment_id = instalment.id)
      GROUP BY instalment.id`,
  parameters: [personId],
});

/** The report is there, and what the instalment waits for is the check. */
const checksToRecord: Waiting = {
  sql: `SELECT 'mid-term-check', award.application_id, award.round_id, award.id, ${dayBegins('MIN(report.entered_on)')}, NULL
       FROM award
       JOIN instalment ON instalment.award_id = award.id AND instalment.state = 'planned' AND instalment.due_condition <> 'contract'
       JOIN progress_report AS report ON report.instalment_id = instalment.id
      WHERE award.state = 'contracted' AND NOT EXISTS (SELECT 1 FROM mid_term_check AS passed WHERE passed.award_id = award.id AND passed.outcome = 'passed')
      GROUP BY award.id`,
  parameters: [],
};

/** Every instalment has reached the unit. */
const acceptancesToSubmit = (personId: string | null): Waiting => ({
  sql: `SELECT 'acceptance', award.application_id, award.round_id, award.id, MAX(step.at), NULL
       FROM grant_application AS application
       JOIN award ON award.application_id = application.id AND award.state = 'contracted'
       JOIN instalment ON instalment.award_id = award.id
       JOIN instalment_state_change AS step ON step.subject_id = instalment.id AND step.to_state = 'confirmed'
      WHERE application.applicant_id = ? AND NOT EXISTS (SELECT 1 FROM instalment AS other WHERE other.award_id = award.id AND other.state <> 'confirmed')
      GROUP BY award.id`,
  parameters: [personId],
});

/** Due by the day the last acceptance set [YZ-8]. */
const projectsToRectify = (personId: string | null): Waiting => ({
  sql: `SELECT 'rectification', award.application_id, award.round_id, award.id, MAX(step.at), MAX(judged.rectify_until)
       FROM grant_application AS application
       JOIN award ON award.application_id = application.id AND award.state = 'rectifying'
       JOIN award_state_change AS step ON step.subject_id = award.id AND step.to_state = 'rectifying'
       JOIN acceptance AS judged ON judged.award_id = award.id AND judged.state = 'to-rectify'
      WHERE application.applicant_id = ? GROUP BY award.id`,
  parameters: [personId],
});

const OPEN_ACCEPTANCE = `acceptance
       JOIN acceptance_state_change AS step ON step.subject_id = acceptance.id AND step.to_state = 'submitted'
       JOIN award ON award.id = acceptance.award_id
      WHERE acceptance.state = 'submitted'`;

const acceptancesWithoutExperts = (today: LocalDate): Waiting => ({
  sql: `SELECT 'acceptance-experts', award.application_id, award.round_id, acceptance.id, step.at, NULL FROM ${OPEN_ACCEPTANCE} AND ${JUDGES} < ${EXPERTS_IN_FORCE}`,
  parameters: [today],
});

/** Its experts read the acceptance, not the application. */
const opinionsToGive = (personId: string | null): Waiting => ({
  sql: `SELECT 'acceptance-opinion', NULL, award.round_id, acceptance.id, ${dayBegins('mine.assigned_on')}, NULL
       FROM acceptance_judge AS mine
       JOIN acceptance ON acceptance.id = mine.acceptance_id AND acceptance.state = 'submitted'
       JOIN award ON award.id = acceptance.award_id
      WHERE mine.person_id = ? AND NOT EXISTS (SELECT 1 FROM acceptance_opinion AS given WHERE given.acceptance_id = acceptance.id AND given.person_id = mine.person_id)`,
  parameters: [personId],
});

/** Enough experts judge, and every opinion is in: since the last. */
const acceptancesToConclude = (today: LocalDate): Waiting => ({
  sql: `SELECT 'acceptance-conclusion', award.application_id, award.round_id, acceptance.id, (SELECT MAX(opinion.submitted_at) FROM acceptance_opinion AS opinion WHERE opinion.acceptance_id = acceptance.id), NULL
       FROM ${OPEN_ACCEPTANCE} AND ${JUDGES} >= ${EXPERTS_IN_FORCE} AND ${OPINIONS} >= ${JUDGES}`,
  parameters: [today],
});

/** A concluded project left money nobody accounted for. */
const moneyToClaim: Waiting = {
  sql: `SELECT 'recovery-claim', award.application_id, award.round_id, award.id, MAX(step.at), NULL
       FROM award
       JOIN award_state_change AS step ON step.subject_id = award.id AND step.to_state = award.state
       JOIN grant_ledger_account AS own ON own.award_id = award.id AND own.kind = 'paid'
       JOIN ledger_account AS account ON account.id = own.id AND account.debits <> account.credits
      WHERE award.state IN ('accepted', 'failed') AND NOT EXISTS (SELECT 1 FROM grant_recovery AS claim WHERE claim.award_id = award.id)
      GROUP BY award.id`,
  parameters: [],
};

const CLAIM = `SELECT 'recovery', award.application_id, award.round_id, claim.id, ${dayBegins('claim.claimed_on')}, claim.due_on
       FROM grant_recovery AS claim JOIN award ON award.id = claim.award_id`;

const claimsToFollow: Waiting = { sql: `${CLAIM} WHERE claim.state = 'claimed'`, parameters: [] };

/** For the team, whose unit gives it back. */
const claimsToSettle = (personId: string | null): Waiting => ({
  sql: `${CLAIM} JOIN grant_team_member AS member ON member.application_id = award.application_id AND member.person_id = ? WHERE claim.state = 'claimed'`,
  parameters: [personId],
});

/** Every award is at its end and every yuan accounted for [YZ-8, YZ-9]. */
const roundsToFinish: Waiting = {
  sql: `SELECT 'finishing', NULL, round.id, round.id, MAX(step.at), NULL
       FROM grant_round AS round
       JOIN award ON award.round_id = round.id
       JOIN award_state_change AS step ON step.subject_id = award.id AND step.to_state = award.state
      WHERE round.state = 'awarded'
        AND NOT EXISTS (SELECT 1 FROM award AS other WHERE other.round_id = round.id AND other.state NOT IN ('accepted', 'failed', 'given-up', 'revoked'))
        AND NOT EXISTS (SELECT 1 FROM grant_award_proposal AS list WHERE list.round_id = round.id AND list.state IN ('proposed', 'publicised'))
        AND NOT EXISTS (SELECT 1 FROM award AS other JOIN grant_ledger_account AS own ON own.award_id = other.id AND own.kind <> 'spent'
             JOIN ledger_account AS account ON account.id = own.id AND account.debits <> account.credits WHERE other.round_id = round.id)
      GROUP BY round.id`,
  parameters: [],
};

const foundingYears = foundingParameters.find(({ name }) => name === 'grants.retention-years')!.value;

/** The years an application that was not funded is kept are over [CP-8]; of a number nobody changed yet the founding one holds. */
const roundsToAnonymise = (today: LocalDate): Waiting => ({
  sql: `SELECT 'anonymising', NULL, ended.id, ended.id, CONVERT_TZ(CAST(ended.kept_until AS DATETIME), '+08:00', '+00:00'), NULL
       FROM (SELECT round.id, DATE(CONVERT_TZ(MIN(step.at), '+00:00', '+08:00')) + INTERVAL COALESCE((SELECT CAST(value AS UNSIGNED) FROM parameter_copy WHERE name = 'grants.retention-years' AND from_day <= ? ORDER BY from_day DESC LIMIT 1), ?) YEAR AS kept_until
               FROM grant_round AS round JOIN grant_round_state_change AS step ON step.subject_id = round.id AND step.to_state IN ('finished', 'cancelled') GROUP BY round.id) AS ended
      WHERE ended.kept_until <= ? AND EXISTS (SELECT 1 FROM grant_application AS kept WHERE kept.round_id = ended.id AND kept.anonymised_on IS NULL AND kept.state NOT IN (?))`,
  parameters: [today, foundingYears, today, FUNDED],
});
