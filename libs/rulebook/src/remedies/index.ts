import type { FactValue } from '@unionhall/kernel';
import type { Locale } from '../bilingual';
import { fillText } from '../fill-text';
import { financeCollectionRemedies } from './finance-collection';
import { financeCollectionOrdersRemedies } from './finance-collection-orders';
import { financeCollectionJointRemedies } from './finance-collection-joint';
import { financeCollectionRegistersRemedies } from './finance-collection-registers';
import { financeCollectionReceiptsRemedies } from './finance-collection-receipts';
import { financeCollectionTargetsRemedies } from './finance-collection-targets';
import { governanceRemedies } from './governance';
import { governanceMeetingRemedies } from './governance-meeting';
import { governanceSupervisionRemedies } from './governance-supervision';
import { governanceVotingRemedies } from './governance-voting';
import { grantsRemedies } from './grants';
import { grantsAwardRemedies } from './grants-award';
import { grantsFundRemedies } from './grants-fund';
import { grantsReviewRemedies } from './grants-review';
import { houseRemedies } from './house';
import { personnelRemedies } from './personnel';
import { personnelContractRemedies } from './personnel-contract';
import { personnelAllowanceRemedies } from './personnel-allowance';
import { personnelCertificateRemedies } from './personnel-certificate';
import { personnelMatchingRemedies } from './personnel-matching';
import { personnelPerformanceRemedies } from './personnel-performance';
import { personnelCompetitionRemedies } from './personnel-competition';
import { personnelRecruitmentRemedies } from './personnel-recruitment';
import { personnelStaffRemedies } from './personnel-staff';
import { workstationsRemedies } from './workstations';

/** Every remedy of the house by code. */
export const remedyTexts = {
  ...houseRemedies,
  ...personnelRemedies,
  ...personnelStaffRemedies,
  ...personnelContractRemedies,
  ...personnelCompetitionRemedies,
  ...personnelRecruitmentRemedies,
  ...personnelMatchingRemedies,
  ...personnelAllowanceRemedies,
  ...personnelCertificateRemedies,
  ...personnelPerformanceRemedies,
  ...governanceRemedies,
  ...governanceMeetingRemedies,
  ...governanceSupervisionRemedies,
  ...governanceVotingRemedies,
  ...grantsRemedies,
  ...grantsAwardRemedies,
  ...grantsFundRemedies,
  ...grantsReviewRemedies,
  ...financeCollectionRemedies,
  ...financeCollectionOrdersRemedies,
  ...financeCollectionRegistersRemedies,
  ...financeCollectionReceiptsRemedies,
  ...financeCollectionTargetsRemedies,
  ...financeCollectionJointRemedies,
  ...workstationsRemedies,
};

/** The code of a remedy: what to do next, e.g. 'wait-for-next-round'. */
export type RemedyCode = keyof typeof remedyTexts;

/** What to do next, with the refusal's facts filled in. Never throws: an answer is not lost for a missing fact. */
export function remedyText(code: RemedyCode, locale: Locale, facts: Readonly<Record<string, FactValue>>): string {
  return fillText(remedyTexts[code], locale, facts);
}
