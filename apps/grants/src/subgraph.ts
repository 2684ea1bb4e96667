import { keepDecisions, keepParameters, keepRelations, LedgerAccountRow, LedgerTransferRow } from '@unionhall/database';
import { buildSubgraph, type DepartmentDefinition, type RequestContext, trailResolver } from '@unionhall/graphql';
import { agreeToApplication } from './application/agree-to-application';
import { GrantBudgetLine, GrantTraitArgument } from './application/application-content.entity';
import { GrantApplicationStateChange } from './application/application-state-change.entity';
import { GrantApplicationStateChangeFields } from './application/application-state-change.fields';
import { GrantApplication } from './application/application.entity';
import { GrantApplicationFields } from './application/application.fields';
import { GrantApplicationResolver } from './application/application.resolver';
import { grantApplicationTransitions } from './application/application.transitions';
import { confirmEligibility } from './application/confirm-eligibility';
import { draftApplication } from './application/draft-application';
import { EligibilityResolver } from './application/eligibility.resolver';
import { rejectEligibility } from './application/reject-eligibility';
import { returnApplication } from './application/return-application';
import { reviseApplication } from './application/revise-application';
import { submitApplication } from './application/submit-application';
import { GrantAgreement, GrantTeamMember } from './application/team.entity';
import { GrantTeamMemberFields } from './application/team.fields';
import { withdrawApplication } from './application/withdraw-application';
import { answerAwardObjection } from './award/answer-award-objection';
import { AwardObjectionStateChange } from './award/award-objection-state-change.entity';
import { AwardObjection } from './award/award-objection.entity';
import { awardObjectionTransitions } from './award/award-objection.transitions';
import { AwardProposalLine } from './award/award-proposal-line.entity';
import { AwardProposalStateChange } from './award/award-proposal-state-change.entity';
import { AwardProposal } from './award/award-proposal.entity';
import { AwardListFields, AwardObjectionFields, AwardProposalFields, AwardProposalLineFields } from './award/award-proposal.fields';
import { AwardProposalResolver } from './award/award-proposal.resolver';
import { awardProposalTransitions } from './award/award-proposal.transitions';
import { AwardStateChange } from './award/award-state-change.entity';
import { Award } from './award/award.entity';
import { AwardFields } from './award/award.fields';
import { awardTransitions } from './award/award.transitions';
import { grantAwards } from './award/grant-awards';
import { objectToAward } from './award/object-to-award';
import { proposeAwards } from './award/propose-awards';
import { publishAwardList } from './award/publish-award-list';
import { AwardAfterGrantFields } from './contract/award-after-grant.fields';
import { AwardContract } from './contract/award-contract.entity';
import { AwardResolver } from './contract/award.resolver';
import { AwardContractResolver, MidTermCheckFields } from './contract/contract.resolver';
import { MidTermCheck } from './contract/mid-term-check.entity';
import { recordMidTermCheck } from './contract/record-mid-term-check';
import { signAwardContract } from './contract/sign-award-contract';
import { DecisionResolver } from './decision/decision.resolver';
import { EmployerCopy } from './employer/employer-copy.entity';
import { EmployerResolver } from './employer/employer.resolver';
import { onEmployerChanged } from './events/on-employer-changed';
import { onPaymentOrderMoved } from './events/on-payment-order-moved';
import { AwardBudgetLine } from './expense/award-budget-line.entity';
import { ExpenseVoucher } from './expense/expense-voucher.entity';
import { ExpenseVoucherResolver } from './expense/expense.resolver';
import { recordExpense } from './expense/record-expense';
import { addExpertEmployment } from './expert/add-expert-employment';
import { GrantExpertEmployment } from './expert/expert-employment.entity';
import { GrantExpert } from './expert/expert.entity';
import { GrantExpertEmploymentFields, GrantExpertFields } from './expert/expert.fields';
import { GrantExpertResolver } from './expert/expert.resolver';
import { registerExpert } from './expert/register-expert';
import { appropriateGrantFund } from './fund/appropriate-grant-fund';
import { GrantAppropriation } from './fund/grant-appropriation.entity';
import { GrantFund } from './fund/grant-fund.entity';
import { GrantAppropriationFields, GrantFundResolver } from './fund/grant-fund.resolver';
import { GrantLedgerAccount } from './fund/grant-ledger-account.entity';
import { InstalmentRequest } from './instalment/instalment-request.entity';
import { InstalmentStateChange } from './instalment/instalment-state-change.entity';
import { Instalment } from './instalment/instalment.entity';
import { InstalmentRequestFields, InstalmentResolver } from './instalment/instalment.resolver';
import { instalmentTransitions } from './instalment/instalment.transitions';
import { requestInstalment } from './instalment/request-instalment';
import { MatterResolver } from './matter/matter.resolver';
import { GrantsWaitingItemFields, MeResolver } from './me/me.resolver';
import { Me } from './me/me.stub';
import { appendOnlyTables, migrations } from './migrations';
import { PayeeAccountResolver } from './payee-account/payee-account.resolver';
import { PaymentOrderResolver } from './payment-order/payment-order.resolver';
import { PersonResolver } from './person/person.resolver';
import { rankRound } from './ranking/rank-round';
import { GrantRanking, GrantRankingLine } from './ranking/ranking.entity';
import { GrantApplicationRankingFields, GrantRankingLineFields, GrantRankingResolver, GrantRoundRankingFields } from './ranking/ranking.resolver';
import { assignExperts } from './review/assign-experts';
import { ExpertAssignmentBatch } from './review/assignment-batch.entity';
import { ReviewAssignmentStateChange } from './review/assignment-state-change.entity';
import { ReviewAssignment } from './review/assignment.entity';
import { reviewAssignmentTransitions } from './review/assignment.transitions';
import { declareConflict } from './review/declare-conflict';
import { replaceExpert } from './review/replace-expert';
import { ExpertAssignmentBatchFields, ExpertAssignmentResultFields, GrantApplicationReviewFields, ReviewAssignmentFields } from './review/review.fields';
import { ReviewResolver } from './review/review.resolver';
import { cancelRound } from './round/cancel-round';
import { closeRound } from './round/close-round';
import { openRound } from './round/open-round';
import { GrantRoundStateChange } from './round/round-state-change.entity';
import { GrantCriterion, GrantInstalmentTerm } from './round/round-terms.entity';
import { GrantRound } from './round/round.entity';
import { GrantInstalmentTermFields, GrantRoundFields } from './round/round.fields';
import { GrantRoundResolver } from './round/round.resolver';
import { grantRoundTransitions } from './round/round.transitions';
import { openScores } from './score/open-scores';
import { GrantScoreSheet } from './score/score-sheet.entity';
import { GrantApplicationScoreFields, GrantScoreFields, GrantScoreSheetResolver, ReviewAssignmentScoreFields } from './score/score-sheet.resolver';
import { GrantScore } from './score/score.entity';
import { submitScoreSheet } from './score/submit-score-sheet';
import { registerStudio } from './studio/register-studio';
import { Studio } from './studio/studio.entity';
import { StudioResolver } from './studio/studio.resolver';
import { studioTransitions } from './studio/studio.transitions';
import { verifyStudio } from './studio/verify-studio';

