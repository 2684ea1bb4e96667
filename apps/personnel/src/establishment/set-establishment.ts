import { act, guardedUpdate, haveParameters, insertRow } from '@unionhall/database';
import { StaffDepartment } from '../staff-department/staff-department.entity';
import { establishmentParameters, establishmentSize } from './establishment-size';
import { EstablishmentShare } from './establishment-share.entity';
import { Establishment } from './establishment.entity';
import { SetEstablishmentInput } from './establishment.inputs';
import { membersOfStatus } from './members-of-status';
import { setEstablishmentRules } from './set-establishment.rule';

/** Sets how many places of an establishment a department of the office has from a day on (核定部门编制). */
export const setEstablishment = act({
  name: 'setEstablishment',
  description: '核定部门编制:某类编制自某日起分配给机关部门的名额,合计不超过该类编制。Sets how many places of an establishment a department has from a day on; together no more than there are [WZ-5, WZ-6].',
  who: ['officer', 'department-head'],
  under: 'personnel',
  input: SetEstablishmentInput,
  object: Establishment,
  answers: 'establishment',
  about: ({ establishmentId }) => establishmentId,
  ask: (ask, _input, source) => haveParameters(ask, source, establishmentParameters),
  gather: async (source, { input: { establishmentId, expectedVersion, staffDepartmentId, from } }) => {
    const establishment = await source.toChange(Establishment, establishmentId, expectedVersion);
    return {
      establishment,
      staffDepartment: await source.toRead(StaffDepartment, staffDepartmentId),
      size: await establishmentSize(source, establishment.status, from),
      shares: await source.children(EstablishmentShare, 'establishmentId', establishmentId),
      members: await membersOfStatus(source, establishment.status),
    };
  },
  rules: setEstablishmentRules,
  write: async (tx, { input: { staffDepartmentId, from, places, document }, establishment }) => {
    await insertRow(tx.manager, EstablishmentShare, { id: tx.newId(), establishmentId: establishment.id, staffDepartmentId, from, places, document, actId: tx.actId });
    return guardedUpdate(tx.manager, Establishment, establishment, {});
  },
});
