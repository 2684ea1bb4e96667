import type { Loaders } from '@unionhall/database';
import { type Connection, pageForParent, pageOf, type PageArguments } from '@unionhall/graphql';
import { RecruitmentBatch } from './recruitment-batch.entity';
import { RecruitmentCandidate } from './recruitment-candidate.entity';

/** A page of recruitments, the latest registration first. */
export function recruitmentBatchesPage(loaders: Loaders, page: PageArguments): Promise<Connection<RecruitmentBatch>> {
  return pageOf(loaders, RecruitmentBatch, { where: 'TRUE', parameters: [], orderBy: 'registrationFirst', descending: true }, page);
}

/** A page of the candidates of a recruitment, in the order they registered. */
export function candidatesOf(loaders: Loaders, batchId: string, page: PageArguments): Promise<Connection<RecruitmentCandidate>> {
  return pageForParent(loaders, RecruitmentCandidate, 'batchId', batchId, { where: 'TRUE', parameters: [], orderBy: 'registeredOn' }, page);
}
