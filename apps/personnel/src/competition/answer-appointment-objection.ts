import { matterSubjectChanged, powerHolder } from '@unionhall/contracts';
import { act, decisionById } from '@unionhall/database';
import { answerAppointmentObjectionRules } from './answer-appointment-objection.rule';
import { AppointmentObjection } from './appointment-objection.entity';
import { AnswerAppointmentObjectionInput } from './appointment-objection.inputs';
import { appointmentObjectionLife } from './appointment-objection.life';
import { AppointmentProposal } from './appointment-proposal.entity';
import { CompetitionEntry } from './competition-entry.entity';
import { Competition } from './competition.entity';
import { rejectionSha256 } from './objection-rejection';
import { linesOf } from './proposed-list';
import { takeListBack } from './take-list-back';

/**
 * The holder of the power over personnel answers an objection (答复异议) [CP-4, GY-2a]: a rejection, which lets the list go on, as
 * the leadership body decided it [GY-2b]; one that is upheld takes the list back, and a new list is a new matter.
 */
export const answerAppointmentObjection = act({
  name: 'answerAppointmentObjection',
  description: '答复任前公示异议:不成立的,按集体决定答复;成立的,名单撤回重提。Answers an objection: a rejection as it was decided; one that is upheld takes the list back [CP-4, GY-2a, GY-2b].',
  who: ['deputy'],
  under: 'personnel',
  input: AnswerAppointmentObjectionInput,
  object: AppointmentObjection,
  answers: 'objection',
  about: ({ objectionId }) => objectionId,
  // Neither ever changes; known beforehand, competition and list can be locked before the objection, parents first.
  ask: async (ask, { objectionId }, source) => {
    const { proposalId } = await source.toRead(AppointmentObjection, objectionId);
    const { competitionId } = await source.toRead(AppointmentProposal, proposalId);
    return { proposalId, competitionId, holder: await ask(powerHolder, 'personnel') };
  },
  gather: async (source, { input, asked: { proposalId, competitionId } }) => {
    const { objectionId, expectedVersion } = input;
    const competition = await source.toChange(Competition, competitionId);
    const proposal = await source.toChange(AppointmentProposal, proposalId);
    const objection = await source.toChange(AppointmentObjection, objectionId, expectedVersion);
    return {
      competition,
      proposal,
      objection,
      entries: await source.children(CompetitionEntry, 'competitionId', competitionId),
      lines: await linesOf(source, proposalId),
      // `in`, because a form that is not filled in yet shall still hear of the state.
      decision: 'decisionId' in input && input.decisionId ? await decisionById(source, input.decisionId) : null,
      matter: () => ({ powerItem: 'personnel', subjectType: AppointmentObjection.name, subjectId: objectionId, sha256: rejectionSha256({ objectionId, text: objection.text, answer: input.answer }) }),
    };
  },
  rules: answerAppointmentObjectionRules,
  write: async (tx, facts) => {
    const { input, objection, personId, now } = facts;
    if (takesListBack(facts)) await takeListBack(tx, facts, 'answerAppointmentObjection', now);
    const answered = { answer: input.answer.trim(), answeredById: personId, answeredAt: now, decisionId: input.upheld ? null : input.decisionId! };
    return appointmentObjectionLife.move(tx, objection, input.upheld ? 'answerAppointmentObjectionUpholding' : 'answerAppointmentObjection', now, answered);
  },
  // Whatever was raised about rejecting it has nothing left to decide.
  tell: ({ id }) => [matterSubjectChanged.about(id, { subjectType: AppointmentObjection.name, subjectId: id, subjectSha256: null })],
});

/** Of two objections to a list that are both upheld, the first takes it back. */
const takesListBack = ({ input, proposal }: { readonly input: AnswerAppointmentObjectionInput; readonly proposal: AppointmentProposal }) => input.upheld && proposal.state === 'publicised';
