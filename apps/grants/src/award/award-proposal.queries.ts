import type { Loaders } from '@unionhall/database';
import { type Connection, pageOf, type PageArguments } from '@unionhall/graphql';
import type { AwardListFilter } from './award-list.type';
import { AwardProposal } from './award-proposal.entity';

const CONDITIONS = {
  year: 'round_id IN (SELECT id FROM grant_round WHERE year = ?)',
  employerId: 'id IN (SELECT proposal_id FROM grant_award_proposal_line WHERE employer_id = ?)',
  state: 'state = ?',
} as const satisfies Record<keyof AwardListFilter, string>;

/** A page of the lists that were ever published, the latest first; one that was taken back stays visible as such [GY-5a]. */
export function awardListsPage(loaders: Loaders, filter: AwardListFilter, page: PageArguments): Promise<Connection<AwardProposal>> {
  const asked = (Object.keys(CONDITIONS) as (keyof AwardListFilter)[]).filter((name) => filter[name] !== null && filter[name] !== undefined);
  const where = ['publicity_first IS NOT NULL', ...asked.map((name) => CONDITIONS[name])].join(' AND ');
  return pageOf(loaders, AwardProposal, { where, parameters: asked.map((name) => filter[name]), orderBy: 'id', descending: true }, page);
}
