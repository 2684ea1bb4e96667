import { type LocalDate, ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import type { AppointmentDays } from '../appointment/holders.rule';

/** What the rules of endSecondment look at. */
export interface EndSecondmentFacts {
  readonly input: { readonly until: LocalDate };
  readonly secondment: AppointmentDays;
}

/** HOUSE-3: a secondment ends once. */
export const secondmentHasNoEndYet = rule<EndSecondmentFacts>('HOUSE-3', 'personnel.secondment-end-registered', ({ secondment: { until } }) =>
  until === null ? ok : refuse({ path: ['secondmentId'], facts: { until }, remedy: 'look-up-the-secondment' }),
);

/** HOUSE-5: nobody returns before having gone. */
export const secondmentEndsAfterItBegan = rule<EndSecondmentFacts>('HOUSE-5', 'house.dates-out-of-order', ({ input: { until }, secondment: { from } }) =>
  from <= until ? ok : refuse({ path: ['until'], facts: { first: from, last: until }, remedy: 'put-the-dates-in-order' }),
);

export const endSecondmentRules = [secondmentHasNoEndYet, secondmentEndsAfterItBegan];
