import type { Loaders } from '@unionhall/database';
import { type Connection, pageForParent, pageOf, type PageArguments } from '@unionhall/graphql';
import { Studio } from './studio.entity';
import type { StudioFilter } from './studio.inputs';

/** A page of studios by name. */
export function studiosPage(loaders: Loaders, { employerId }: StudioFilter, page: PageArguments): Promise<Connection<Studio>> {
  const list = employerId ? { where: 'employer_id = ?', parameters: [employerId] } : { where: 'TRUE', parameters: [] };
  return pageOf(loaders, Studio, { ...list, orderBy: 'name' }, page);
}

/** A page of the studios of an employer, or of those a person leads, by name. */
export function studiosOf(loaders: Loaders, parent: 'employerId' | 'leaderId', parentId: string, page: PageArguments): Promise<Connection<Studio>> {
  return pageForParent(loaders, Studio, parent, parentId, { where: 'TRUE', parameters: [], orderBy: 'name' }, page);
}
