import { ok, refuse, type Rule } from '@unionhall/kernel';
import { type NamedPersonsFacts, personsAreRegistered, rule } from '@unionhall/rulebook';
import { employerIsLive, type EmployerLiveFacts } from '../employer/employer-live.rule';

/** What the rules of registerPayeeAccount look at. */
export interface RegisterPayeeAccountFacts extends EmployerLiveFacts, NamedPersonsFacts {
  readonly input: { readonly accountNumber: string; readonly employerId?: string | null; readonly personId?: string | null };
  readonly accountNumberIsRegistered: boolean;
}

const ACCOUNT_NUMBER = /^\d{8,32}$/;

/** HOUSE-4: an account belongs to one employer or to one person. */
export const ownerIsClear = rule<RegisterPayeeAccountFacts>('HOUSE-4', 'finance-collection.payee-owner-unclear', ({ input: { employerId, personId } }) =>
  Boolean(employerId) !== Boolean(personId) ? ok : refuse({ path: ['employerId'], facts: {}, remedy: 'name-one-owner' }),
);

/** HOUSE-4: an account number is 8 to 32 digits. No fact repeats it [CP-8]. */
export const accountNumberIsValid = rule<RegisterPayeeAccountFacts>('HOUSE-4', 'finance-collection.account-number-invalid', ({ input: { accountNumber } }) =>
  ACCOUNT_NUMBER.test(accountNumber) ? ok : refuse({ path: ['accountNumber'], facts: {}, remedy: 'correct-the-account-number' }),
);

/** HOUSE-3: one bank account, one registration. No fact tells whose it is [CP-8]. */
export const accountNumberIsNew = rule<RegisterPayeeAccountFacts>('HOUSE-3', 'finance-collection.payee-account-registered', ({ accountNumberIsRegistered }) =>
  accountNumberIsRegistered ? refuse({ path: ['accountNumber'], facts: {}, remedy: 'use-the-registered-payee' }) : ok,
);

export const registerPayeeAccountRules: readonly Rule<RegisterPayeeAccountFacts>[] = [ownerIsClear, employerIsLive, personsAreRegistered, accountNumberIsValid, accountNumberIsNew];
