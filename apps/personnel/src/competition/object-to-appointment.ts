import { notFound, roles } from '@unionhall/contracts';
import { act } from '@unionhall/database';
import { AppointmentObjection } from './appointment-objection.entity';
import { ObjectToAppointmentInput } from './appointment-objection.inputs';
import { appointmentObjectionLife } from './appointment-objection.life';
import { AppointmentProposal } from './appointment-proposal.entity';
import { objectToAppointmentRules } from './object-to-appointment.rule';
import { linesOf } from './proposed-list';

/** Anybody signed in objects to a person while the list is publicised (对任前公示提出异议) [CP-4, GY-5b]. */
export const objectToAppointment = act({
  name: 'objectToAppointment',
  description: '对任前公示人员提出异议。Objects to a person of a published list of appointments [CP-4].',
  who: roles,
  input: ObjectToAppointmentInput,
  object: AppointmentObjection,
  answers: 'objection',
  gather: async (source, { input: { proposalId } }) => {
    const proposal = await source.toRead(AppointmentProposal, proposalId);
    // What is not published yet does not exist for the public.
    if (proposal.publicityFirst === null) throw notFound('AppointmentProposal', proposalId);
    return { proposal, lines: await linesOf(source, proposalId), objections: await source.children(AppointmentObjection, 'proposalId', proposalId) };
  },
  rules: objectToAppointmentRules,
  write: (tx, { input: { proposalId, entryId, text }, personId, now: raisedAt }) =>
    appointmentObjectionLife.begin(tx, { id: tx.newId(), proposalId, entryId, personId, text: text.trim(), raisedAt, answer: null, answeredById: null, answeredAt: null, decisionId: null, version: 1 }, 'objectToAppointment', raisedAt),
});
