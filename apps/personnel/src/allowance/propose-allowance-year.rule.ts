import { type Fen, type LocalDate, ok, refuse, yuanFromFen } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';

/** What the rules of proposeAllowanceYear look at. */
export interface ProposeAllowanceYearFacts {
  readonly input: { readonly year: number; readonly budget: Fen };
  readonly today: LocalDate;
  /** What was proposed for the year before, and the decision on it, where one was adopted. */
  readonly allowanceYear: { readonly budget: Fen } | null;
  readonly adopted: { readonly decidedOn: LocalDate } | null;
}

/** HOUSE-5: a year is decided while it runs, or the year before. */
export const yearIsNear = rule<ProposeAllowanceYearFacts>('HOUSE-5', 'personnel.allowance-year-far', ({ input: { year }, today }) => {
  const current = Number(today.slice(0, 4));
  return year === current || year === current + 1 ? ok : refuse({ path: ['year'], facts: { year, today }, remedy: 'propose-this-year-or-the-next' });
});

/** HOUSE-4: it allows something. */
export const budgetIsPositive = rule<ProposeAllowanceYearFacts>('HOUSE-4', 'personnel.allowance-budget-not-positive', ({ input: { budget } }) =>
  budget > 0n ? ok : refuse({ path: ['budget'], facts: { budget: yuanFromFen(budget) }, remedy: 'give-the-budget-of-the-year' }),
);

/** CP-9: a year has one standing decision. */
export const yearIsUndecided = rule<ProposeAllowanceYearFacts>('CP-9', 'personnel.allowance-year-decided', ({ input: { year }, allowanceYear, adopted }) =>
  adopted === null ? ok : refuse({ path: ['year'], facts: { year, decidedOn: adopted.decidedOn, budget: yuanFromFen(allowanceYear?.budget ?? 0n) }, remedy: 'pay-under-the-standing-decision' }),
);

export const proposeAllowanceYearRules = [yearIsNear, budgetIsPositive, yearIsUndecided];
