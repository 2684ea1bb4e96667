import { type MoveTransaction, rowsOf } from '@unionhall/database';
import { AppointmentProposal } from './appointment-proposal.entity';
import { appointmentProposalTransitions } from './appointment-proposal.transitions';
import { CompetitionEntry } from './competition-entry.entity';
import { Competition } from './competition.entity';
import { linesOf } from './proposed-list';
import { takeListBack } from './take-list-back';

/** A matter that will not be adopted any more, as governance tells of it. */
export interface LostMatter {
  readonly matterId: string;
  readonly subjectType: string;
  readonly subjectId: string;
}

/** Takes back the list that waits for a decision in vain. A matter of anything else, or of a list taken back already, changes nothing. */
export async function takeUndecidedListBack(tx: MoveTransaction, { matterId, subjectType, subjectId }: LostMatter, at: Date): Promise<void> {
  if (subjectType !== AppointmentProposal.name) return;
  const seen = await tx.manager.findOneBy(AppointmentProposal, { id: subjectId, matterId });
  if (!seen) return;
  const lock = { mode: 'pessimistic_write' } as const;
  const competition = await tx.manager.findOneOrFail(Competition, { where: { id: seen.competitionId }, lock });
  const proposal = await tx.manager.findOneOrFail(AppointmentProposal, { where: { id: seen.id }, lock });
  const undecided: readonly string[] = appointmentProposalTransitions.matterCameToNothing.from;
  if (!undecided.includes(proposal.state)) return;
  const entries = await rowsOf(tx.manager, CompetitionEntry, 'WHERE competition_id = ? ORDER BY id FOR UPDATE', [competition.id]);
  const lines = await linesOf({ loaders: null, statements: tx.manager }, proposal.id);
  await takeListBack(tx, { competition, proposal, lines, entries }, 'matterCameToNothing', at);
}
