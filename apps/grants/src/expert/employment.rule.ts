import { type LocalDate, refuse } from '@unionhall/kernel';
import { type enumLabels, rule } from '@unionhall/rulebook';

/** An employment as it is entered; `unit` null when the register of employers has none under the id. */
export interface EnteredEmployment {
  readonly path: readonly string[];
  readonly employerId: string;
  readonly unit: string | null;
  readonly kind: keyof (typeof enumLabels)['ExpertEmploymentKind'];
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/** What the rules about employments look at. */
export interface EmploymentFacts {
  readonly today: LocalDate;
  readonly employments: readonly EnteredEmployment[];
}

/** HOUSE-2: each unit is in the common register; one merged since is taken, because people did work there. */
export const unitsAreRegistered = rule<EmploymentFacts>('HOUSE-2', 'grants.employment-unit-unknown', ({ employments }) =>
  employments.flatMap(({ unit, path }, index) => (unit === null ? [refuse({ path: [...path, 'employerId'], facts: { place: index + 1 }, remedy: 'have-the-employer-registered' })] : [])),
);

/** HOUSE-5: each employment begins before it ends. */
export const employmentsAreInOrder = rule<EmploymentFacts>('HOUSE-5', 'house.dates-out-of-order', ({ employments }) =>
  employments.flatMap(({ from: first, to: last, path }) => (last !== null && last < first ? [refuse({ path, facts: { first, last }, remedy: 'put-the-dates-in-order' })] : [])),
);

/** HOUSE-5: an employment is entered once it has begun. */
export const employmentsHaveBegun = rule<EmploymentFacts>('HOUSE-5', 'grants.employment-ahead', ({ employments, today }) =>
  employments.flatMap(({ from, path }, index) =>
    from > today ? [refuse({ path: [...path, 'from'], facts: { place: index + 1, from, today }, remedy: 'enter-the-employment-when-it-begins' })] : [],
  ),
);

/** HOUSE-3: each employment stands in the list once. */
export const employmentsAreListedOnce = rule<EmploymentFacts>('HOUSE-3', 'grants.employment-repeated', ({ employments }) =>
  employments.flatMap(({ employerId, from, unit, path }, index) =>
    employments.findIndex((other) => other.employerId === employerId && other.from === from) < index
      ? [refuse({ path, facts: { place: index + 1, unit, from }, remedy: 'enter-each-employment-once' })]
      : [],
  ),
);

export const employmentRules = [unitsAreRegistered, employmentsAreInOrder, employmentsHaveBegun, employmentsAreListedOnce];
