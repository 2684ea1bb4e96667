import { keepDecisions, keepParameters, keepSecondmentEnds, keepSecondments } from '@unionhall/database';
import { defineDepartment } from '@unionhall/graphql';
import { migrations } from './migrations';
import { parkPart } from './park/park.part';
import { workstationPart } from './workstation/workstation.part';

/** Workstations (驻园区工作站): the parks, and the stations founded for them. */
export const workstations = defineDepartment({
  department: 'workstations',
  parts: [
    parkPart,
    workstationPart,
  ],
  schema: { migrations, appendOnly: ['workstation_state_change'] },
  subscriptions: [keepParameters, keepDecisions, keepSecondments, keepSecondmentEnds],
});
