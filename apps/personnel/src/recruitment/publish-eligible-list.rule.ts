import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { batchIsIn, type RecruitmentBatchFacts } from './batch-state.rule';

/** What the rules of publishEligibleList look at. */
export interface PublishEligibleListFacts extends RecruitmentBatchFacts {
  readonly batch: RecruitmentBatchFacts['batch'] & { readonly publicityWorkingDays: number };
  readonly today: LocalDate;
  /** How many scores there have to be, and are: one of each member of the panel for each candidate who was tested. */
  readonly expected: number;
  readonly scores: readonly object[];
  /** How many of them could not be opened. */
  readonly broken: number;
  /** The last day of the publicity; null when it lies beyond the published calendar. */
  readonly publicityLast: LocalDate | null;
}

/** WZ-3: both tests count: every member of the panel has scored everybody who was tested. */
export const everybodyIsScored = rule<PublishEligibleListFacts>('WZ-3', 'personnel.interview-scores-missing', ({ batch: { state }, expected, scores }) =>
  state !== 'marked' || (expected > 0 && scores.length === expected) ? ok : refuse({ path: ['batchId'], facts: { missing: expected - scores.length, expected }, remedy: 'wait-for-the-scores' }),
);

/** HOUSE-4: what was handed in is what is opened. */
export const sealsAreWhole = rule<PublishEligibleListFacts>('HOUSE-4', 'personnel.interview-seal-broken', ({ broken: count }) =>
  count === 0 ? ok : refuse({ path: ['batchId'], facts: { count }, remedy: 'have-the-seal-examined' }),
);

/** CP-4: the end of a publicity is a day of the published calendar, never a guess. */
export const publicityEndsInTheCalendar = rule<PublishEligibleListFacts>('CP-4', 'personnel.publicity-beyond-calendar', ({ publicityLast, today, batch: { publicityWorkingDays: days } }) =>
  publicityLast !== null ? ok : refuse({ path: ['batchId'], facts: { today, days }, remedy: 'publish-once-the-calendar-is' }),
);

export const publishEligibleListRules: readonly Rule<PublishEligibleListFacts>[] = [batchIsIn('batchId', 'marked'), everybodyIsScored, sealsAreWhole, publicityEndsInTheCalendar];
