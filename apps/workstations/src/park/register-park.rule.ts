import { ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';

/** What the rules of registerPark look at. */
export interface RegisterParkFacts {
  readonly input: { readonly name: string };
  readonly nameIsTaken: boolean;
}

/** HOUSE-3: each park is registered once. */
export const parkNameIsNew = rule<RegisterParkFacts>('HOUSE-3', 'workstations.park-name-taken', ({ input: { name }, nameIsTaken }) =>
  nameIsTaken ? refuse({ path: ['name'], facts: { name }, remedy: 'use-the-registered-park' }) : ok,
);

export const registerParkRules = [parkNameIsNew];
