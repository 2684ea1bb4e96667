import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';

/** A unit an act assigns, as the register has it. */
export interface AssignedEmployer {
  readonly id: string;
  readonly name: string;
  readonly mergedIntoId: string | null;
  readonly hasUnion: boolean;
  /** Whether a visit to it waits to be made or reviewed. */
  readonly isBeingVisited: boolean;
}

/** What the rules of assignVisits look at. */
export interface AssignVisitsFacts {
  readonly input: { readonly employerIds: readonly string[]; readonly dueOn: LocalDate };
  readonly today: LocalDate;
  /** Those of the units that are registered. */
  readonly employers: readonly AssignedEmployer[];
  /** How many payers of the preparation fund besides these no visit was ever assigned to. */
  readonly payersWaiting: number;
}

const at = (index: number) => ['employerIds', String(index)];

/** HOUSE-2: each unit is in the register and live. */
export const unitsAreRegistered = rule<AssignVisitsFacts>('HOUSE-2', 'house.not-registered', ({ input: { employerIds }, employers }) =>
  employerIds.flatMap((id, index) => (employers.some((employer) => employer.id === id) ? [] : [refuse({ path: at(index), facts: { id }, remedy: 'use-a-registered-one' })])),
);

/** HOUSE-2: a unit that was merged is visited as its successor. */
export const unitsAreLive = rule<AssignVisitsFacts>('HOUSE-2', 'finance-collection.employer-merged', ({ input: { employerIds }, employers }) =>
  employers.flatMap(({ id, name, mergedIntoId }) => (mergedIntoId === null ? [] : [refuse({ path: at(employerIds.indexOf(id)), facts: { employer: name }, remedy: 'use-a-registered-one' })])),
);

/** HOUSE-3: one visit to a unit at a time. */
export const unitsAreNotBeingVisited = rule<AssignVisitsFacts>('HOUSE-3', 'finance-collection.unit-being-visited', ({ input: { employerIds }, employers }) =>
  employers.flatMap(({ id, name, isBeingVisited }) =>
    isBeingVisited || employerIds.indexOf(id) !== employerIds.lastIndexOf(id) ? [refuse({ path: at(employerIds.indexOf(id)), facts: { employer: name }, remedy: 'wait-for-the-visit' })] : [],
  ),
);

/** BH-5: payers of the preparation fund come first: no unit with a union before the last of them is assigned. */
export const payersComeFirst = rule<AssignVisitsFacts>('BH-5', 'finance-collection.payers-first', ({ employers, payersWaiting }) => {
  const withUnion = employers.filter(({ hasUnion }) => hasUnion).map(({ name }) => name);
  return withUnion.length === 0 || payersWaiting === 0 ? ok : refuse({ path: ['employerIds'], facts: { payers: payersWaiting, employers: withUnion.slice(0, 20) }, remedy: 'assign-the-payers-first' });
});

/** HOUSE-5: a visit is to be made on a day that is not past. */
export const visitIsAhead = rule<AssignVisitsFacts>('HOUSE-5', 'finance-collection.task-day-past', ({ input: { dueOn }, today }) =>
  dueOn >= today ? ok : refuse({ path: ['dueOn'], facts: { dueOn, today }, remedy: 'choose-a-day-ahead' }),
);

export const assignVisitsRules: readonly Rule<AssignVisitsFacts>[] = [unitsAreRegistered, unitsAreLive, unitsAreNotBeingVisited, payersComeFirst, visitIsAhead];
