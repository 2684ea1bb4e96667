import { buildSubgraph, type DepartmentDefinition, type RequestContext, trailResolver } from '@unionhall/graphql';
import { keepDecisions, keepParameters } from '@unionhall/database';
import { clauses } from '@unionhall/rulebook';
import { ActIndexEntry } from './act-index/act-index-entry.entity';
import { ActIndexResolver } from './act-index/act-index.resolver';
import { AgendaItem } from './agenda-item/agenda-item.entity';
import { AgendaItemFields } from './agenda-item/agenda-item.fields';
import { AgendaItemStateChange } from './agenda-item/agenda-item-state-change.entity';
import { agendaItemTransitions } from './agenda-item/agenda-item.transitions';
import { AgendaItemVotingFields, AgendaStatementFields, BallotFields, RecusalFields } from './agenda-item/agenda-item-voting.fields';
import { AgendaItemVotingResolver } from './agenda-item/agenda-item-voting.resolver';
import { deferAgendaItem } from './agenda-item/defer-agenda-item';
import { Deferral } from './agenda-item/deferral.entity';
import { openVote } from './agenda-item/open-vote';
import { Recusal } from './agenda-item/recusal.entity';
import { recuseFromItem } from './agenda-item/recuse-from-item';
import { startAgendaItem } from './agenda-item/start-agenda-item';
import { Ballot } from './ballot/ballot.entity';
import { castVote } from './ballot/cast-vote';
import { closeVote } from './decision/close-vote';
import { Decision } from './decision/decision.entity';
import { DecisionResolver, MatterDecisionsFields } from './decision/decision.resolver';
import { EmployerResolver } from './employer/employer.resolver';
import { EmployerMattersResolver } from './employer/employer-matters.resolver';
import { onActPerformed } from './events/on-act-performed';
import { onMatterProposed } from './events/on-matter-proposed';
import { onMatterSubjectChanged } from './events/on-matter-subject-changed';
import { onTrailCheckpointed } from './events/on-trail-checkpointed';
import { LeadershipSeat } from './leadership-seat/leadership-seat.entity';
import { LeadershipSeatResolver } from './leadership-seat/leadership-seat.resolver';
import { seatMember } from './leadership-seat/seat-member';
import { unseatMember } from './leadership-seat/unseat-member';
import { attachEvidence } from './matter/attach-evidence';
import { Matter } from './matter/matter.entity';
import { MatterEvidence } from './matter/matter-evidence.entity';
import { MatterParty } from './matter/matter-party.entity';
import { MatterStateChange } from './matter/matter-state-change.entity';
import { matterTransitions } from './matter/matter.transitions';
import { MatterEvidenceFields, MatterFields, MatterPartyFields } from './matter/matter.fields';
import { MatterResolver } from './matter/matter.resolver';
import { raiseMatter } from './matter/raise-matter';
import { withdrawMatter } from './matter/withdraw-matter';
import { GovernanceWaitingItemFields, MeResolver } from './me/me.resolver';
import { Me } from './me/me.stub';
import { Attendance } from './meeting/attendance.entity';
import { callMeeting } from './meeting/call-meeting';
import { closeMeeting } from './meeting/close-meeting';
import { inviteObserver } from './meeting/invite-observer';
import { Meeting } from './meeting/meeting.entity';
import { MeetingStateChange } from './meeting/meeting-state-change.entity';
import { meetingTransitions } from './meeting/meeting.transitions';
import { AttendanceFields, MeetingFields } from './meeting/meeting.fields';
import { MeetingResolver } from './meeting/meeting.resolver';
import { openMeeting } from './meeting/open-meeting';
import { placeOnAgenda } from './meeting/place-on-agenda';
import { recordAttendance } from './meeting/record-attendance';
import { appendOnlyTables, migrations } from './migrations';
import { MeetingMinutes } from './minutes/minutes.entity';
import { MeetingMinutesFields, MinutesResolver } from './minutes/minutes.resolver';
import { signMinutes } from './minutes/sign-minutes';
import { changeParameter } from './parameter/change-parameter';
import { Parameter } from './parameter/parameter.entity';
import { ParameterResolver } from './parameter/parameter.resolver';
import { ParameterRow } from './parameter/parameter-row.entity';
import { ParameterRowResolver } from './parameter/parameter-row.resolver';
import { PersonResolver } from './person/person.resolver';
import { PersonMattersResolver } from './person/person-matters.resolver';
import { assignCharge } from './power-charge/assign-charge';
import { PowerCharge } from './power-charge/power-charge.entity';
import { PowerChargeResolver } from './power-charge/power-charge.resolver';
import { definePowerItem } from './power-item/define-power-item';
import { PowerItem } from './power-item/power-item.entity';
import { powerItemByCode } from './power-item/power-item.queries';
import { PowerItemResolver } from './power-item/power-item.resolver';
import { declareRelation } from './relation/declare-relation';
import { Relation } from './relation/relation.entity';
import { RelationResolver } from './relation/relation.resolver';
import { withdrawRelation } from './relation/withdraw-relation';
import { RulebookResolver } from './rulebook/rulebook.resolver';
import { AgendaStatement } from './statement/statement.entity';
import { stateOnItem } from './statement/state-on-item';
import { TrailAnchor } from './trail-anchor/trail-anchor.entity';
import { TrailAnchorResolver } from './trail-anchor/trail-anchor.resolver';

