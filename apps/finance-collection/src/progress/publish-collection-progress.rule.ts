import { type LocalDate, type Month, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';

/** What the rules of publishCollectionProgress look at. */
export interface PublishCollectionProgressFacts {
  readonly input: { readonly month: Month; readonly reason?: string | null };
  readonly today: LocalDate;
  /** The adopted target of the year, or null. */
  readonly target: object | null;
  /** What was last published of the month, and whether its numbers are the present ones; null before the first. */
  readonly earlier: { readonly number: number; readonly publishedOn: LocalDate; readonly isSame: boolean } | null;
}

/** BH-7: a month is published once it is over. */
export const monthIsOver = rule<PublishCollectionProgressFacts>('BH-7', 'finance-collection.progress-month-not-over', ({ input: { month }, today }) =>
  month < today.slice(0, 7) ? ok : refuse({ path: ['month'], facts: { month, today }, remedy: 'wait-until-the-month-is-over' }),
);

/** BH-7: progress is progress towards the target of the year. */
export const yearHasTarget = rule<PublishCollectionProgressFacts>('BH-7', 'finance-collection.progress-without-target', ({ input: { month }, target }) =>
  target ? ok : refuse({ path: ['month'], facts: { year: month.slice(0, 4) }, remedy: 'adopt-a-target-first' }),
);

/** BH-7: a month is published once and the same for all; what is corrected later says why. */
export const correctionSaysWhy = rule<PublishCollectionProgressFacts>('BH-7', 'finance-collection.progress-correction-without-reason', ({ input: { month, reason }, earlier }) =>
  earlier === null || (reason ?? '').trim() !== '' ? ok : refuse({ path: ['reason'], facts: { month, on: earlier.publishedOn }, remedy: 'fill-it-in' }),
);

/** HOUSE-3: a correction corrects something. */
export const correctionChangesNumbers = rule<PublishCollectionProgressFacts>('HOUSE-3', 'finance-collection.progress-unchanged', ({ input: { month }, earlier }) =>
  earlier?.isSame ? refuse({ path: ['month'], facts: { month, number: earlier.number, on: earlier.publishedOn }, remedy: 'leave-it-as-published' }) : ok,
);

export const publishCollectionProgressRules: readonly Rule<PublishCollectionProgressFacts>[] = [monthIsOver, yearHasTarget, correctionSaysWhy, correctionChangesNumbers];
