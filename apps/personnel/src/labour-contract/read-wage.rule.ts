import { type LocalDate, ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';

/** What the rules of readWage look at. */
export interface ReadWageFacts {
  readonly input: { readonly reason: string; readonly onDay: LocalDate };
  readonly labourContract: { readonly from: LocalDate };
}

/** CP-8: a wage is read for a task, and the task is named. */
export const wageIsReadForAReason = rule<ReadWageFacts>('CP-8', 'personnel.wage-read-without-reason', ({ input: { reason } }) =>
  reason.trim() === '' ? refuse({ path: ['reason'], facts: {}, remedy: 'name-the-reason' }) : ok,
);

/** HOUSE-5: there is a wage from the first day of the term on. */
export const thereIsAWage = rule<ReadWageFacts>('HOUSE-5', 'personnel.no-wage-that-day', ({ input: { onDay }, labourContract: { from } }) =>
  onDay >= from ? ok : refuse({ path: ['onDay'], facts: { day: onDay, from }, remedy: 'end-it-within-its-term' }),
);

export const readWageRules = [wageIsReadForAReason, thereIsAWage];
