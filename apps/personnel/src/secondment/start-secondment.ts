import { secondmentStarted, workstationInRegister } from '@unionhall/contracts';
import { act, insertRow } from '@unionhall/database';
import { includesDay } from '@unionhall/kernel';
import { appointmentsOfPerson } from '../appointment/appointment.queries';
import { Person } from '../person/person.entity';
import { StaffMembership } from '../staff-membership/staff-membership.entity';
import { Secondment } from './secondment.entity';
import { StartSecondmentInput } from './secondment.inputs';
import { startSecondmentRules } from './start-secondment.rule';

/** Seconds a member of the staff to a workstation (派驻工作站); workstations is told. */
export const startSecondment = act({
  name: 'startSecondment',
  description: '派驻工作站:原部门编制不变,自首日起同时归属工作站。Seconds a member of the staff to a workstation; he stays on the staff of his home unit [DX-2].',
  who: ['officer', 'department-head'],
  under: 'personnel',
  input: StartSecondmentInput,
  object: Secondment,
  answers: 'secondment',
  ask: (ask, { workstationId }) => ask(workstationInRegister, workstationId),
  gather: async (source, { input: { personId }, asked: { name, closed } }) => {
    // Locked for change, not for reading: two secondments of one person must queue here, and so must the end of his membership.
    const person = await source.toChange(Person, personId);
    return {
      person,
      workstation: { name, closed },
      memberships: await source.children(StaffMembership, 'personId', personId),
      appointments: await appointmentsOfPerson(source, personId),
      secondments: await source.children(Secondment, 'personId', personId),
    };
  },
  rules: startSecondmentRules,
  write: (tx, { input: { workstationId, capacity, payer, from, returnsOn, document }, person, workstation, memberships }) => {
    const { id: staffMembershipId } = memberships.find((membership) => includesDay({ first: membership.from, last: membership.until }, from))!;
    const row = { id: tx.newId(), staffMembershipId, personId: person.id, workstationId, workstationName: workstation.name!, capacity, payer, from, until: null, returnsOn: returnsOn ?? null, document, endDocument: null, version: 1 };
    return insertRow(tx.manager, Secondment, row);
  },
  tell: ({ id, personId, workstationId, capacity, from, version }) => [secondmentStarted.about(id, { secondmentId: id, personId, workstationId, capacity, from, version })],
});
