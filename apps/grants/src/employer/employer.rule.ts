import { ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';

/** An employer of the common register, as far as the rules of grants need it. */
export interface EmployerFact {
  readonly id: string;
  readonly name: string;
  readonly isMerged: boolean;
  /** The name of the employer it was merged into, where known. */
  readonly successor: string | null;
}

/** What the rules about the employer look at. */
export interface EmployerFacts {
  readonly asked: { readonly employer: EmployerFact | null };
}

/** HOUSE-2: the unit is in the common register. */
export const employerIsRegistered = rule<EmployerFacts>('HOUSE-2', 'grants.employer-unknown', ({ asked: { employer } }) =>
  employer ? ok : refuse({ path: ['employerId'], facts: {}, remedy: 'have-the-employer-registered' }),
);

/** HOUSE-2: a unit merged into another no longer acts; its successor does. */
export const employerIsLive = rule<EmployerFacts>('HOUSE-2', 'grants.employer-merged', ({ asked: { employer } }) =>
  employer?.isMerged
    ? refuse({ path: ['employerId'], facts: { employer: employer.name, successor: employer.successor }, remedy: 'apply-for-the-successor' })
    : ok,
);
