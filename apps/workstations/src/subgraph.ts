import { keepDecisions, keepParameters, keepSecondmentEnds } from '@unionhall/database';
import { defineDepartment } from '@unionhall/graphql';
import { collectiveContractPart } from './collective-contract/collective-contract.part';
import { employerPart } from './employer/employer.part';
import { onArrearsCleared, onUnionFormed, onUnionFound } from './events/on-facts-of-finance';
import { onSecondmentStarted } from './events/on-secondment-started';
import { onStaffRequestDeclined } from './events/on-staff-request-declined';
import { mePart } from './me/me.part';
import { migrations } from './migrations';
import { parkPart } from './park/park.part';
import { personPart } from './person/person.part';
import { servicePlacePart } from './service-place/service-place.part';
import { serviceTaskPart } from './service-task/service-task.part';
import { staffRequestPart } from './staff-request/staff-request.part';
import { stationMonthPart } from './station-month/station-month.part';
import { tradeUnionPart } from './trade-union/trade-union.part';
import { workstationPart } from './workstation/workstation.part';

/** Workstations (驻园区工作站): the parks, the stations founded for them, and their tasks. */
export const workstations = defineDepartment({
  department: 'workstations',
  parts: [
    collectiveContractPart,
    employerPart,
    mePart,
    parkPart,
    personPart,
    servicePlacePart,
    serviceTaskPart,
    staffRequestPart,
    stationMonthPart,
    tradeUnionPart,
    workstationPart,
  ],
  schema: { migrations, appendOnly: ['workstation_state_change', 'service_task_state_change', 'service_step', 'service_place_state_change', 'staff_request_state_change', 'station_month', 'station_month_line'] },
  subscriptions: [keepParameters, keepDecisions, onSecondmentStarted, onStaffRequestDeclined, keepSecondmentEnds, onUnionFormed, onUnionFound, onArrearsCleared],
});
