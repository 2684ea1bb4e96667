import { ok, refuse, type Rule } from '@unionhall/kernel';
import { type NamedPersonsFacts, personsAreRegistered, rule } from '@unionhall/rulebook';
import type { EmployerFacts } from '../employer/employer.rule';

/** What the rules about the names in a content look at. */
export interface NamedInContentFacts extends EmployerFacts, NamedPersonsFacts {
  readonly input: { readonly content: { readonly employerId: string } };
}

/** HOUSE-2: an application is of a unit in the common register, also as a draft. */
export const contentEmployerIsRegistered = rule<NamedInContentFacts>('HOUSE-2', 'grants.employer-unknown', ({ input: { content }, asked: { employer } }) =>
  content.employerId === employer?.id ? ok : refuse({ path: ['content', 'employerId'], facts: {}, remedy: 'have-the-employer-registered' }),
);

export const namedInContentRules: readonly Rule<NamedInContentFacts>[] = [contentEmployerIsRegistered, personsAreRegistered];
