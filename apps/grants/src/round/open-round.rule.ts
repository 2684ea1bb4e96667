import { type Fen, type LocalDate, ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';

/** What the rules of openRound look at. */
export interface OpenRoundFacts {
  readonly input: {
    readonly year: number;
    readonly quota: number;
    readonly windowFirst: LocalDate;
    readonly windowLast: LocalDate;
    readonly publicityWorkingDays: number;
    readonly criteria: readonly { readonly weight: number }[];
  };
  readonly today: LocalDate;
  /** The name of the round the year has already, or null. */
  readonly roundOfYear: string | null;
  /** The parameters in force today. */
  readonly inForce: { readonly quota: number; readonly awardAmount: Fen; readonly publicityWorkingDays: number };
}

/** HOUSE-3: a year has one round, besides those that were cancelled. */
export const yearHasNoRound = rule<OpenRoundFacts>('HOUSE-3', 'grants.round-year-taken', ({ input: { year }, roundOfYear }) =>
  roundOfYear === null ? ok : refuse({ path: ['year'], facts: { year, round: roundOfYear }, remedy: 'use-the-round-of-the-year' }),
);

/** YZ-7: no more projects than the year's number. */
export const quotaIsWithinParameter = rule<OpenRoundFacts>('YZ-7', 'grants.round-quota-above-parameter', ({ input: { quota }, inForce }) =>
  quota <= inForce.quota ? ok : refuse({ path: ['quota'], facts: { quota, limit: inForce.quota }, remedy: 'lower-the-quota' }),
);

/** HOUSE-5: the window begins before it ends. */
export const windowIsInOrder = rule<OpenRoundFacts>('HOUSE-5', 'house.dates-out-of-order', ({ input: { windowFirst: first, windowLast: last } }) =>
  first <= last ? ok : refuse({ path: ['windowFirst'], facts: { first, last }, remedy: 'put-the-dates-in-order' }),
);

/** HOUSE-5: a round nobody can apply to any more is not opened. */
export const windowIsNotOver = rule<OpenRoundFacts>('HOUSE-5', 'grants.round-window-over', ({ input: { windowLast: lastDay }, today }) =>
  today <= lastDay ? ok : refuse({ path: ['windowLast'], facts: { lastDay, today }, remedy: 'move-the-window' }),
);

/** YZ-8: merit is measured by weights that make a whole. */
export const weightsMakeAWhole = rule<OpenRoundFacts>('YZ-8', 'grants.criterion-weights-not-hundred', ({ input: { criteria } }) => {
  const sum = criteria.reduce((total, { weight }) => total + weight, 0);
  return sum === 100 ? ok : refuse({ path: ['criteria'], facts: { sum }, remedy: 'balance-the-weights' });
});

/** CP-4: publicity lasts at least the working days in force. */
export const publicityIsLongEnough = rule<OpenRoundFacts>('CP-4', 'grants.publicity-days-below-parameter', ({ input: { publicityWorkingDays: days }, inForce }) => {
  const limit = inForce.publicityWorkingDays;
  return days >= limit ? ok : refuse({ path: ['publicityWorkingDays'], facts: { days, limit }, remedy: 'lengthen-the-publicity' });
});

export const openRoundRules = [yearHasNoRound, quotaIsWithinParameter, windowIsInOrder, windowIsNotOver, weightsMakeAWhole, publicityIsLongEnough];
