import type { Caller } from '@unionhall/contracts';
import type { Loaders } from '@unionhall/database';
import { type Connection, denied, mayAccess, pageOf, type PageArguments } from '@unionhall/graphql';
import { EmployerName } from './employer-name.entity';
import { Employer, registerPolicy } from './employer.entity';
import type { EmployerInRegister } from './employer-in-register.type';
import type { EmployerFilter, EmployerOrder } from './employer.inputs';

/**
 * A page of employers. Throws FORBIDDEN or UNAUTHENTICATED for a credit code in the filter of a caller who may not
 * read the codes: a filter must not tell what a field hides.
 */
export async function employersPage(loaders: Loaders, caller: Caller, filter: EmployerFilter, orderBy: EmployerOrder, page: PageArguments): Promise<Connection<Employer>> {
  const conditions: [string, string][] = [];
  if (filter.nameContains) conditions.push(['name LIKE ?', `%${filter.nameContains.replace(/[\\%_]/g, '\\$&')}%`]);
  if (filter.kind) conditions.push(['kind = ?', filter.kind]);
  if (filter.creditCode) {
    if (!mayAccess({ to: registerPolicy.to }, caller, null)) throw denied(caller, 'EmployerFilter.creditCode');
    conditions.push(['credit_code = ?', filter.creditCode]);
  }
  const where = conditions.map(([condition]) => condition).join(' AND ') || 'TRUE';
  return pageOf(loaders, Employer, { where, parameters: conditions.map(([, value]) => value), orderBy }, page);
}

/** What the register says of each id, in the ids' order; two statements for all of them. */
export function employersInRegister(loaders: Loaders, ids: readonly string[]): Promise<EmployerInRegister[]> {
  return Promise.all(
    ids.map(async (id) => {
      const [employer, names] = await Promise.all([loaders.byId(Employer, id), loaders.children(EmployerName, 'employerId', id)]);
      return { name: employer?.name ?? null, kind: employer?.kind ?? null, mergedIntoId: employer?.mergedIntoId ?? null, names, version: employer?.version ?? 0 };
    }),
  );
}
