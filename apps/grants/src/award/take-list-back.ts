import type { MoveTransaction } from '@unionhall/database';
import type { GrantApplication } from '../application/application.entity';
import { applicationLife } from '../application/application.life';
import { grantApplicationTransitions } from '../application/application.transitions';
import { roundLife } from '../round/round.life';
import type { GrantRound } from '../round/round.entity';
import { linesOf } from './award-list';
import type { AwardProposal } from './award-proposal.entity';
import { awardProposalLife } from './award-proposal.life';

/** A list with all that it placed. */
export interface PlacedList {
  readonly round: GrantRound;
  readonly proposal: AwardProposal;
  /** Of the round, in the order of their ids. */
  readonly applications: readonly GrantApplication[];
}

/** Takes a list back, so that another one can be proposed from the same ranking: it will be a matter of its own [GY-2b]. */
export async function takeListBack(tx: MoveTransaction, { round, proposal, applications }: PlacedList, act: 'answerAwardObjection' | 'matterCameToNothing', at: Date): Promise<void> {
  await awardProposalLife.move(tx, proposal, act, at);
  if (proposal.replacesAwardId !== null) return backToReserve(tx, proposal, applications, at);
  await roundLife.move(tx, round, act, at);
  const placed: readonly string[] = grantApplicationTransitions[act].from;
  for (const application of applications) if (placed.includes(application.state)) await applicationLife.move(tx, application, act, at);
}

/** Whoever was to move up is in reserve again; the round and its other awards stand. */
async function backToReserve(tx: MoveTransaction, { id }: AwardProposal, applications: readonly GrantApplication[], at: Date): Promise<void> {
  for (const { applicationId } of await linesOf({ loaders: null, statements: tx.manager }, id)) {
    await applicationLife.move(tx, applications.find((application) => application.id === applicationId)!, 'promotionCameToNothing', at);
  }
}
