import { ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';

const FORM = /^\d{17}[\dX]$/;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';

/** What the rules of registerPerson look at. */
export interface RegisterPersonFacts {
  readonly input: { readonly id?: string | null; readonly identityNumber?: string | null };
  readonly idIsRegistered: boolean;
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

/** HOUSE-3: an id of the identity provider stands for one person. */
export const idIsNew = rule<RegisterPersonFacts>('HOUSE-3', 'house.already-registered', ({ input: { id }, idIsRegistered }) =>
  id && idIsRegistered ? refuse({ path: ['id'], facts: { value: id }, remedy: 'find-the-registered-person' }) : ok,
);

export const registerPersonRules = [identityNumberIsValid, identityNumberIsNew, idIsNew];

/** Whether a text is a citizen identity number with its right check character (GB 11643-1999, ISO 7064 MOD 11-2). */
function isIdentityNumber(text: string): boolean {
  if (!FORM.test(text)) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  return text[17] === CHECK_CHARACTERS[sum % 11];
}
