import { ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';

/** An account as finance-collection answered for it; without a holder when nobody registered it. */
export interface AnsweredAccount {
  readonly holderName: string | null;
  readonly employerId: string | null;
}

/** What the rules about the payee account look at. */
export interface PayeeAccountFacts {
  readonly asked: {
    /** A function, because "may I?" is asked before an account is named. */
    readonly account: () => AnsweredAccount;
    /** The award's unit, through its mergers: the ids it goes by, and its name now. */
    readonly employer: { readonly ids: readonly string[]; readonly name: string | null };
  };
}

/** HOUSE-2: the account is in the register. */
const accountIsRegistered = (path: string) =>
  rule<PayeeAccountFacts>('HOUSE-2', 'grants.payee-account-unknown', ({ asked: { account } }) =>
    account().holderName === null ? refuse({ path: [path], facts: {}, remedy: 'have-the-account-registered' }) : ok,
  );

/** HOUSE-2: a grant is paid to the unit it was awarded to, or to the one that took it over. The holder's name is not told: it may be a person's. */
const accountIsTheEmployers = (path: string) =>
  rule<PayeeAccountFacts>('HOUSE-2', 'grants.payee-account-of-another', ({ asked: { account, employer } }) => {
    const { holderName, employerId } = account();
    return holderName === null || (employerId !== null && employer.ids.includes(employerId))
      ? ok
      : refuse({ path: [path], facts: { employer: employer.name }, remedy: 'name-an-account-of-the-employer' });
  });

/** The rules about the payee account; `path` is the input that names it, or leads to it. */
export const payeeAccountRules = (path: 'payeeAccountId' | 'instalmentId') => [accountIsRegistered(path), accountIsTheEmployers(path)];
