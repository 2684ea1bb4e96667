import type { LocalDate, Rule } from '@unionhall/kernel';
import { publicityIsInTheCalendar } from '../notice/publicity.rule';
import { everybodyIsScored, type OpeningFacts, sealsAreWhole } from '../panel/panel.rule';
import { batchIsIn, type RecruitmentBatchFacts } from './batch-state.rule';

/** What the rules of publishEligibleList look at. */
export interface PublishEligibleListFacts extends RecruitmentBatchFacts, OpeningFacts {
  readonly batch: RecruitmentBatchFacts['batch'] & { readonly publicityWorkingDays: number };
  readonly today: LocalDate;
  /** The last day of the publicity; null when it lies beyond the published calendar. */
  readonly publicityLast: LocalDate | null;
}

export const publishEligibleListRules: readonly Rule<PublishEligibleListFacts>[] = [
  batchIsIn('batchId', 'marked'),
  everybodyIsScored('batchId', ({ batch: { state } }) => state === 'marked'),
  sealsAreWhole('batchId'),
  publicityIsInTheCalendar('batchId', ({ batch }) => batch.publicityWorkingDays),
];
