import { keepDecisions, keepParameters, keepSecondmentEnds, keepSecondments } from '@unionhall/database';
import { defineDepartment } from '@unionhall/graphql';
import { collectiveContractPart } from './collective-contract/collective-contract.part';
import { employerPart } from './employer/employer.part';
import { migrations } from './migrations';
import { parkPart } from './park/park.part';
import { personPart } from './person/person.part';
import { servicePlacePart } from './service-place/service-place.part';
import { serviceTaskPart } from './service-task/service-task.part';
import { workstationPart } from './workstation/workstation.part';

/** Workstations (驻园区工作站): the parks, the stations founded for them, and their tasks. */
export const workstations = defineDepartment({
  department: 'workstations',
  parts: [
    collectiveContractPart,
    employerPart,
    parkPart,
    personPart,
    servicePlacePart,
    serviceTaskPart,
    workstationPart,
  ],
  schema: { migrations, appendOnly: ['workstation_state_change', 'service_task_state_change', 'service_step', 'service_place_state_change'] },
  subscriptions: [keepParameters, keepDecisions, keepSecondments, keepSecondmentEnds],
});
