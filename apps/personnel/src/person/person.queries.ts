import type { Loaders } from '@unionhall/database';
import { type Connection, pageOf, type PageArguments } from '@unionhall/graphql';
import { Person } from './person.entity';
import type { PersonFilter, PersonOrder } from './person.inputs';

/** A page of persons, by name or by day of registration. */
export function personsPage(loaders: Loaders, filter: PersonFilter, orderBy: PersonOrder, page: PageArguments): Promise<Connection<Person>> {
  const begins = filter.nameStartsWith ? `${filter.nameStartsWith.replace(/[\\%_]/g, '\\$&')}%` : '%';
  return pageOf(loaders, Person, { where: 'name LIKE ?', parameters: [begins], orderBy }, page);
}
