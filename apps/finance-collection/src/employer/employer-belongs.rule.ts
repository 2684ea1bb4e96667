import { type LocalDate, type Month, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';

/** Where an employer belongs, as the rules see it: the union, the month its own union was formed in, the tax branch. */
export interface EmployerBelongsFacts {
  readonly belongs: { readonly tradeUnionId: string | null; readonly unionFormedIn: Month | null; readonly taxBranchId: string | null };
  readonly today: LocalDate;
  /** The union it names; null when it names none, or one that nobody registered. */
  readonly tradeUnion: { readonly name: string; readonly formedOn: LocalDate } | null;
  /** Whether the branch it names is registered; true when it names none. */
  readonly branchIsRegistered: boolean;
}

/** HOUSE-2: the union a unit belongs to is in the register. */
export const unionIsRegistered = rule<EmployerBelongsFacts>('HOUSE-2', 'house.not-registered', ({ belongs: { tradeUnionId }, tradeUnion }) =>
  tradeUnionId && tradeUnion === null ? refuse({ path: ['tradeUnionId'], facts: { id: tradeUnionId }, remedy: 'use-a-registered-one' }) : ok,
);

/** HOUSE-2: the tax branch a unit pays at is in the register. */
export const branchIsRegistered = rule<EmployerBelongsFacts>('HOUSE-2', 'house.not-registered', ({ belongs: { taxBranchId }, branchIsRegistered: isRegistered }) =>
  taxBranchId && !isRegistered ? refuse({ path: ['taxBranchId'], facts: { id: taxBranchId }, remedy: 'use-a-registered-one' }) : ok,
);

/** HOUSE-4: a unit with a union says which. */
export const unionOfMonthIsNamed = rule<EmployerBelongsFacts>('HOUSE-4', 'finance-collection.union-month-without-union', ({ belongs: { tradeUnionId, unionFormedIn } }) =>
  unionFormedIn && !tradeUnionId ? refuse({ path: ['tradeUnionId'], facts: { unionFormedIn }, remedy: 'name-the-union-of-the-unit' }) : ok,
);

/** HOUSE-5: a unit had its union from a month on that has begun, and not before the union it belongs to was formed. */
export const unionMonthFits = rule<EmployerBelongsFacts>('HOUSE-5', 'finance-collection.union-month-out-of-order', ({ belongs: { unionFormedIn }, tradeUnion, today }) => {
  if (!unionFormedIn || tradeUnion === null) return ok;
  const [formedOn, month] = [tradeUnion.formedOn, today.slice(0, 7)];
  return formedOn.slice(0, 7) <= unionFormedIn && unionFormedIn <= month ? ok : refuse({ path: ['unionFormedIn'], facts: { unionFormedIn, tradeUnion: tradeUnion.name, formedOn, today }, remedy: 'correct-the-union-month' });
});

export const employerBelongsRules: readonly Rule<EmployerBelongsFacts>[] = [unionIsRegistered, branchIsRegistered, unionOfMonthIsNamed, unionMonthFits];
