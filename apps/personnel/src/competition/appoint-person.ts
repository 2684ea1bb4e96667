import { decisionCarriedOut } from '@unionhall/contracts';
import { act, decisionById, guardedUpdate, insertRow } from '@unionhall/database';
import { addDays, monthsAfter } from '@unionhall/kernel';
import { Appointment } from '../appointment/appointment.entity';
import { relationsOf } from '../panel/relations-of';
import { Person } from '../person/person.entity';
import { Post } from '../post/post.entity';
import { StaffMembership } from '../staff-membership/staff-membership.entity';
import { appointPersonRules } from './appoint-person.rule';
import { AppointmentObjection } from './appointment-objection.entity';
import { AppointPersonInput } from './appointment-proposal.inputs';
import { appointmentProposalLife } from './appointment-proposal.life';
import { CompetitionEntry } from './competition-entry.entity';
import { competitionEntryLife } from './competition-entry.life';
import { Competition, CompetitionPlace } from './competition.entity';
import { competitionLife } from './competition.life';
import { isLastOfList, nextInRankIsThere } from './end-of-list.rule';
import { lineOfSupervision } from './line-of-supervision';
import { linesOf, liveProposalOf } from './proposed-list';
import { matterOf } from './publish-appointments';

/**
 * Appoints a person of a published list to the place that was won (任职), once publicity and objections are through; an incumbent’s
 * appointment ends by the same act [WZ-10], and a trial period begins.
 */
export const appointPerson = act({
  name: 'appointPerson',
  description: '任职:公示期满、异议已答复,依据就此名单作出的集体决定;在任职位的原任职同时终止,开始试用。Appoints a person of a published list by its decision; the incumbent’s appointment ends by it, a trial period begins [WZ-10, CP-4, GY-2b].',
  who: ['officer', 'department-head'],
  under: 'personnel',
  input: AppointPersonInput,
  object: Appointment,
  answers: 'appointment',
  published: true,
  // None of it ever changes; known beforehand, it can be locked in the order of the house.
  ask: async (_ask, { entryId }, source) => {
    const { competitionId, placeId, personId: winnerId } = await source.toRead(CompetitionEntry, entryId);
    const { postId, incumbentAppointmentId } = await source.toRead(CompetitionPlace, placeId);
    return { competitionId, winnerId, postId, incumbentAppointmentId };
  },
  gather: async (source, { input: { entryId, expectedVersion, from }, asked: { competitionId, winnerId, postId, incumbentAppointmentId } }) => {
    const post = await source.toChange(Post, postId);
    const competition = await source.toChange(Competition, competitionId);
    const winner = await source.toRead(Person, winnerId);
    const proposal = await liveProposalOf(source, competitionId);
    const entry = await source.toChange(CompetitionEntry, entryId, expectedVersion);
    const appointments = await source.children(Appointment, 'postId', postId);
    const line = await lineOfSupervision(source, post.staffDepartmentId);
    return {
      post,
      competition,
      proposal,
      entry,
      entries: await source.children(CompetitionEntry, 'competitionId', competitionId),
      lines: proposal ? await linesOf(source, proposal.id) : [],
      objections: proposal ? await source.children(AppointmentObjection, 'proposalId', proposal.id) : [],
      matter: await matterOf(source, competition, proposal ?? { id: '' }),
      decision: proposal?.decisionId ? await decisionById(source, proposal.decisionId) : null,
      incumbent: appointments.find(({ id }) => id === incumbentAppointmentId) ?? null,
      appointments: appointments.filter(({ id }) => id !== incumbentAppointmentId),
      memberships: await source.children(StaffMembership, 'personId', winnerId),
      coming: [{ path: ['entryId'], personId: winnerId, name: winner.name, from, endsAppointmentId: incumbentAppointmentId, line }],
      relations: await relationsOf(source, [winnerId]),
    };
  },
  rules: appointPersonRules,
  write: async (tx, facts) => {
    const { input, post, competition, proposal, entry, incumbent, now } = facts;
    const { from } = input;
    const document = input.document.trim();
    const lastDay = addDays(from, -1);
    if (incumbent && (incumbent.until === null || incumbent.until > lastDay)) await guardedUpdate(tx.manager, Appointment, incumbent, { until: lastDay, endDocument: document });
    const trial = { trialUntil: addDays(monthsAfter(from, competition.trialMonths), -1), trialOutcome: null, trialConcludedOn: null, trialDocument: null };
    const appointment = await insertRow(tx.manager, Appointment, { id: tx.newId(), postId: post.id, personId: entry.personId, wonBy: 'competition', entryId: entry.id, from, until: null, document, endDocument: null, ...trial, version: 1 });
    await competitionEntryLife.move(tx, entry, 'appointPerson', now);
    if (isLastOfList(facts)) {
      await appointmentProposalLife.move(tx, proposal!, 'appointPersonLast', now);
      await competitionLife.move(tx, competition, nextInRankIsThere(facts) ? 'appointPersonLastLeavingAPlace' : 'appointPersonLast', now);
    }
    return appointment;
  },
  // Told with the last of the list, for the task of the decision is the whole list.
  tell: (_appointment, facts, actId) =>
    isLastOfList(facts) ? [decisionCarriedOut.about(facts.decision!.id, { decisionId: facts.decision!.id, effect: 'appointed', actId, on: facts.today, complete: true, paid: null })] : [],
});
