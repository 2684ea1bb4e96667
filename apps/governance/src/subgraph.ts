import { keepDecisions, keepParameters } from '@unionhall/database';
import { defineDepartment } from '@unionhall/graphql';
import { actIndexPart } from './act-index/act-index.part';
import { agendaItemPart } from './agenda-item/agenda-item.part';
import { auditPart } from './audit/audit.part';
import { ballotPart } from './ballot/ballot.part';
import { decisionPart } from './decision/decision.part';
import { decisionTaskPart } from './decision-task/decision-task.part';
import { disclosurePart } from './disclosure/disclosure.part';
import { earlyOpinionPart } from './early-opinion/early-opinion.part';
import { employerPart } from './employer/employer.part';
import { onActPerformed } from './events/on-act-performed';
import { onDecisionCarriedOut } from './events/on-decision-carried-out';
import { onMatterProposed } from './events/on-matter-proposed';
import { onMatterSubjectChanged } from './events/on-matter-subject-changed';
import { onTrailCheckpointed } from './events/on-trail-checkpointed';
import { inquiryPart } from './inquiry/inquiry.part';
import { inspectionPart } from './inspection/inspection.part';
import { leadershipSeatPart } from './leadership-seat/leadership-seat.part';
import { matterPart } from './matter/matter.part';
import { mePart } from './me/me.part';
import { meetingPart } from './meeting/meeting.part';
import { appendOnlyTables, migrations } from './migrations';
import { minutesPart } from './minutes/minutes.part';
import { overduePart } from './overdue/overdue.part';
import { parameterPart } from './parameter/parameter.part';
import { personPart } from './person/person.part';
import { powerChargePart } from './power-charge/power-charge.part';
import { powerItemPart } from './power-item/power-item.part';
import { relationPart } from './relation/relation.part';
import { rulebookPart } from './rulebook/rulebook.part';
import { statementPart } from './statement/statement.part';
import { trailAnchorPart } from './trail-anchor/trail-anchor.part';
import { warningSignPart } from './warning-sign/warning-sign.part';

/** Governance (权力监督制约): who holds which key power and seat, parameters, relations, decisions, the index of acts. */
export const governance = defineDepartment({
  department: 'governance',
  parts: [
    actIndexPart,
    agendaItemPart,
    auditPart,
    ballotPart,
    decisionPart,
    decisionTaskPart,
    disclosurePart,
    earlyOpinionPart,
    employerPart,
    inquiryPart,
    inspectionPart,
    leadershipSeatPart,
    matterPart,
    mePart,
    meetingPart,
    minutesPart,
    overduePart,
    parameterPart,
    personPart,
    powerChargePart,
    powerItemPart,
    relationPart,
    rulebookPart,
    statementPart,
    trailAnchorPart,
    warningSignPart,
  ],
  schema: { migrations, appendOnly: appendOnlyTables },
  subscriptions: [keepParameters, keepDecisions, onActPerformed, onTrailCheckpointed, onMatterProposed, onMatterSubjectChanged, onDecisionCarriedOut],
});
