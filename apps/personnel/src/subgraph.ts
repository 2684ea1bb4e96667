import { keepParameters, keepRelations } from '@unionhall/database';
import { defineDepartment } from '@unionhall/graphql';
import { allowancePart } from './allowance/allowance.part';
import { appointmentPart } from './appointment/appointment.part';
import { certificatePart } from './certificate/certificate.part';
import { competitionPart } from './competition/competition.part';
import { decisionPart } from './decision/decision.part';
import { establishmentPart } from './establishment/establishment.part';
import { onDecisionRecorded } from './events/on-decision-recorded';
import { onMatterWithdrawn } from './events/on-matter-withdrawn';
import { onPaymentOrderMoved } from './events/on-payment-order-moved';
import { onUnionFormed } from './events/on-union-formed';
import { onStaffRequested, onStaffRequestWithdrawn } from './events/on-staff-requested';
import { labourContractPart } from './labour-contract/labour-contract.part';
import { matchingPart } from './matching/matching.part';
import { matterPart } from './matter/matter.part';
import { migrations } from './migrations';
import { allowanceAppendOnly } from './migrations/allowance';
import { certificateAppendOnly } from './migrations/certificate';
import { competitionAppendOnly } from './migrations/competition';
import { labourContractAppendOnly } from './migrations/labour-contract';
import { listObjectionAppendOnly } from './migrations/list-objection';
import { matchingAppendOnly } from './migrations/matching';
import { performanceAppendOnly } from './migrations/performance';
import { recruitmentAppendOnly } from './migrations/recruitment';
import { recruitmentTestAppendOnly } from './migrations/recruitment-tests';
import { secondmentRequestAppendOnly } from './migrations/secondment-request';
import { staffAppendOnly } from './migrations/staff';
import { minimumWagePart } from './minimum-wage/minimum-wage.part';
import { payeeAccountPart } from './payee-account/payee-account.part';
import { paymentOrderPart } from './payment-order/payment-order.part';
import { performancePart } from './performance/performance.part';
import { personPart } from './person/person.part';
import { postPart } from './post/post.part';
import { recruitmentPart } from './recruitment/recruitment.part';
import { secondmentPart } from './secondment/secondment.part';
import { secondmentRequestPart } from './secondment-request/secondment-request.part';
import { staffDepartmentPart } from './staff-department/staff-department.part';
import { staffMembershipPart } from './staff-membership/staff-membership.part';
import { workstationPart } from './workstation/workstation.part';

/** Personnel (人事): persons, the staff of the office, posts and who holds them, secondments. */
export const personnel = defineDepartment({
  department: 'personnel',
  parts: [
    allowancePart,
    appointmentPart,
    certificatePart,
    competitionPart,
    decisionPart,
    establishmentPart,
    labourContractPart,
    matchingPart,
    matterPart,
    minimumWagePart,
    payeeAccountPart,
    paymentOrderPart,
    performancePart,
    personPart,
    postPart,
    recruitmentPart,
    secondmentPart,
    secondmentRequestPart,
    staffDepartmentPart,
    staffMembershipPart,
    workstationPart,
  ],
  schema: {
    migrations,
    appendOnly: [...staffAppendOnly, ...labourContractAppendOnly, ...recruitmentAppendOnly, ...matchingAppendOnly, ...recruitmentTestAppendOnly, ...certificateAppendOnly, ...allowanceAppendOnly, ...performanceAppendOnly, ...secondmentRequestAppendOnly, ...listObjectionAppendOnly, ...competitionAppendOnly],
    blindIndexes: [{ table: 'person', text: 'identity_number', subject: 'indexed.id' }],
  },
  subscriptions: [keepParameters, keepRelations, onDecisionRecorded, onMatterWithdrawn, onPaymentOrderMoved, onUnionFormed, onStaffRequested, onStaffRequestWithdrawn],
});
