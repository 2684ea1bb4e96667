import type { Loaders } from '@unionhall/database';
import { type Connection, pageOf, type PageArguments } from '@unionhall/graphql';
import { Studio } from './studio.entity';
import type { StudioFilter } from './studio.inputs';

/** A page of studios by name. */
export function studiosPage(loaders: Loaders, { employerId }: StudioFilter, page: PageArguments): Promise<Connection<Studio>> {
  const list = employerId ? { where: 'employer_id = ?', parameters: [employerId] } : { where: 'TRUE', parameters: [] };
  return pageOf(loaders, Studio, { ...list, orderBy: 'name' }, page);
}
