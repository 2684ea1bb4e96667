import { ok, refuse, type Rule } from '@unionhall/kernel';
import { type NamedPersonsFacts, personsAreRegistered, rule } from '@unionhall/rulebook';
import { type EmploymentFacts, employmentRules } from './employment.rule';

/** What the rules of registerExpert look at. */
export interface RegisterExpertFacts extends EmploymentFacts, NamedPersonsFacts {
  /** The expert the person is already, or null. */
  readonly registered: { readonly field: string } | null;
}

/** HOUSE-3: a person is registered as an expert once. */
export const personIsNoExpertYet = rule<RegisterExpertFacts>('HOUSE-3', 'grants.expert-already-registered', ({ registered }) =>
  registered ? refuse({ path: ['personId'], facts: { field: registered.field }, remedy: 'use-the-registered-expert' }) : ok,
);

export const registerExpertRules: readonly Rule<RegisterExpertFacts>[] = [personsAreRegistered, personIsNoExpertYet, ...employmentRules];
