import type { EnumLabels } from './enum-labels';
import { financeCollectionLabels } from './finance-collection';
import { financeCollectionJointLabels } from './finance-collection-joint';
import { financeCollectionRegistersLabels } from './finance-collection-registers';
import { financeCollectionReceiptsLabels } from './finance-collection-receipts';
import { financeCollectionTargetsLabels } from './finance-collection-targets';
import { governanceLabels } from './governance';
import { governanceMeetingLabels } from './governance-meeting';
import { governanceSupervisionLabels } from './governance-supervision';
import { governanceVotingLabels } from './governance-voting';
import { grantsLabels } from './grants';
import { grantsAwardLabels } from './grants-award';
import { grantsFundLabels } from './grants-fund';
import { grantsReviewLabels } from './grants-review';
import { houseLabels } from './house';
import { personnelLabels } from './personnel';
import { personnelAllowanceLabels } from './personnel-allowance';
import { personnelCertificateLabels } from './personnel-certificate';
import { personnelMatchingLabels } from './personnel-matching';
import { personnelPerformanceLabels } from './personnel-performance';
import { personnelCompetitionLabels } from './personnel-competition';
import { personnelRecruitmentLabels } from './personnel-recruitment';
import { personnelStaffLabels } from './personnel-staff';
import { workstationsLabels } from './workstations';

/** The labels of every enumeration and code list by name, then by value as stored; the compiler knows each. */
export const enumLabels = {
  ...houseLabels,
  ...personnelLabels,
  ...personnelStaffLabels,
  ...personnelCompetitionLabels,
  ...personnelRecruitmentLabels,
  ...personnelMatchingLabels,
  ...personnelAllowanceLabels,
  ...personnelCertificateLabels,
  ...personnelPerformanceLabels,
  ...governanceLabels,
  ...governanceMeetingLabels,
  ...governanceSupervisionLabels,
  ...governanceVotingLabels,
  ...grantsLabels,
  ...grantsAwardLabels,
  ...grantsFundLabels,
  ...grantsReviewLabels,
  ...financeCollectionLabels,
  ...financeCollectionRegistersLabels,
  ...financeCollectionReceiptsLabels,
  ...financeCollectionTargetsLabels,
  ...financeCollectionJointLabels,
  ...workstationsLabels,
} as const satisfies EnumLabels;
