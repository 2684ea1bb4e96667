import type { Loaders } from '@unionhall/database';
import { type Connection, pageOf, type PageArguments } from '@unionhall/graphql';
import { Person } from './person.entity';
import type { PersonInRegister } from './person-in-register.type';
import type { PersonFilter, PersonOrder } from './person.inputs';

/** A page of persons, by name or by day of registration. */
export function personsPage(loaders: Loaders, filter: PersonFilter, orderBy: PersonOrder, page: PageArguments): Promise<Connection<Person>> {
  const begins = filter.nameStartsWith ? `${filter.nameStartsWith.replace(/[\\%_]/g, '\\$&')}%` : '%';
  return pageOf(loaders, Person, { where: 'name LIKE ?', parameters: [begins], orderBy }, page);
}

/** Whether each of these ids is a registered person's, in the order asked. One statement. */
export async function personsInRegister({ statements }: Loaders, ids: readonly string[]): Promise<PersonInRegister[]> {
  if (ids.length === 0) return [];
  const rows = await statements.query<{ id: string; version: number }[]>('SELECT id, version FROM person WHERE id IN (?)', [ids]);
  const versions = new Map(rows.map(({ id, version }) => [id, version]));
  return ids.map((id) => ({ registered: versions.has(id), version: versions.get(id) ?? 0 }));
}
