import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule, textIsGiven } from '@unionhall/rulebook';

/** What the rules of openPerformanceCycle look at. */
export interface OpenPerformanceCycleFacts {
  readonly input: { readonly name: string; readonly from: LocalDate; readonly until: LocalDate; readonly qualifiedFrom: number; readonly excellentFrom: number; readonly recognitionPoints: number; readonly recognitionPointsMost: number };
  /** The periods that share a day with it. */
  readonly overlapping: readonly { readonly name: string }[];
  readonly nameIsTaken: boolean;
}

/** HOUSE-5: it begins before it ends. */
export const periodIsInOrder = rule<OpenPerformanceCycleFacts>('HOUSE-5', 'house.dates-out-of-order', ({ input: { from, until } }) =>
  from <= until ? ok : refuse({ path: ['until'], facts: { first: from, last: until }, remedy: 'put-the-dates-in-order' }),
);

/** HOUSE-3: a day counts in one period. */
export const periodIsFree = rule<OpenPerformanceCycleFacts>('HOUSE-3', 'personnel.performance-cycle-overlaps', ({ overlapping }) =>
  overlapping.length === 0 ? ok : refuse({ path: ['from'], facts: { cycles: overlapping.map(({ name }) => name) }, remedy: 'choose-days-no-cycle-has' }),
);

/** HOUSE-3: a period is known by its name. */
export const cycleNameIsNew = rule<OpenPerformanceCycleFacts>('HOUSE-3', 'personnel.performance-cycle-name-taken', ({ input: { name }, nameIsTaken }) =>
  nameIsTaken ? refuse({ path: ['name'], facts: { name }, remedy: 'give-another-name' }) : ok,
);

/** WZ-14: the bounds of the grades are in order, within a hundred points. */
export const boundsAreInOrder = rule<OpenPerformanceCycleFacts>('WZ-14', 'personnel.performance-bounds', ({ input: { qualifiedFrom, excellentFrom } }) =>
  qualifiedFrom > 0 && qualifiedFrom < excellentFrom && excellentFrom <= 100 ? ok : refuse({ path: ['excellentFrom'], facts: { qualifiedFrom, excellentFrom }, remedy: 'put-the-bounds-in-order' }),
);

/** WZ-11: recognitions bring something on top, and less than would qualify by themselves. */
export const recognitionsAreOnTop = rule<OpenPerformanceCycleFacts>('WZ-11', 'personnel.recognition-points', ({ input: { recognitionPoints, recognitionPointsMost, qualifiedFrom } }) =>
  recognitionPoints >= 0 && recognitionPoints <= recognitionPointsMost && recognitionPointsMost < qualifiedFrom
    ? ok
    : refuse({ path: ['recognitionPointsMost'], facts: { recognitionPoints, recognitionPointsMost, qualifiedFrom }, remedy: 'keep-recognitions-on-top' }),
);

export const openPerformanceCycleRules: readonly Rule<OpenPerformanceCycleFacts>[] = [textIsGiven('name'), periodIsInOrder, periodIsFree, cycleNameIsNew, boundsAreInOrder, recognitionsAreOnTop];
