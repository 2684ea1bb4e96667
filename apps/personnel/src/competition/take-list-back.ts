import type { MoveTransaction } from '@unionhall/database';
import type { AppointmentProposal, AppointmentProposalLine } from './appointment-proposal.entity';
import { appointmentProposalLife } from './appointment-proposal.life';
import type { CompetitionEntry } from './competition-entry.entity';
import { competitionEntryLife } from './competition-entry.life';
import type { Competition } from './competition.entity';
import { competitionLife } from './competition.life';

/** A list of appointments with all that it placed. */
export interface PlacedList {
  readonly competition: Competition;
  readonly proposal: AppointmentProposal;
  readonly lines: readonly AppointmentProposalLine[];
  readonly entries: readonly CompetitionEntry[];
}

/** Takes a list back, so that another one can be proposed from the same standing: it will be a matter of its own [GY-2b]. */
export async function takeListBack(tx: MoveTransaction, { competition, proposal, lines, entries }: PlacedList, act: 'answerAppointmentObjection' | 'matterCameToNothing', at: Date): Promise<void> {
  await appointmentProposalLife.move(tx, proposal, act, at);
  await competitionLife.move(tx, competition, act, at);
  // Who declined stays out.
  const proposed = entries.filter(({ id, state }) => state === 'proposed' && lines.some(({ entryId }) => entryId === id));
  for (const entry of proposed) await competitionEntryLife.move(tx, entry, 'proposalCameToNothing', at);
}
