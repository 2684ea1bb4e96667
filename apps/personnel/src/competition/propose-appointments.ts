import { matterProposed, matterSubjectChanged } from '@unionhall/contracts';
import { act, type FactSource, insertRow } from '@unionhall/database';
import type { LocalDate } from '@unionhall/kernel';
import { relationsOf } from '../panel/relations-of';
import { AppointmentProposal, AppointmentProposalLine } from './appointment-proposal.entity';
import { ProposeAppointmentsInput } from './appointment-proposal.inputs';
import { appointmentProposalLife } from './appointment-proposal.life';
import { CompetitionEntry } from './competition-entry.entity';
import { competitionEntryLife } from './competition-entry.life';
import { Competition } from './competition.entity';
import { competitionLife } from './competition.life';
import type { ComingFacts } from './kinship.rule';
import { lineOfSupervision } from './line-of-supervision';
import { proposeAppointmentsRules } from './propose-appointments.rule';
import { appointmentListSha256, linesOf, liveProposalOf } from './proposed-list';
import { type PlaceWithStanding, rankedPlaces } from './ranked-places';

/** Proposes whom to appoint to the leadership body (提出拟任名单); proposing anew takes the earlier list back. */
export const proposeAppointments = act({
  name: 'proposeAppointments',
  description: '按排名提出拟任名单,提交集体决定。Proposes whom to appoint, by the standing, for decision [GY-2b].',
  who: ['officer', 'department-head'],
  under: 'personnel',
  input: ProposeAppointmentsInput,
  object: AppointmentProposal,
  answers: 'proposal',
  gather: async (source, { input: { competitionId, expectedVersion, entryIds }, today }) => {
    const competition = await source.toChange(Competition, competitionId, expectedVersion);
    const earlier = competition.state === 'proposed' ? await liveProposalOf(source, competitionId) : null;
    const entries = await source.children(CompetitionEntry, 'competitionId', competitionId);
    const ranked = await rankedPlaces(source, competitionId, entries);
    const listed = ranked.flatMap(({ standing, ...place }) => standing.filter(({ entryId }) => entryIds.includes(entryId)).map((line) => ({ ...place, ...line })));
    return {
      competition,
      earlier,
      earlierLines: earlier ? await linesOf(source, earlier.id) : [],
      entries,
      ranked,
      listed,
      coming: await comingOf(source, listed, entryIds, today),
      relations: await relationsOf(source, listed.map(({ personId }) => personId)),
    };
  },
  rules: proposeAppointmentsRules,
  write: async (tx, { input: { exceptionReason }, competition, earlier, earlierLines, entries, ranked, listed, personId: proposedById, today: proposedOn, now }) => {
    const entryOf = (id: string) => entries.find((entry) => entry.id === id)!;
    const moved = new Map<string, CompetitionEntry>();
    if (earlier) {
      await appointmentProposalLife.move(tx, earlier, 'proposeAppointmentsAnew', now);
      for (const { entryId } of earlierLines) moved.set(entryId, await competitionEntryLife.move(tx, entryOf(entryId), 'proposalCameToNothing', now));
    }
    const contentSha256 = appointmentListSha256(competition, ranked.map(({ place }) => place), listed);
    const row = { id: tx.newId(), competitionId: competition.id, matterId: tx.newId(), contentSha256, exceptionReason: exceptionReason?.trim() || null, proposedById, proposedOn, decisionId: null, publicityFirst: null, publicityLast: null, version: 1 };
    const proposal = await appointmentProposalLife.begin(tx, row, 'proposeAppointments', now);
    for (const [position, { entryId, placeId, personId }] of listed.entries()) {
      await insertRow(tx.manager, AppointmentProposalLine, { id: tx.newId(), proposalId: proposal.id, entryId, placeId, personId, position });
      await competitionEntryLife.move(tx, moved.get(entryId) ?? entryOf(entryId), 'proposeAppointments', now);
    }
    await competitionLife.move(tx, competition, 'proposeAppointments', now);
    return proposal;
  },
  tell: (proposal, { competition, earlier, listed }) => [
    ...(earlier ? [matterSubjectChanged.about(earlier.id, { subjectType: AppointmentProposal.name, subjectId: earlier.id, subjectSha256: null })] : []),
    matterProposed.about(proposal.id, {
      matterId: proposal.matterId,
      powerItem: 'personnel',
      title: `${competition.name}拟任名单`,
      subjectType: AppointmentProposal.name,
      subjectId: proposal.id,
      subjectSha256: proposal.contentSha256,
      content: [...listed.map(listedText), `试用期${competition.trialMonths}个月`, ...(proposal.exceptionReason === null ? [] : [`未按排名列入的理由：${proposal.exceptionReason}`])].join('\n'),
      amount: null,
      parties: listed.map(({ personId }) => ({ personId, employerId: null })),
      proposedById: proposal.proposedById,
      proposedOn: proposal.proposedOn,
      tasks: [{ title: '公示并任职', effect: 'appointed' }],
    }),
  ],
});

interface Listed extends Omit<PlaceWithStanding, 'standing'> {
  readonly entryId: string;
  readonly personId: string;
  readonly name: string;
  readonly rank: number;
}

/** One line as the meeting reads it. */
const listedText = ({ name, post, place, rank }: Listed, index: number) => `${index + 1}. ${name}任${post}（竞聘第${rank}名${place.incumbentAppointmentId === null ? '' : '，原任职者的任职同时终止'}）`;

/** Who is coming into which post, with who stands over and under it. */
async function comingOf(source: FactSource, listed: readonly Listed[], entryIds: readonly string[], from: LocalDate): Promise<ComingFacts[]> {
  return Promise.all(
    listed.map(async ({ entryId, personId, name, staffDepartmentId, place }) => ({
      path: ['entryIds', String(entryIds.indexOf(entryId))],
      personId,
      name,
      from,
      endsAppointmentId: place.incumbentAppointmentId,
      line: await lineOfSupervision(source, staffDepartmentId),
    })),
  );
}
