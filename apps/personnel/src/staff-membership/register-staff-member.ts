import { act, haveParameters, insertRow } from '@unionhall/database';
import { establishmentParameters, establishmentSize } from '../establishment/establishment-size';
import { EstablishmentShare } from '../establishment/establishment-share.entity';
import { Establishment } from '../establishment/establishment.entity';
import { membersOfStatus } from '../establishment/members-of-status';
import { Person } from '../person/person.entity';
import { StaffDepartment } from '../staff-department/staff-department.entity';
import { registerStaffMemberRules } from './register-staff-member.rule';
import { StaffMembership } from './staff-membership.entity';
import { RegisterStaffMemberInput } from './staff-membership.inputs';

/** Registers that a person is on the staff of the office under a status (登记在册工作人员). */
export const registerStaffMember = act({
  name: 'registerStaffMember',
  description: '登记在册工作人员的身份、部门和编制。Registers that a person is on the staff of the office under a status, within its establishment [WZ-5, WZ-6].',
  who: ['officer', 'department-head'],
  under: 'personnel',
  input: RegisterStaffMemberInput,
  object: StaffMembership,
  answers: 'staffMembership',
  ask: (ask, _input, source) => haveParameters(ask, source, establishmentParameters),
  gather: async (source, { input: { establishmentId, staffDepartmentId, personId, from } }) => {
    // Locked for change, not for reading: two who want the last place must queue here, or both would find it free.
    const { status } = await source.toChange(Establishment, establishmentId);
    const staffDepartment = await source.toRead(StaffDepartment, staffDepartmentId);
    // For change, too: two statuses of one person must queue here.
    const person = await source.toChange(Person, personId);
    return {
      staffDepartment,
      person,
      memberships: await source.children(StaffMembership, 'personId', personId),
      membersOfStatus: await membersOfStatus(source, status),
      shares: await source.children(EstablishmentShare, 'establishmentId', establishmentId),
      place: { status, from, staffDepartmentId, establishment: await establishmentSize(source, status, from) },
    };
  },
  rules: registerStaffMemberRules,
  write: (tx, { input: { from, retiresOn, document }, person, staffDepartment, place: { status } }) =>
    insertRow(tx.manager, StaffMembership, {
      id: tx.newId(),
      personId: person.id,
      status,
      staffDepartmentId: staffDepartment.id,
      from,
      until: null,
      retiresOn: retiresOn ?? null,
      document,
      endDocument: null,
      version: 1,
    }),
});
