import { act, guardedUpdate } from '@unionhall/database';
import { appointmentsOfPerson } from '../appointment/appointment.queries';
import { LabourContract } from '../labour-contract/labour-contract.entity';
import { Person } from '../person/person.entity';
import { Secondment } from '../secondment/secondment.entity';
import { endStaffMembershipRules } from './end-staff-membership.rule';
import { StaffMembership } from './staff-membership.entity';
import { EndStaffMembershipInput } from './staff-membership.inputs';

/** Registers the last day of a person on the staff, past or to come (登记离开编制): retirement, transfer, the end of a contract. */
export const endStaffMembership = act({
  name: 'endStaffMembership',
  description: '登记离开编制(岗位)的末日:退休、调出、合同终止。Registers the last day of a person on the staff: retirement, transfer, the end of a contract.',
  who: ['officer', 'department-head'],
  under: 'personnel',
  input: EndStaffMembershipInput,
  object: StaffMembership,
  answers: 'staffMembership',
  about: ({ staffMembershipId }) => staffMembershipId,
  // Whose membership it is never changes; known beforehand, the person can be locked first, parents before children.
  ask: async (_ask, { staffMembershipId }, source) => ({ personId: (await source.toRead(StaffMembership, staffMembershipId)).personId }),
  gather: async (source, { input: { staffMembershipId, expectedVersion }, asked: { personId } }) => {
    // Nobody gets a post or is seconded while his last day is being registered.
    await source.toChange(Person, personId);
    const staffMembership = await source.toChange(StaffMembership, staffMembershipId, expectedVersion);
    return {
      staffMembership,
      appointments: await appointmentsOfPerson(source, personId),
      secondments: await source.children(Secondment, 'staffMembershipId', staffMembershipId),
      contracts: await source.children(LabourContract, 'staffMembershipId', staffMembershipId),
    };
  },
  rules: endStaffMembershipRules,
  write: (tx, { input: { until, document }, staffMembership }) => guardedUpdate(tx.manager, StaffMembership, staffMembership, { until, endDocument: document }),
});
