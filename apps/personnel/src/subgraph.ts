import { keepDecisions, keepParameters, keepRelations } from '@unionhall/database';
import { defineDepartment } from '@unionhall/graphql';
import { appointmentPart } from './appointment/appointment.part';
import { certificatePart } from './certificate/certificate.part';
import { establishmentPart } from './establishment/establishment.part';
import { labourContractPart } from './labour-contract/labour-contract.part';
import { matchingPart } from './matching/matching.part';
import { migrations } from './migrations';
import { certificateAppendOnly } from './migrations/certificate';
import { labourContractAppendOnly } from './migrations/labour-contract';
import { matchingAppendOnly } from './migrations/matching';
import { recruitmentAppendOnly } from './migrations/recruitment';
import { recruitmentTestAppendOnly } from './migrations/recruitment-tests';
import { staffAppendOnly } from './migrations/staff';
import { minimumWagePart } from './minimum-wage/minimum-wage.part';
import { personPart } from './person/person.part';
import { postPart } from './post/post.part';
import { recruitmentPart } from './recruitment/recruitment.part';
import { secondmentPart } from './secondment/secondment.part';
import { staffDepartmentPart } from './staff-department/staff-department.part';
import { staffMembershipPart } from './staff-membership/staff-membership.part';
import { workstationPart } from './workstation/workstation.part';

/** Personnel (人事): persons, the staff of the office, posts and who holds them, secondments. */
export const personnel = defineDepartment({
  department: 'personnel',
  parts: [
    appointmentPart,
    certificatePart,
    establishmentPart,
    labourContractPart,
    matchingPart,
    minimumWagePart,
    personPart,
    postPart,
    recruitmentPart,
    secondmentPart,
    staffDepartmentPart,
    staffMembershipPart,
    workstationPart,
  ],
  schema: {
    migrations,
    appendOnly: [...staffAppendOnly, ...labourContractAppendOnly, ...recruitmentAppendOnly, ...matchingAppendOnly, ...recruitmentTestAppendOnly, ...certificateAppendOnly],
    blindIndexes: [{ table: 'person', text: 'identity_number', subject: 'indexed.id' }],
  },
  subscriptions: [keepParameters, keepRelations, keepDecisions],
});
