import type { Department } from '@unionhall/contracts';

type Owner = `${Department}.${string}`;

/** A column that holds ids of another department's rows; null in a row points at nothing. */
export interface ForeignId {
  readonly from: Department;
  /** `table.column` */
  readonly place: string;
  /** `department.table` whose ids stand there. */
  readonly owner: Owner;
  /** For a column that points at things of several kinds: those of this `subject_type`. */
  readonly subjectType?: string;
}

const PERSON = 'personnel.person';
const EMPLOYER = 'finance-collection.employer';
const PAYEE_ACCOUNT = 'finance-collection.payee_account';
const DECISION = 'governance.decision';

const columns: Readonly<Partial<Record<Department, Readonly<Record<string, Owner>>>>> = {
  governance: {
    'leadership_seat.person_id': PERSON,
    'power_charge.holder_id': PERSON,
    'charge_delegation.delegate_id': PERSON,
    'relation.person_id': PERSON,
    'relation.other_person_id': PERSON,
    'relation.declared_by_id': PERSON,
    'relation.employer_id': EMPLOYER,
    'act_index.person_id': PERSON,
    'act_index.holder_id': PERSON,
    'matter.proposed_by_id': PERSON,
    'matter_party.person_id': PERSON,
    'matter_party.employer_id': EMPLOYER,
    'matter_evidence.added_by_id': PERSON,
    'meeting.presiding_id': PERSON,
    'attendance.person_id': PERSON,
    'recusal.person_id': PERSON,
    'recusal.confirmed_by_id': PERSON,
    'statement.person_id': PERSON,
    'ballot.person_id': PERSON,
    'vote_cast.person_id': PERSON,
    'disclosure.published_by_id': PERSON,
    'disclosure.withdrawn_by_id': PERSON,
    'matter_task.responsible_id': PERSON,
    'decision_task.responsible_id': PERSON,
    'decision_task.completed_by_id': PERSON,
    'decision_task.confirmed_by_id': PERSON,
    'decision.proposed_by_id': PERSON,
    'decision.entered_by_id': PERSON,
    'trail_deposit.deposited_by_id': PERSON,
    'decision_progress.recorded_by_id': PERSON,
    'minutes.signed_by_id': PERSON,
    'inquiry.asked_by_id': PERSON,
    'inquiry.answered_by_id': PERSON,
    'audit.auditor_id': PERSON,
    'audit_finding.responsible_id': PERSON,
    'audit_finding.recorded_by_id': PERSON,
    'audit_finding.rectified_by_id': PERSON,
    'audit_finding.confirmed_by_id': PERSON,
    'inspection_case.opened_by_id': PERSON,
    'inspection_case.concluded_by_id': PERSON,
    'inspection_case_reading.reader_id': PERSON,
    'accountable_person.person_id': PERSON,
    'accountability_measure.recorded_by_id': PERSON,
  },
  grants: {
    'studio.employer_id': EMPLOYER,
    'studio.leader_id': PERSON,
    'studio.verified_by_id': PERSON,
    'grant_application.applicant_id': PERSON,
    'grant_application.employer_id': EMPLOYER,
    'grant_team_member.person_id': PERSON,
    'grant_team_right.person_id': PERSON,
    'grant_agreement.person_id': PERSON,
    'grant_revision_item.person_id': PERSON,
    'grant_revision_item.employer_id': EMPLOYER,
    'grant_revision_item.studio_id': 'grants.studio',
    'grant_expert.person_id': PERSON,
    'grant_expert_employment.person_id': PERSON,
    'grant_expert_employment.employer_id': EMPLOYER,
    'review_assignment.person_id': PERSON,
    'expert_assignment_batch.assigned_by_id': PERSON,
    'grant_score_sheet.person_id': PERSON,
    'grant_ranking.ranked_by_id': PERSON,
    'grant_award_proposal.matter_id': 'governance.matter',
    'grant_award_proposal.decision_id': DECISION,
    'grant_award_proposal.proposed_by_id': PERSON,
    'grant_award_proposal_line.employer_id': EMPLOYER,
    'award_objection.person_id': PERSON,
    'award_objection.answered_by_id': PERSON,
    'award_objection.decision_id': DECISION,
    'award.employer_id': EMPLOYER,
    'award.decision_id': DECISION,
    'grant_appropriation.appropriated_by_id': PERSON,
    'award_contract.payee_account_id': PAYEE_ACCOUNT,
    'award_contract.signed_by_id': PERSON,
    'mid_term_check.checked_by_id': PERSON,
    'instalment.payment_order_id': 'finance-collection.payment_order',
    'instalment_request.payee_account_id': PAYEE_ACCOUNT,
    'instalment_request.requested_by_id': PERSON,
    'expense_voucher.recorded_by_id': PERSON,
    'award_budget_change.decision_id': DECISION,
    'award_state_change.decision_id': DECISION,
    'award_budget_change.changed_by_id': PERSON,
    'past_award.employer_id': EMPLOYER,
    'past_award_member.person_id': PERSON,
    'past_award_import.previewed_by_id': PERSON,
    'past_award_import.committed_by_id': PERSON,
    'progress_report.entered_by_id': PERSON,
    'progress_report_draft.saved_by_id': PERSON,
    'acceptance.submitted_by_id': PERSON,
    'acceptance.concluded_by_id': PERSON,
    'acceptance_judge.person_id': PERSON,
    'acceptance_opinion.person_id': PERSON,
    'grant_recovery.claimed_by_id': PERSON,
  },
  'finance-collection': {
    'employer_particulars.recorded_by_id': PERSON,
    'employer_merger_step.recorded_by_id': PERSON,
    'employer_import.previewed_by_id': PERSON,
    'employer_import.committed_by_id': PERSON,
    'collection_target.set_by_id': PERSON,
    'collection_target.adopted_by_id': PERSON,
    'collection_target_breakdown.broken_down_by_id': PERSON,
    'progress_publication.published_by_id': PERSON,
    'leading_group.head_id': PERSON,
    'leading_group.deputy_head_id': PERSON,
    'leading_group_member.person_id': PERSON,
    'collection_problem.raised_by_id': PERSON,
    'collection_problem.solved_by_id': PERSON,
    'joint_conference.called_by_id': PERSON,
    'conference_task.responsible_id': PERSON,
    'campaign.union_organiser_id': PERSON,
    'campaign.tax_organiser_id': PERSON,
    'campaign_participation.recorded_by_id': PERSON,
    'payee_account.person_id': PERSON,
    'payment_order.requested_by_id': PERSON,
    'payment_order.charged_by_id': PERSON,
    'payment_order.authorised_by_id': PERSON,
    'payment_order.executed_by_id': PERSON,
    'payment_refund.received_by_id': PERSON,
    'payment_order.decision_id': DECISION,
    'payment_order_state_change.person_id': PERSON,
    'receipt_file.previewed_by_id': PERSON,
    'receipt_file.booked_by_id': PERSON,
    'dues_receipt.control_union_id': 'finance-collection.trade_union',
    'receipt_file_state_change.person_id': PERSON,
  },
};

const subjects: readonly ForeignId[] = [
  { from: 'governance', place: 'matter.subject_id', subjectType: 'AwardProposal', owner: 'grants.grant_award_proposal' },
  { from: 'governance', place: 'matter.subject_id', subjectType: 'AwardBudget', owner: 'grants.award' },
  { from: 'governance', place: 'matter.subject_id', subjectType: 'AwardRevocation', owner: 'grants.award' },
  { from: 'governance', place: 'matter.subject_id', subjectType: 'AwardObjection', owner: 'grants.award_objection' },
  { from: 'finance-collection', place: 'payment_order.subject_id', subjectType: 'Instalment', owner: 'grants.instalment' },
];

/** Every column that holds ids of another department's rows. */
export const foreignIds: readonly ForeignId[] = [
  ...Object.entries(columns).flatMap(([from, owners]) => Object.entries(owners).map(([place, owner]) => ({ from: from as Department, place, owner }))),
  ...subjects,
];
