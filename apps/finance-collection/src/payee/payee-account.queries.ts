import type { Loaders } from '@unionhall/database';
import type { PayeeAccountInRegister } from './payee-account-in-register.type';
import { PayeeAccount } from './payee-account.entity';

/** What the register says of each id, in the ids' order; one statement for all of them. */
export function payeeAccountsInRegister(loaders: Loaders, ids: readonly string[]): Promise<PayeeAccountInRegister[]> {
  return Promise.all(
    ids.map(async (id) => (await loaders.byId(PayeeAccount, id)) ?? { holderName: null, employerId: null, personId: null, version: 0 }),
  );
}
