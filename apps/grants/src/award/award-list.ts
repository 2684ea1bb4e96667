import { canonicalJson, type FactSource, rowsOf, sha256Hex } from '@unionhall/database';
import { type Fen, yuanFromFen } from '@unionhall/kernel';
import { AwardProposalLine } from './award-proposal-line.entity';
import type { AwardProposal } from './award-proposal.entity';

/** One project of a list as its hash covers it. */
export interface ListedAward {
  readonly applicationId: string;
  readonly contentSha256: string;
  readonly employerId: string;
  readonly amount: Fen;
}

/** SHA-256 of a list of awards: the round, the award it replaces if any, and, in rank order, whose content gets how much. A decision fits exactly this [GY-2b]. */
export function awardListSha256({ roundId, replacesAwardId }: Pick<AwardProposal, 'roundId' | 'replacesAwardId'>, awards: readonly ListedAward[]): string {
  return sha256Hex(
    canonicalJson({
      roundId,
      ...(replacesAwardId !== null && { replacesAwardId }),
      awards: awards.map(({ applicationId, contentSha256, employerId, amount }) => ({ applicationId, contentSha256, employerId, amount: yuanFromFen(amount) })),
    }),
  );
}

/** The lines of a proposal in their order. They never change, so nothing is locked. */
export async function linesOf({ loaders, statements }: Pick<FactSource, 'loaders' | 'statements'>, proposalId: string): Promise<AwardProposalLine[]> {
  const lines = loaders
    ? await loaders.children(AwardProposalLine, 'proposalId', proposalId)
    : await rowsOf(statements, AwardProposalLine, 'WHERE proposal_id = ? ORDER BY id', [proposalId]);
  return lines.toSorted((one, other) => one.place - other.place);
}
