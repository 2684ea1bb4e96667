import { employerInRegister } from '@unionhall/contracts';
import type { Ask } from '@unionhall/database';

/** The employer an input names, as its register answers; null when it names none, or none yet. */
export async function askEmployer(ask: Ask, input: { readonly employerId?: string | null }) {
  const employerId = 'employerId' in input ? input.employerId : null;
  return employerId ? ask(employerInRegister, employerId) : null;
}
