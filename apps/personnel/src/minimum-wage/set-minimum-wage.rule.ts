import { type Fen, type LocalDate, ok, refuse, yuanFromFen } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';

/** What the rules of setMinimumWage look at. */
export interface SetMinimumWageFacts {
  readonly input: { readonly place: string; readonly from: LocalDate; readonly amount: Fen };
  /** What is registered of that place from that very day on, or null. */
  readonly registered: { readonly amount: Fen } | null;
}

/** HOUSE-4: a minimum wage is above nothing. */
export const minimumWageIsPositive = rule<SetMinimumWageFacts>('HOUSE-4', 'personnel.minimum-wage-not-positive', ({ input: { amount } }) =>
  amount > 0n ? ok : refuse({ path: ['amount'], facts: { amount: yuanFromFen(amount) }, remedy: 'check-the-minimum-wage' }),
);

/** HOUSE-3: a place has one minimum wage a day. */
export const minimumWageIsNew = rule<SetMinimumWageFacts>('HOUSE-3', 'personnel.minimum-wage-registered', ({ input: { place, from }, registered }) =>
  registered === null ? ok : refuse({ path: ['from'], facts: { place, from, amount: yuanFromFen(registered.amount) }, remedy: 'check-the-minimum-wage' }),
);

export const setMinimumWageRules = [minimumWageIsPositive, minimumWageIsNew];
