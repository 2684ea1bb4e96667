import type { Loaders } from '@unionhall/database';
import { type Connection, pageOf, type PageArguments } from '@unionhall/graphql';
import { AwardProposal } from './award-proposal.entity';

/** A page of the lists that were ever published, the latest first; one that was taken back stays visible as such [GY-5a]. */
export function awardListsPage(loaders: Loaders, page: PageArguments): Promise<Connection<AwardProposal>> {
  return pageOf(loaders, AwardProposal, { where: 'publicity_first IS NOT NULL', parameters: [], orderBy: 'id', descending: true }, page);
}
