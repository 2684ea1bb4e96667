import { secondmentStarted, workstationInRegister } from '@unionhall/contracts';
import { act, insertRow } from '@unionhall/database';
import { includesDay } from '@unionhall/kernel';
import { appointmentsOfPerson } from '../appointment/appointment.queries';
import { Person } from '../person/person.entity';
import { secondmentRequestLife } from '../secondment-request/secondment-request.life';
import { oldestWaiting } from '../secondment-request/secondment-request.queries';
import { StaffMembership } from '../staff-membership/staff-membership.entity';
import { Secondment } from './secondment.entity';
import { StartSecondmentInput } from './secondment.inputs';
import { startSecondmentRules } from './start-secondment.rule';

/** Seconds a member of the staff to a workstation (派驻工作站), and so answers what the station asked for, if it did; workstations is told. */
export const startSecondment = act({
  name: 'startSecondment',
  description: '派驻工作站:原部门编制不变,自首日起同时归属工作站。Seconds a member of the staff to a workstation; he stays on the staff of his home unit [DX-2].',
  who: ['officer', 'department-head'],
  under: 'personnel',
  input: StartSecondmentInput,
  object: Secondment,
  answers: 'secondment',
  ask: (ask, { workstationId }) => ask(workstationInRegister, workstationId),
  gather: async (source, { input: { personId, workstationId, capacity }, asked: { name, closed } }) => {
    // Locked for change, not for reading: two secondments of one person must queue here, and so must the end of his membership.
    const person = await source.toChange(Person, personId);
    return {
      person,
      workstation: { name, closed },
      memberships: await source.children(StaffMembership, 'personId', personId),
      appointments: await appointmentsOfPerson(source, personId),
      secondments: await source.children(Secondment, 'personId', personId),
      request: await oldestWaiting(source, workstationId, capacity),
    };
  },
  rules: startSecondmentRules,
  write: async (tx, { input: { workstationId, capacity, payer, from, returnsOn, document }, person, workstation, memberships, request, now }) => {
    const { id: staffMembershipId } = memberships.find((membership) => includesDay({ first: membership.from, last: membership.until }, from))!;
    const row = { id: tx.newId(), staffMembershipId, personId: person.id, workstationId, workstationName: workstation.name!, capacity, payer, from, until: null, returnsOn: returnsOn ?? null, document, endDocument: null, version: 1 };
    const secondment = await insertRow(tx.manager, Secondment, row);
    if (request) await secondmentRequestLife.move(tx, request, 'startSecondment', now, { secondmentId: secondment.id });
    return secondment;
  },
  tell: ({ id, personId, workstationId, capacity, from, version }, { request }) => [secondmentStarted.about(id, { secondmentId: id, personId, workstationId, capacity, from, staffRequestId: request?.id ?? null, version })],
});
