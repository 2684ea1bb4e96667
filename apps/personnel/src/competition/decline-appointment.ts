import { decisionCarriedOut, matterSubjectChanged, staffRoles } from '@unionhall/contracts';
import { act } from '@unionhall/database';
import { AppointmentProposal } from './appointment-proposal.entity';
import { DeclineAppointmentInput } from './appointment-proposal.inputs';
import { appointmentProposalLife } from './appointment-proposal.life';
import { CompetitionEntry } from './competition-entry.entity';
import { competitionEntryLife } from './competition-entry.life';
import { Competition } from './competition.entity';
import { competitionLife } from './competition.life';
import { declineAppointmentRules } from './decline-appointment.rule';
import { isLastOfList, nextInRankIsThere, othersAreInOffice } from './end-of-list.rule';
import { linesOf, liveProposalOf } from './proposed-list';

/**
 * Whoever is on a list of appointments declines (放弃任职). A list nobody has decided on is taken back; of a published one the others are
 * appointed as decided, and once it is through the next in rank can be proposed, by a matter of its own [GY-2b].
 */
export const declineAppointment = act({
  name: 'declineAppointment',
  description: '本人放弃任职:尚未决定的名单撤回;已公示名单的其他人员照常任职;空出的职位按名次另行提请集体决定。Declines an appointment before it is made; the place is free again, and the next in rank is proposed by a new matter [WZ-7, GY-2b].',
  who: staffRoles,
  input: DeclineAppointmentInput,
  object: CompetitionEntry,
  answers: 'competitionEntry',
  about: ({ entryId }) => entryId,
  // Never changes; known beforehand, it can be locked first, parents before children.
  ask: async (_ask, { entryId }, source) => ({ competitionId: (await source.toRead(CompetitionEntry, entryId)).competitionId }),
  gather: async (source, { input: { entryId, expectedVersion }, asked: { competitionId } }) => {
    const competition = await source.toChange(Competition, competitionId);
    const proposal = await liveProposalOf(source, competitionId);
    const entry = await source.toChange(CompetitionEntry, entryId, expectedVersion);
    return { competition, proposal, entry, entries: await source.children(CompetitionEntry, 'competitionId', competitionId), lines: proposal ? await linesOf(source, proposal.id) : [] };
  },
  rules: declineAppointmentRules,
  write: async (tx, facts) => {
    const { input, competition, proposal, entry, entries, now } = facts;
    const declined = await competitionEntryLife.move(tx, entry, 'declineAppointment', now, { declineReason: input.reason.trim() });
    const end = endOfList(facts);
    if (end === 'goes-on') return declined;
    await appointmentProposalLife.move(tx, proposal!, end === 'in-office' ? 'declineAppointmentLast' : 'declineAppointment', now);
    const freed = end === 'taken-back' ? entries.filter(({ id }) => id !== entry.id && facts.lines.some(({ entryId }) => entryId === id)) : [];
    for (const other of freed) await competitionEntryLife.move(tx, other, 'proposalCameToNothing', now);
    const isOver = freed.length === 0 && !nextInRankIsThere(facts, entry.placeId) && entries.some(({ state }) => state === 'appointed');
    await competitionLife.move(tx, competition, isOver ? 'declineAppointmentLast' : 'declineAppointment', now);
    return declined;
  },
  tell: (_entry, facts, actId) => {
    const { proposal, today: on } = facts;
    const end = endOfList(facts);
    if (end === 'in-office') return [decisionCarriedOut.about(proposal!.decisionId!, { decisionId: proposal!.decisionId!, effect: 'appointed', actId, on, complete: true, paid: null })];
    return end === 'taken-back' ? [matterSubjectChanged.about(proposal!.id, { subjectType: AppointmentProposal.name, subjectId: proposal!.id, subjectSha256: null })] : [];
  },
});

interface ListFacts {
  readonly proposal: AppointmentProposal | null;
  readonly entry: CompetitionEntry;
  readonly entries: readonly CompetitionEntry[];
  readonly lines: readonly { readonly entryId: string }[];
}

/** What becomes of the list: taken back before it was decided on; it goes on with others; it is through, with others in office or with nobody. */
function endOfList(facts: ListFacts): 'taken-back' | 'goes-on' | 'in-office' | 'nobody-in-office' {
  if (facts.proposal!.state === 'proposed') return 'taken-back';
  if (!isLastOfList(facts)) return 'goes-on';
  return othersAreInOffice(facts) ? 'in-office' : 'nobody-in-office';
}
