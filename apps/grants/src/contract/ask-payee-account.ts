import { payeeAccountInRegister } from '@unionhall/contracts';
import type { Ask, FactSource } from '@unionhall/database';
import { NeedsInput } from '@unionhall/kernel';
import { successionOf } from '../employer/succession';
import type { PayeeAccountFacts } from './payee-account.rule';

/**
 * What the rules about the payee account need, for an act's `ask`: finance-collection's answer for the account, and the
 * award's unit through its mergers. Without an account named yet the rules wait for it, and the others still speak.
 */
export async function askPayeeAccount(ask: Ask, source: FactSource, employerId: string, payeeAccountId: string | null): Promise<PayeeAccountFacts['asked']> {
  const employer = await successionOf(source, employerId);
  if (payeeAccountId === null) return { account: needAccount, employer };
  const answer = await ask(payeeAccountInRegister, payeeAccountId);
  return { account: () => answer, employer };
}

function needAccount(): never {
  throw new NeedsInput('payeeAccountId');
}
