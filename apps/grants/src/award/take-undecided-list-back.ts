import type { MoveTransaction } from '@unionhall/database';
import { GrantApplication } from '../application/application.entity';
import { GrantRound } from '../round/round.entity';
import { AwardProposal } from './award-proposal.entity';
import { awardProposalTransitions } from './award-proposal.transitions';
import { takeListBack } from './take-list-back';

/** A matter that will not be adopted any more, as governance tells of it. */
export interface LostMatter {
  readonly matterId: string;
  readonly subjectType: string;
  readonly subjectId: string;
}

/** Takes back the list that waits for a decision in vain. A matter of anything else, or of a list taken back already, changes nothing. */
export async function takeUndecidedListBack(tx: MoveTransaction, { matterId, subjectType, subjectId }: LostMatter, at: Date): Promise<void> {
  if (subjectType !== AwardProposal.name) return;
  const seen = await tx.manager.findOneBy(AwardProposal, { id: subjectId, matterId });
  if (!seen) return;
  const lock = { mode: 'pessimistic_write' } as const;
  const round = await tx.manager.findOneOrFail(GrantRound, { where: { id: seen.roundId }, lock });
  const proposal = await tx.manager.findOneOrFail(AwardProposal, { where: { id: seen.id }, lock });
  const undecided: readonly string[] = awardProposalTransitions.matterCameToNothing.from;
  if (!undecided.includes(proposal.state)) return;
  const applications = await tx.manager.find(GrantApplication, { where: { roundId: round.id }, order: { id: 'ASC' }, lock });
  await takeListBack(tx, { round, proposal, applications }, 'matterCameToNothing', at);
}