/** Governance (权力监督制约): who holds which key power and seat, parameters, relations, decisions, the index of acts. */
export const governance: DepartmentDefinition = {
  department: 'governance',
  subgraph: () =>
    buildSubgraph({
      resolvers: [
        PowerItemResolver,
        PowerChargeResolver,
        LeadershipSeatResolver,
        ParameterResolver,
        ParameterRowResolver,
        RelationResolver,
        DecisionResolver,
        RulebookResolver,
        ActIndexResolver,
        TrailAnchorResolver,
        PersonResolver,
        PersonMattersResolver,
        EmployerResolver,
        EmployerMattersResolver,
        MatterResolver,
        MatterFields,
        MatterPartyFields,
        MatterEvidenceFields,
        MeetingResolver,
        MeetingFields,
        AttendanceFields,
        AgendaItemFields,
        AgendaItemVotingResolver,
        AgendaItemVotingFields,
        RecusalFields,
        AgendaStatementFields,
        BallotFields,
        MatterDecisionsFields,
        MinutesResolver,
        MeetingMinutesFields,
        MeResolver,
        GovernanceWaitingItemFields,
        trailResolver('governance'),
      ],
      // No field of governance answers it: the gateway brings it from personnel.
      orphanedTypes: [Me],
      references: {
        PowerItem: ({ code }, { loaders }: RequestContext) => powerItemByCode({ loaders, statements: loaders.statements }, String(code)),
        PowerCharge: ({ id }, { loaders }: RequestContext) => loaders.byId(PowerCharge, String(id)),
        LeadershipSeat: ({ id }, { loaders }: RequestContext) => loaders.byId(LeadershipSeat, String(id)),
        Parameter: ({ id }, { loaders }: RequestContext) => loaders.byId(Parameter, String(id)),
        Relation: ({ id }, { loaders }: RequestContext) => loaders.byId(Relation, String(id)),
        Decision: ({ id }, { loaders }: RequestContext) => loaders.byId(Decision, String(id)),
        Clause: ({ id }) => clauses.find((clause) => clause.id === id) ?? null,
        Matter: ({ id }, { loaders }: RequestContext) => loaders.byId(Matter, String(id)),
        Meeting: ({ id }, { loaders }: RequestContext) => loaders.byId(Meeting, String(id)),
        AgendaItem: ({ id }, { loaders }: RequestContext) => loaders.byId(AgendaItem, String(id)),
        Person: ({ id }) => ({ id }),
        Employer: ({ id }) => ({ id }),
        Me: ({ id }) => ({ id }),
      },
    }),
  entities: [
    PowerItem,
    PowerCharge,
    LeadershipSeat,
    Parameter,
    ParameterRow,
    Relation,
    Decision,
    ActIndexEntry,
    TrailAnchor,
    Matter,
    MatterParty,
    MatterEvidence,
    MatterStateChange,
    Meeting,
    Attendance,
    MeetingStateChange,
    AgendaItem,
    AgendaItemStateChange,
    Recusal,
    Deferral,
    AgendaStatement,
    Ballot,
    MeetingMinutes,
  ],
  schema: { department: 'governance', migrations, appendOnly: appendOnlyTables },
  subscriptions: [keepParameters, keepDecisions, onActPerformed, onTrailCheckpointed, onMatterProposed, onMatterSubjectChanged],
  acts: [
    definePowerItem,
    seatMember,
    unseatMember,
    assignCharge,
    changeParameter,
    declareRelation,
    withdrawRelation,
    raiseMatter,
    attachEvidence,
    withdrawMatter,
    callMeeting,
    inviteObserver,
    recordAttendance,
    openMeeting,
    placeOnAgenda,
    recuseFromItem,
    startAgendaItem,
    stateOnItem,
    openVote,
    castVote,
    closeVote,
    deferAgendaItem,
    closeMeeting,
    signMinutes,
  ],
  // Seats, charges and relations have days instead: who holds what is computed from them.
  transitions: { matter: matterTransitions, meeting: meetingTransitions, agenda_item: agendaItemTransitions },
};
