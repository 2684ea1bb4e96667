import { ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';

/** An employer as the rules see it; null where the act names none. */
export interface EmployerLiveFacts {
  readonly employer: { readonly name: string; readonly mergedIntoId: string | null } | null;
}

/** HOUSE-2: an employer that was merged into another is no longer live; its successor is registered for and paid instead. */
export const employerIsLive = rule<EmployerLiveFacts>('HOUSE-2', 'finance-collection.employer-merged', ({ employer }) =>
  employer === null || employer.mergedIntoId === null ? ok : refuse({ path: ['employerId'], facts: { employer: employer.name }, remedy: 'use-a-registered-one' }),
);
