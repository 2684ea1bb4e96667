import { type ActTransaction, insertRow } from '@unionhall/database';
import type { LocalDate } from '@unionhall/kernel';
import type { GrantApplication } from '../application/application.entity';
import type { GrantRound } from '../round/round.entity';
import { awardListSha256 } from './award-list';
import { AwardProposalLine } from './award-proposal-line.entity';
import type { AwardProposal } from './award-proposal.entity';
import { awardProposalLife } from './award-proposal.life';

/** A list of awards as it is put to the leadership body. */
interface ProposedList {
  readonly round: GrantRound;
  readonly awards: readonly GrantApplication[];
  readonly replacesAwardId: string | null;
  readonly exceptionReason?: string | null;
  readonly personId: string;
  readonly today: LocalDate;
  readonly now: Date;
}

/** Enters a list with its lines as they now stand, and mints the id of its matter. */
export async function enterProposal(tx: ActTransaction, list: ProposedList, act: 'proposeAwards' | 'promoteReserve'): Promise<AwardProposal> {
  const { round, replacesAwardId, exceptionReason, personId, today, now } = list;
  const awards = list.awards.map(({ id, title, employerId, contentSha256 }) => ({ applicationId: id, title, employerId, contentSha256, amount: round.awardAmount }));
  const proposal = await awardProposalLife.begin(
    tx,
    {
      id: tx.newId(),
      roundId: round.id,
      matterId: tx.newId(),
      replacesAwardId,
      contentSha256: awardListSha256({ roundId: round.id, replacesAwardId }, awards),
      amount: round.awardAmount * BigInt(awards.length),
      exceptionReason: exceptionReason?.trim() || null,
      proposedById: personId,
      proposedOn: today,
      decisionId: null,
      publicityFirst: null,
      publicityLast: null,
      version: 1,
    },
    act,
    now,
  );
  for (const [index, award] of awards.entries()) await insertRow(tx.manager, AwardProposalLine, { ...award, id: tx.newId(), proposalId: proposal.id, place: index + 1 });
  return proposal;
}
