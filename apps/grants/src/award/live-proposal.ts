import { type DomainEvent, matterSubjectChanged } from '@unionhall/contracts';
import type { FactSource } from '@unionhall/database';
import { AwardProposal } from './award-proposal.entity';

/** The list of a round that is not withdrawn, locked when the source locks; null when there is none. */
export async function liveProposalOf(source: FactSource, roundId: string): Promise<AwardProposal | null> {
  const proposals = await source.children(AwardProposal, 'roundId', roundId);
  return proposals.find(({ state, replacesAwardId }) => state !== 'withdrawn' && replacesAwardId === null) ?? null;
}

/** What governance hears when a proposal is withdrawn: there is nothing left to decide. */
export function proposalWithdrawn({ id }: AwardProposal): DomainEvent {
  return matterSubjectChanged.about(id, { subjectType: AwardProposal.name, subjectId: id, subjectSha256: null });
}
