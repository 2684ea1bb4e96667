import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type EmployerBelongsFacts, employerBelongsRules } from './employer-belongs.rule';
import { type EmployerParkFacts, parkIsRegistered } from './employer-park.rule';

// GB 32100-2015 leaves out I, O, S, V and Z, which are mistaken for digits or for each other.
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const FORM = new RegExp(`^[${ALPHABET}]{2}\\d{6}[${ALPHABET}]{10}$`);
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** What the rules of registerEmployer look at. */
export interface RegisterEmployerFacts extends EmployerBelongsFacts, EmployerParkFacts {
  readonly input: EmployerParkFacts['input'] & { readonly creditCode: string };
  /** The name of the employer registered with this credit code, or null. */
  readonly registeredFor: string | null;
}

/** HOUSE-4: a unified social credit code has 18 characters and a check character (GB 32100-2015). */
export const creditCodeIsValid = rule<RegisterEmployerFacts>('HOUSE-4', 'finance-collection.credit-code-invalid', ({ input: { creditCode } }) =>
  isCreditCode(creditCode) ? ok : refuse({ path: ['creditCode'], facts: { creditCode }, remedy: 'correct-the-credit-code' }),
);

/** HOUSE-3: one employer, one registration. */
export const creditCodeIsNew = rule<RegisterEmployerFacts>('HOUSE-3', 'finance-collection.credit-code-registered', ({ input: { creditCode }, registeredFor }) =>
  registeredFor === null ? ok : refuse({ path: ['creditCode'], facts: { creditCode, employer: registeredFor }, remedy: 'open-the-registered-employer' }),
);

export const registerEmployerRules: readonly Rule<RegisterEmployerFacts>[] = [creditCodeIsValid, creditCodeIsNew, ...employerBelongsRules, parkIsRegistered];

/** Whether a text is a unified social credit code with its right check character (GB 32100-2015, MOD 31). */
export function isCreditCode(text: string): boolean {
  if (!FORM.test(text)) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * ALPHABET.indexOf(text[index]!), 0);
  return text[17] === ALPHABET[(31 - (sum % 31)) % 31];
}
