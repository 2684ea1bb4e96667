import type { Caller } from '@unionhall/contracts';
import type { Loaders } from '@unionhall/database';
import { type Connection, pageOf, type PageArguments } from '@unionhall/graphql';
import { Award } from '../award/award.entity';
import { grantReaders } from '../grant-readers';
import type { AwardFilter } from './award.inputs';

/** A page of the awards the caller may see, the latest first: all for the office and who audits it, one's own team's for a person. */
export function awardsPage(loaders: Loaders, { personId, roles }: Caller, { roundId, employerId, state }: AwardFilter, page: PageArguments): Promise<Connection<Award>> {
  const equal = Object.entries({ round_id: roundId, employer_id: employerId, state }).filter(([, value]) => value);
  const seesAll = roles.some((role) => (grantReaders as readonly string[]).includes(role));
  // In SQL, so that pages are full and counts right.
  const scope = seesAll ? [] : ['application_id IN (SELECT application_id FROM grant_team_member WHERE person_id = ?)'];
  const where = [...scope, ...equal.map(([column]) => `${column} = ?`)].join(' AND ') || 'TRUE';
  const parameters = [...(seesAll ? [] : [personId]), ...equal.map(([, value]) => value)];
  return pageOf(loaders, Award, { where, parameters, orderBy: 'id', descending: true }, page);
}
