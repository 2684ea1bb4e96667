import type { DepartmentPart } from '@unionhall/graphql';
import { answerAppointmentObjection } from './answer-appointment-objection';
import { appointPerson } from './appoint-person';
import { AppointmentObjection } from './appointment-objection.entity';
import { appointmentObjectionLife } from './appointment-objection.life';
import { AppointmentProposal, AppointmentProposalLine } from './appointment-proposal.entity';
import { appointmentProposalLife } from './appointment-proposal.life';
import { AppointmentListResolver, AppointmentObjectionResolver, AppointmentProposalLineResolver, AppointmentProposalResolver } from './appointment-proposal.resolver';
import { CompetitionPanelist, CompetitionScore, CompetitionStanding, DemocraticVote, DemocraticVoteCount } from './assessment.entity';
import { cancelCompetition } from './cancel-competition';
import { checkCompetitionEntry } from './check-competition-entry';
import { CompetitionEntry, CompetitionEntryCheck } from './competition-entry.entity';
import { competitionEntryLife } from './competition-entry.life';
import { CompetitionEntryCheckResolver, CompetitionEntryResolver, MyCompetitionsResolver, SpeechToScoreResolver } from './competition-entry.resolver';
import { Competition, CompetitionCondition, CompetitionPlace } from './competition.entity';
import { competitionLife } from './competition.life';
import { CompetitionPanelistResolver, CompetitionPlaceResolver, CompetitionResolver, CompetitionStandingResolver, DemocraticVoteCountResolver, DemocraticVoteResolver } from './competition.resolver';
import { concludeIntegrityCheck } from './conclude-integrity-check';
import { declineAppointment } from './decline-appointment';
import { enterCompetition } from './enter-competition';
import { holdDemocraticVote } from './hold-democratic-vote';
import { objectToAppointment } from './object-to-appointment';
import { openCompetition } from './open-competition';
import { proposeAppointments } from './propose-appointments';
import { publishAppointments } from './publish-appointments';
import { rankCompetition } from './rank-competition';
import { scoreCompetition } from './score-competition';
import { seatCompetitionPanel } from './seat-competition-panel';
import { withdrawFromCompetition } from './withdraw-from-competition';

export const competitionPart: DepartmentPart = {
  acts: [
    openCompetition,
    enterCompetition,
    withdrawFromCompetition,
    checkCompetitionEntry,
    concludeIntegrityCheck,
    seatCompetitionPanel,
    scoreCompetition,
    holdDemocraticVote,
    rankCompetition,
    proposeAppointments,
    publishAppointments,
    objectToAppointment,
    answerAppointmentObjection,
    appointPerson,
    declineAppointment,
    cancelCompetition,
  ],
  entities: [
    Competition,
    CompetitionPlace,
    CompetitionCondition,
    CompetitionEntry,
    CompetitionEntryCheck,
    CompetitionPanelist,
    CompetitionScore,
    DemocraticVote,
    DemocraticVoteCount,
    CompetitionStanding,
    AppointmentProposal,
    AppointmentProposalLine,
    AppointmentObjection,
  ],
  lives: [competitionLife, competitionEntryLife, appointmentProposalLife, appointmentObjectionLife],
  resolvers: [
    CompetitionResolver,
    CompetitionPlaceResolver,
    CompetitionStandingResolver,
    CompetitionPanelistResolver,
    DemocraticVoteResolver,
    DemocraticVoteCountResolver,
    CompetitionEntryResolver,
    CompetitionEntryCheckResolver,
    MyCompetitionsResolver,
    SpeechToScoreResolver,
    AppointmentProposalResolver,
    AppointmentProposalLineResolver,
    AppointmentListResolver,
    AppointmentObjectionResolver,
  ],
};
