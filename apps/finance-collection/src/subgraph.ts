import { keepDecisions, keepParameters, keepRelations, ledgerAppendOnly } from '@unionhall/database';
import { defineDepartment } from '@unionhall/graphql';
import { arrearsPart } from './arrears/arrears.part';
import { assessmentPart } from './assessment/assessment.part';
import { duesRefundPart } from './dues-refund/dues-refund.part';
import { decisionPart } from './decision/decision.part';
import { employerImportPart } from './employer-import/employer-import.part';
import { employerPart } from './employer/employer.part';
import { onPaymentRequested } from './events/on-payment-requested';
import { onServiceTaskMoved } from './events/on-service-task-moved';
import { campaignPart } from './campaign/campaign.part';
import { collectionAssessmentPart } from './collection-assessment/collection-assessment.part';
import { financeJobPart } from './job/finance-job.part';
import { jointConferencePart } from './conference/joint-conference.part';
import { leadingGroupPart } from './leading-group/leading-group.part';
import { ledgerPart } from './ledger/ledger.part';
import { mePart } from './me/me.part';
import { migrations } from './migrations';
import { collectionProgressAppendOnly } from './migrations/collection-progress';
import { collectionTargetAppendOnly } from './migrations/collection-target';
import { assessmentAppendOnly } from './migrations/assessment';
import { receiptAppendOnly } from './migrations/receipt';
import { registerAppendOnly } from './migrations/employer-history';
import { collectionAssessmentAppendOnly } from './migrations/collection-assessment';
import { jointWorkAppendOnly } from './migrations/joint-work';
import { duesRefundAppendOnly } from './migrations/dues-refund';
import { refundAppendOnly } from './migrations/refund';
import { splitAppendOnly } from './migrations/split';
import { collectionMonthAppendOnly } from './migrations/collection-month';
import { openingItemAppendOnly } from './migrations/opening-item';
import { paymentAuthorisationAppendOnly } from './migrations/payment-authorisation';
import { paymentRunAppendOnly } from './migrations/payment-run';
import { remittanceAppendOnly } from './migrations/remittance';
import { payeePart } from './payee/payee.part';
import { paymentPart } from './payment/payment.part';
import { openingBalancePart } from './opening-balance/opening-balance.part';
import { openingItemPart } from './opening-item/opening-item.part';
import { visitFormPart } from './visit-form/visit-form.part';
import { paymentAuthorisationPart } from './payment-authorisation/payment-authorisation.part';
import { paymentRunPart } from './payment-run/payment-run.part';
import { parkPart } from './park/park.part';
import { personPart } from './person/person.part';
import { collectionProblemPart } from './problem/collection-problem.part';
import { powerItemPart } from './power-item/power-item.part';
import { progressPart } from './progress/progress.part';
import { receiptFilePart } from './receipt-file/receipt-file.part';
import { receiptMatchPart } from './receipt-match/receipt-match.part';
import { preparationFundPart } from './preparation-fund/preparation-fund.part';
import { remittancePart } from './remittance/remittance.part';
import { collectionMonthPart } from './collection-month/collection-month.part';
import { receiptPart } from './receipt/receipt.part';
import { refundPart } from './refund/refund.part';
import { targetPart } from './target/target.part';
import { surveyPart } from './survey/survey.part';
import { splitPart } from './split/split.part';
import { taxBranchPart } from './tax-branch/tax-branch.part';
import { tradeUnionPart } from './trade-union/trade-union.part';

/** Finance and collection (财务与经费代收): the registers of employers and tax branches, the ledger, payees and payment orders. */
export const financeCollection = defineDepartment({
  department: 'finance-collection',
  parts: [
    arrearsPart,
    assessmentPart,
    decisionPart,
    duesRefundPart,
    employerImportPart,
    employerPart,
    campaignPart,
    collectionAssessmentPart,
    collectionProblemPart,
    financeJobPart,
    jointConferencePart,
    leadingGroupPart,
    ledgerPart,
    mePart,
    payeePart,
    paymentPart,
    openingItemPart,
    openingBalancePart,
    paymentAuthorisationPart,
    paymentRunPart,
    visitFormPart,
    parkPart,
    personPart,
    powerItemPart,
    progressPart,
    receiptFilePart,
    receiptMatchPart,
    receiptPart,
    collectionMonthPart,
    remittancePart,
    preparationFundPart,
    refundPart,
    surveyPart,
    targetPart,
    splitPart,
    taxBranchPart,
    tradeUnionPart,
  ],
  schema: {
    migrations,
    blindIndexes: [{ table: 'payee_account', text: 'account_number', subject: 'COALESCE(indexed.person_id, indexed.employer_id)' }],
    appendOnly: [
      ...ledgerAppendOnly,
      'employer_name',
      'payment_order_state_change',
      ...refundAppendOnly,
      ...duesRefundAppendOnly,
      ...registerAppendOnly,
      ...jointWorkAppendOnly,
      ...collectionAssessmentAppendOnly,
      ...receiptAppendOnly,
      ...collectionTargetAppendOnly,
      ...collectionProgressAppendOnly,
      ...assessmentAppendOnly,
      ...splitAppendOnly,
      ...remittanceAppendOnly,
      ...collectionMonthAppendOnly,
      ...paymentAuthorisationAppendOnly,
      ...paymentRunAppendOnly,
      ...openingItemAppendOnly,
    ],
  },
  subscriptions: [keepParameters, keepRelations, keepDecisions, onPaymentRequested, onServiceTaskMoved],
});