const byIdOnly = ({ id }: { readonly [key: string]: unknown }) => ({ id });

/** Grants (职工创新项目资助): rounds, studios and applications, from the call to the submission. */
export const grants: DepartmentDefinition = {
  department: 'grants',
  subgraph: () =>
    buildSubgraph({
      resolvers: [
        GrantRoundResolver,
        GrantRoundFields,
        GrantInstalmentTermFields,
        StudioResolver,
        GrantApplicationResolver,
        GrantApplicationFields,
        GrantApplicationStateChangeFields,
        GrantApplicationReviewFields,
        GrantTeamMemberFields,
        EligibilityResolver,
        GrantExpertResolver,
        GrantExpertFields,
        GrantExpertEmploymentFields,
        ReviewResolver,
        ReviewAssignmentFields,
        ExpertAssignmentBatchFields,
        ExpertAssignmentResultFields,
        GrantScoreSheetResolver,
        GrantScoreFields,
        ReviewAssignmentScoreFields,
        GrantApplicationScoreFields,
        GrantRankingResolver,
        GrantRankingLineFields,
        GrantRoundRankingFields,
        GrantApplicationRankingFields,
        AwardProposalResolver,
        AwardProposalFields,
        AwardProposalLineFields,
        AwardListFields,
        AwardObjectionFields,
        AwardFields,
        DecisionResolver,
        MatterResolver,
        GrantFundResolver,
        GrantAppropriationFields,
        AwardResolver,
        AwardAfterGrantFields,
        AwardContractResolver,
        MidTermCheckFields,
        InstalmentResolver,
        InstalmentRequestFields,
        ExpenseVoucherResolver,
        PayeeAccountResolver,
        PaymentOrderResolver,
        EmployerResolver,
        PersonResolver,
        MeResolver,
        GrantsWaitingItemFields,
        trailResolver('grants'),
      ],
      // No field of grants answers it: the gateway brings it from personnel.
      orphanedTypes: [Me],
      references: {
        GrantRound: ({ id }, { loaders }: RequestContext) => loaders.byId(GrantRound, String(id)),
        Studio: ({ id }, { loaders }: RequestContext) => loaders.byId(Studio, String(id)),
        GrantApplication: ({ id }, { loaders }: RequestContext) => loaders.byId(GrantApplication, String(id)),
        GrantScoreSheet: ({ id }, { loaders }: RequestContext) => loaders.byId(GrantScoreSheet, String(id)),
        AwardProposal: ({ id }, { loaders }: RequestContext) => loaders.byId(AwardProposal, String(id)),
        AwardObjection: ({ id }, { loaders }: RequestContext) => loaders.byId(AwardObjection, String(id)),
        Award: ({ id }, { loaders }: RequestContext) => loaders.byId(Award, String(id)),
        Decision: byIdOnly,
        Matter: byIdOnly,
        GrantFund: ({ id }, { loaders }: RequestContext) => loaders.byId(GrantFund, String(id)),
        Instalment: ({ id }, { loaders }: RequestContext) => loaders.byId(Instalment, String(id)),
        PayeeAccount: byIdOnly,
        PaymentOrder: byIdOnly,
        GrantExpert: ({ id }, { loaders }: RequestContext) => loaders.byId(GrantExpert, String(id)),
        ReviewAssignment: ({ id }, { loaders }: RequestContext) => loaders.byId(ReviewAssignment, String(id)),
        Employer: byIdOnly,
        Person: byIdOnly,
        Me: byIdOnly,
      },
    }),
  entities: [
    EmployerCopy,
    GrantRound,
    GrantRoundStateChange,
    GrantCriterion,
    GrantInstalmentTerm,
    Studio,
    GrantApplication,
    GrantApplicationStateChange,
    GrantTeamMember,
    GrantTraitArgument,
    GrantBudgetLine,
    GrantAgreement,
    GrantExpert,
    GrantExpertEmployment,
    ReviewAssignment,
    ReviewAssignmentStateChange,
    ExpertAssignmentBatch,
    GrantScoreSheet,
    GrantScore,
    GrantRanking,
    GrantRankingLine,
    AwardProposal,
    AwardProposalStateChange,
    AwardProposalLine,
    AwardObjection,
    AwardObjectionStateChange,
    Award,
    AwardStateChange,
    GrantFund,
    GrantAppropriation,
    LedgerAccountRow,
    LedgerTransferRow,
    GrantLedgerAccount,
    AwardContract,
    MidTermCheck,
    Instalment,
    InstalmentStateChange,
    InstalmentRequest,
    AwardBudgetLine,
    ExpenseVoucher,
  ],
  schema: { department: 'grants', migrations, appendOnly: appendOnlyTables },
  subscriptions: [keepParameters, keepRelations, keepDecisions, onEmployerChanged, onPaymentOrderMoved],
  acts: [openRound, registerStudio, verifyStudio, draftApplication, reviseApplication, agreeToApplication, submitApplication, withdrawApplication, closeRound, cancelRound, returnApplication, confirmEligibility, rejectEligibility, registerExpert, addExpertEmployment, assignExperts, replaceExpert, declareConflict, submitScoreSheet, openScores, rankRound, proposeAwards, publishAwardList, objectToAward, answerAwardObjection, grantAwards, appropriateGrantFund, signAwardContract, recordMidTermCheck, requestInstalment, recordExpense],
  transitions: { grant_round: grantRoundTransitions, grant_application: grantApplicationTransitions, studio: studioTransitions, review_assignment: reviewAssignmentTransitions, grant_award_proposal: awardProposalTransitions, award_objection: awardObjectionTransitions, award: awardTransitions, instalment: instalmentTransitions },
};
