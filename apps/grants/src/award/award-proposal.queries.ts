import type { Caller } from '@unionhall/contracts';
import type { Loaders } from '@unionhall/database';
import { type Connection, pageForParent, pageOf, type PageArguments } from '@unionhall/graphql';
import { grantReaders } from '../grant-readers';
import { AwardProposal } from './award-proposal.entity';
import { Award } from './award.entity';

/** A page of the lists that were ever published, the latest first; one that was taken back stays visible as such [GY-5a]. */
export function awardListsPage(loaders: Loaders, page: PageArguments): Promise<Connection<AwardProposal>> {
  return pageOf(loaders, AwardProposal, { where: 'publicity_first IS NOT NULL', parameters: [], orderBy: 'id', descending: true }, page);
}

/** A page of the awards of an employer, the latest first: all for the office, one's own team's for a person. */
export function awardsOf(loaders: Loaders, { personId, roles }: Caller, employerId: string, page: PageArguments): Promise<Connection<Award>> {
  const isReader = roles.some((role) => (grantReaders as readonly string[]).includes(role));
  const scope = isReader ? { where: 'TRUE', parameters: [] } : { where: 'application_id IN (SELECT application_id FROM grant_team_member WHERE person_id = ?)', parameters: [personId] };
  return pageForParent(loaders, Award, 'employerId', employerId, { ...scope, orderBy: 'id', descending: true }, page);
}
