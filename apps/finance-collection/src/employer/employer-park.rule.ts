import { ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';

/** The park an employer is said to lie in, as the rules see it. */
export interface EmployerParkFacts {
  readonly input: { readonly parkId?: string | null };
  /** Whether workstations has the park in its register; true when none is named. */
  readonly parkIsRegistered: boolean;
}

/** HOUSE-2: the park a unit lies in is in the register of workstations. */
export const parkIsRegistered = rule<EmployerParkFacts>('HOUSE-2', 'house.not-registered', ({ input: { parkId }, parkIsRegistered: isRegistered }) =>
  parkId && !isRegistered ? refuse({ path: ['parkId'], facts: { id: parkId }, remedy: 'use-a-registered-one' }) : ok,
);
