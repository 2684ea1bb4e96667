import type { Loaders } from '@unionhall/database';
import { type Connection, pageForParent, pageOf, type PageArguments } from '@unionhall/graphql';
import { GrantExpertEmployment } from './expert-employment.entity';
import { GrantExpert } from './expert.entity';

/** A page of the experts, by field of expertise. */
export function expertsPage(loaders: Loaders, page: PageArguments): Promise<Connection<GrantExpert>> {
  return pageOf(loaders, GrantExpert, { where: 'TRUE', parameters: [], orderBy: 'field' }, page);
}

/** A page of the employments entered at an employer, the latest entry first. */
export function employmentsAt(loaders: Loaders, employerId: string, page: PageArguments): Promise<Connection<GrantExpertEmployment>> {
  return pageForParent(loaders, GrantExpertEmployment, 'employerId', employerId, { where: 'TRUE', parameters: [], orderBy: 'id', descending: true }, page);
}
