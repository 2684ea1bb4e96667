import type { FactValue } from '@unionhall/kernel';
import type { Locale } from '../bilingual';
import { fillText } from '../fill-text';
import { financeCollectionRefusals } from './finance-collection';
import { financeCollectionOrdersRefusals } from './finance-collection-orders';
import { financeCollectionJointRefusals } from './finance-collection-joint';
import { financeCollectionRegistersRefusals } from './finance-collection-registers';
import { financeCollectionPartsRefusals } from './finance-collection-parts';
import { financeCollectionReceiptsRefusals } from './finance-collection-receipts';
import { financeCollectionTargetsRefusals } from './finance-collection-targets';
import { governanceRefusals } from './governance';
import { governanceMeetingRefusals } from './governance-meeting';
import { governanceSupervisionRefusals } from './governance-supervision';
import { governanceVotingRefusals } from './governance-voting';
import { grantsRefusals } from './grants';
import { grantsAwardRefusals } from './grants-award';
import { grantsFundRefusals } from './grants-fund';
import { grantsReviewRefusals } from './grants-review';
import { houseRefusals } from './house';
import { personnelRefusals } from './personnel';
import { personnelContractRefusals } from './personnel-contract';
import { personnelAllowanceRefusals } from './personnel-allowance';
import { personnelCertificateRefusals } from './personnel-certificate';
import { personnelMatchingRefusals } from './personnel-matching';
import { personnelPerformanceRefusals } from './personnel-performance';
import { personnelCompetitionRefusals } from './personnel-competition';
import { personnelRecruitmentRefusals } from './personnel-recruitment';
import { personnelStaffRefusals } from './personnel-staff';
import { workstationsRefusals } from './workstations';

/** Every refusal of the house by code. */
export const refusalTexts = {
  ...houseRefusals,
  ...personnelRefusals,
  ...personnelStaffRefusals,
  ...personnelContractRefusals,
  ...personnelCompetitionRefusals,
  ...personnelRecruitmentRefusals,
  ...personnelMatchingRefusals,
  ...personnelAllowanceRefusals,
  ...personnelCertificateRefusals,
  ...personnelPerformanceRefusals,
  ...governanceRefusals,
  ...governanceMeetingRefusals,
  ...governanceSupervisionRefusals,
  ...governanceVotingRefusals,
  ...grantsRefusals,
  ...grantsAwardRefusals,
  ...grantsFundRefusals,
  ...grantsReviewRefusals,
  ...financeCollectionRefusals,
  ...financeCollectionOrdersRefusals,
  ...financeCollectionRegistersRefusals,
  ...financeCollectionPartsRefusals,
  ...financeCollectionReceiptsRefusals,
  ...financeCollectionTargetsRefusals,
  ...financeCollectionJointRefusals,
  ...workstationsRefusals,
};

/** The code of a refusal: `<department>.<what-is-wrong>`, stable across releases and languages. */
export type RefusalCode = keyof typeof refusalTexts;

/** What a refusal says, with its facts filled in. Never throws: an answer is not lost for a missing fact. */
export function refusalText(code: RefusalCode, locale: Locale, facts: Readonly<Record<string, FactValue>>): string {
  return fillText(refusalTexts[code], locale, facts);
}
