import type { Caller } from '@unionhall/contracts';
import type { Loaders } from '@unionhall/database';
import { type Connection, pageForParent, pageOf, type PageArguments } from '@unionhall/graphql';
import { Award } from '../award/award.entity';
import { grantReaders } from '../grant-readers';
import type { AwardFilter } from './award.inputs';

/** A page of the awards the caller may see, the latest first: all for the office and who audits it, one's own team's for a person. */
export function awardsPage(loaders: Loaders, caller: Caller, { roundId, employerId, state }: AwardFilter, page: PageArguments): Promise<Connection<Award>> {
  const equal = Object.entries({ round_id: roundId, employer_id: employerId, state }).filter(([, value]) => value);
  const visible = visibleTo(caller);
  const where = [visible.where, ...equal.map(([column]) => `${column} = ?`)].join(' AND ');
  return pageOf(loaders, Award, { where, parameters: [...visible.parameters, ...equal.map(([, value]) => value)], orderBy: 'id', descending: true }, page);
}

/** A page of the awards of an employer that the caller may see, the latest first. */
export function awardsOf(loaders: Loaders, caller: Caller, employerId: string, page: PageArguments): Promise<Connection<Award>> {
  return pageForParent(loaders, Award, 'employerId', employerId, { ...visibleTo(caller), orderBy: 'id', descending: true }, page);
}

/** In SQL, so that pages are full and counts right. */
function visibleTo({ personId, roles }: Caller): { readonly where: string; readonly parameters: readonly unknown[] } {
  if (roles.some((role) => (grantReaders as readonly string[]).includes(role))) return { where: 'TRUE', parameters: [] };
  return { where: 'application_id IN (SELECT application_id FROM grant_team_member WHERE person_id = ?)', parameters: [personId] };
}
