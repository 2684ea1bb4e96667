import { ledgerMigrations } from '@unionhall/database';
import { askedPaymentMigrations } from './asked-payment';
import { employerImportMigrations } from './employer-import';
import { collectionProgressMigrations } from './collection-progress';
import { collectionTargetMigrations } from './collection-target';
import { assessmentMigrations } from './assessment';
import { employerMigrations } from './employer';
import { campaignMigrations } from './campaign';
import { duesRefundMigrations } from './dues-refund';
import { employerParkMigrations } from './employer-park';
import { employerHistoryMigrations } from './employer-history';
import { jointWorkMigrations } from './joint-work';
import { paymentMigrations } from './payment';
import { receiptMigrations } from './receipt';
import { receiptMatchMigrations } from './receipt-match';
import { remittanceRefundMigrations } from './remittance-refund';
import { remittanceMigrations } from './remittance';
import { collectionMonthMigrations } from './collection-month';
import { paymentAuthorisationMigrations } from './payment-authorisation';
import { paymentRunMigrations } from './payment-run';
import { openingBalanceMigrations } from './opening-balance';
import { openingItemMigrations } from './opening-item';
import { conferenceMatterMigrations } from './conference-matter';
import { visitFormMigrations } from './visit-form';
import { refundMigrations } from './refund';
import { collectionAssessmentMigrations } from './collection-assessment';
import { serviceTaskCopyMigrations } from './service-task-copy';
import { surveyMigrations } from './survey';
import { splitMigrations } from './split';
import { taxBranchMigrations } from './tax-branch';
import { tradeUnionMigrations } from './trade-union';

/** The tables of finance-collection, in the order they are made. */
export const migrations = [
  ...ledgerMigrations,
  ...employerMigrations,
  ...paymentMigrations,
  ...taxBranchMigrations,
  ...askedPaymentMigrations,
  ...refundMigrations,
  ...tradeUnionMigrations,
  ...employerHistoryMigrations,
  ...employerImportMigrations,
  ...receiptMigrations,
  ...collectionTargetMigrations,
  ...collectionProgressMigrations,
  ...jointWorkMigrations,
  ...campaignMigrations,
  ...surveyMigrations,
  ...collectionAssessmentMigrations,
  ...assessmentMigrations,
  ...splitMigrations,
  ...receiptMatchMigrations,
  ...remittanceMigrations,
  ...collectionMonthMigrations,
  ...paymentRunMigrations,
  ...openingItemMigrations,
  ...conferenceMatterMigrations,
  ...visitFormMigrations,
  ...employerParkMigrations,
  ...serviceTaskCopyMigrations,
  ...remittanceRefundMigrations,
  ...openingBalanceMigrations,
  ...duesRefundMigrations,
  ...paymentAuthorisationMigrations,
];
