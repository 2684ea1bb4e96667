import { ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { isIdentityNumber } from './identity-number';

/** What the rules of registerPerson look at. */
export interface RegisterPersonFacts {
  readonly input: { readonly identityNumber?: string | null };
  readonly identityNumberIsRegistered: boolean;
}

/** HOUSE-4: an identity number has 18 characters and a check character (GB 11643). */
export const identityNumberIsValid = rule<RegisterPersonFacts>('HOUSE-4', 'personnel.identity-number-invalid', ({ input: { identityNumber } }) =>
  !identityNumber || isIdentityNumber(identityNumber) ? ok : refuse({ path: ['identityNumber'], facts: {}, remedy: 'correct-the-identity-number' }),
);

/** HOUSE-3: one person, one registration. No fact tells who the registered person is. */
export const identityNumberIsNew = rule<RegisterPersonFacts>('HOUSE-3', 'personnel.identity-number-registered', ({ identityNumberIsRegistered }) =>
  identityNumberIsRegistered ? refuse({ path: ['identityNumber'], facts: {}, remedy: 'find-the-registered-person' }) : ok,
);

export const registerPersonRules = [identityNumberIsValid, identityNumberIsNew];
