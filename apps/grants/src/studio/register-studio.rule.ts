import { ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type EmployerFacts, employerIsLive, employerIsRegistered } from '../employer/employer.rule';

/** What the rules of registerStudio look at. */
export interface RegisterStudioFacts extends EmployerFacts {
  readonly input: { readonly name: string };
  /** Whether the employer has a studio of this name already. */
  readonly nameIsTaken: boolean;
}

/** HOUSE-3: an employer's studio is registered once. */
export const studioIsNew = rule<RegisterStudioFacts>('HOUSE-3', 'house.already-registered', ({ input: { name }, nameIsTaken }) =>
  nameIsTaken ? refuse({ path: ['name'], facts: { value: name }, remedy: 'use-the-existing-one' }) : ok,
);

export const registerStudioRules = [employerIsRegistered, employerIsLive, studioIsNew];
