import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';

/** What the rules of everything about an employer look at. */
export interface NamedEmployerFacts {
  readonly input: { readonly employerId?: string | null };
  /** The employer the input names, as its register answered: without a name it is in none; null when it names none. */
  readonly asked: { readonly employer: { readonly name: string | null; readonly mergedIntoId: string | null } | null };
}

/** HOUSE-2: the employer it is about is in the register. */
export const namedEmployerIsRegistered = rule<NamedEmployerFacts>('HOUSE-2', 'house.not-registered', ({ input: { employerId }, asked: { employer } }) =>
  employerId && employer?.name === null ? refuse({ path: ['employerId'], facts: { id: employerId }, remedy: 'use-a-registered-one' }) : ok,
);

/** HOUSE-2: and still live. */
export const namedEmployerIsLive = rule<NamedEmployerFacts>('HOUSE-2', 'workstations.employer-merged', ({ asked: { employer } }) =>
  employer && employer.mergedIntoId !== null ? refuse({ path: ['employerId'], facts: { employer: employer.name }, remedy: 'use-a-registered-one' }) : ok,
);

export const employerOfRegisterRules: readonly Rule<NamedEmployerFacts>[] = [namedEmployerIsRegistered, namedEmployerIsLive];
