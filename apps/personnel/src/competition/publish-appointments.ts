import { act, decisionById, type FactSource } from '@unionhall/database';
import { lastWorkingDayAfter } from '@unionhall/kernel';
import { AppointmentProposal } from './appointment-proposal.entity';
import { PublishAppointmentsInput } from './appointment-proposal.inputs';
import { appointmentProposalLife } from './appointment-proposal.life';
import { CompetitionEntry } from './competition-entry.entity';
import { Competition, CompetitionPlace } from './competition.entity';
import { competitionLife } from './competition.life';
import { appointmentListSha256, linesOf } from './proposed-list';
import { publishAppointmentsRules } from './publish-appointments.rule';

/** Publishes a list of appointments (任前公示) by the adopted decision over exactly this list [GY-2b, CP-4]. */
export const publishAppointments = act({
  name: 'publishAppointments',
  description: '任前公示:依据就此名单作出的集体决定。Publishes a list of appointments by the decision over exactly it [GY-2b, CP-4].',
  who: ['officer', 'department-head'],
  under: 'personnel',
  input: PublishAppointmentsInput,
  object: AppointmentProposal,
  answers: 'proposal',
  published: true,
  about: ({ proposalId }) => proposalId,
  // The competition of a list never changes; known beforehand, it can be locked before its list, parents first.
  ask: async (_ask, { proposalId }, source) => ({ competitionId: (await source.toRead(AppointmentProposal, proposalId)).competitionId }),
  gather: async (source, { input, today, asked: { competitionId } }) => {
    const competition = await source.toChange(Competition, competitionId);
    const proposal = await source.toChange(AppointmentProposal, input.proposalId, input.expectedVersion);
    return {
      competition,
      proposal,
      entries: await source.children(CompetitionEntry, 'competitionId', competitionId),
      matter: await matterOf(source, competition, proposal),
      // `in`, because a form that is not filled in yet shall still hear of the state.
      decision: 'decisionId' in input ? await decisionById(source, input.decisionId) : null,
      publicityLast: lastWorkingDayAfter(today, competition.publicityWorkingDays),
    };
  },
  rules: publishAppointmentsRules,
  write: async (tx, { input: { decisionId }, competition, proposal, publicityLast, today, now }) => {
    await competitionLife.move(tx, competition, 'publishAppointments', now);
    // The publicity begins with the next working day.
    return appointmentProposalLife.move(tx, proposal, 'publishAppointments', now, { decisionId, publicityFirst: lastWorkingDayAfter(today, 1), publicityLast });
  },
});

/** The list as it would be put to the leadership body now. */
export async function matterOf(source: FactSource, competition: Competition, { id: subjectId }: Pick<AppointmentProposal, 'id'>) {
  const [places, lines] = [await source.children(CompetitionPlace, 'competitionId', competition.id), await linesOf(source, subjectId)];
  return { powerItem: 'personnel', subjectType: AppointmentProposal.name, subjectId, sha256: appointmentListSha256(competition, places, lines) } as const;
}
