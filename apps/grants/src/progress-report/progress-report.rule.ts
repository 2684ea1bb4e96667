import { ok, refuse, type Rule } from '@unionhall/kernel';
import { type enumLabels, rule } from '@unionhall/rulebook';
import { type AwardStageFacts, awardIsContracted } from '../contract/award-stage.rule';
import type { InstalmentState } from '../instalment/instalment.transitions';

type Condition = keyof (typeof enumLabels)['InstalmentCondition'];

/** What the rules about the report before an instalment look at. */
export interface ReportBeforeInstalmentFacts extends AwardStageFacts {
  readonly instalment: { readonly condition: Condition; readonly state: InstalmentState };
}

/** Whether a report is due before an instalment: before each but the one the contract itself frees. */
export const isDueBefore = ({ condition }: { readonly condition: Condition }): boolean => condition !== 'contract';

/** CP-7: a report comes before a later instalment; the first is paid on the contract alone. */
export const instalmentWantsAReport = rule<ReportBeforeInstalmentFacts>('CP-7', 'grants.instalment-wants-no-report', ({ instalment }) =>
  isDueBefore(instalment) ? ok : refuse({ path: ['instalmentId'], facts: { condition: instalment.condition }, remedy: 'report-before-a-later-instalment' }),
);

export const reportBeforeInstalmentRules: readonly Rule<ReportBeforeInstalmentFacts>[] = [awardIsContracted, instalmentWantsAReport];
