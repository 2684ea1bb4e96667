import { staffRequested } from '@unionhall/contracts';
import { act, type FactSource } from '@unionhall/database';
import { haveStaffNumbers, requiredStaff, secondedTo } from '../workstation/staffing';
import type { StationCapacity } from '../workstation/staffing.rule';
import { Workstation } from '../workstation/workstation.entity';
import { requestStaffRules } from './request-staff.rule';
import { StaffRequest } from './staff-request.entity';
import { RequestStaffInput } from './staff-request.inputs';
import { staffRequestLife } from './staff-request.life';

/** Asks personnel to second somebody to a station (申请派驻人员): personnel sees what was asked, and the secondment closes the request [DX-2]. */
export const requestStaff = act({
  name: 'requestStaff',
  description: '向人事申请派驻人员,每次一名;人事办理派驻后需求自动办结。Asks personnel to second one person to a station; the secondment closes the request [DX-2].',
  who: ['officer', 'department-head', 'deputy'],
  input: RequestStaffInput,
  object: StaffRequest,
  answers: 'staffRequest',
  ask: (ask, _input, source) => haveStaffNumbers(ask, source),
  gather: async (source, { input, today }) => {
    // Locked for change, not for reading: two requests of one station must queue here, so that the second sees the first.
    const workstation = await source.toChange(Workstation, input.workstationId);
    const required = await requiredStaff(source, 'from' in input ? input.from : today);
    return { workstation, required, seconded: await secondedTo(source, input.workstationId), waiting: await waitingCapacities(source, input.workstationId) };
  },
  rules: requestStaffRules,
  write: (tx, { input: { workstationId, capacity, from, reason }, personId, today, now }) =>
    staffRequestLife.begin(tx, { id: tx.newId(), workstationId, capacity, from, reason: reason.trim(), requestedById: personId, requestedOn: today, secondmentId: null, withdrawalReason: null, declineReason: null, version: 1 }, 'requestStaff', now),
  tell: ({ id, workstationId, capacity, from, reason, requestedById, requestedOn }, { workstation }) => [
    staffRequested.about(id, { staffRequestId: id, workstationId, workstationName: workstation.name, capacity, from, reason, requestedById, requestedOn }),
  ],
});

async function waitingCapacities({ statements, loaders }: FactSource, workstationId: string): Promise<StationCapacity[]> {
  const ofStations = async (ids: readonly string[]) => {
    const rows = await statements.query<{ id: string; capacity: StationCapacity }[]>("SELECT workstation_id AS id, capacity FROM staff_request WHERE workstation_id IN (?) AND state = 'waiting'", [ids]);
    return ids.map((id) => rows.filter((row) => row.id === id).map(({ capacity }) => capacity));
  };
  return loaders ? loaders.batch('capacities a workstation waits for', ofStations).load(workstationId) : (await ofStations([workstationId]))[0]!;
}
