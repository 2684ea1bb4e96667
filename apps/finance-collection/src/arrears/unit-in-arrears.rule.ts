import { type Fen, type Month, ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';

/** A unit as the rules about its arrears see it. */
export interface UnitInArrearsFacts {
  readonly employer: { readonly name: string };
  readonly arrears: { readonly owed: Fen; readonly oldestPeriod: Month | null };
}

/** BH-1: what is due is collected, and no more: who owes nothing is left alone. */
export const unitIsInArrears = rule<UnitInArrearsFacts>('BH-1', 'finance-collection.nothing-in-arrears', ({ employer, arrears: { owed } }) =>
  owed > 0n ? ok : refuse({ path: ['employerId'], facts: { employer: employer.name }, remedy: 'nothing-to-collect' }),
);
