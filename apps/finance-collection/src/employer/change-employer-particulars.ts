import { act, guardedUpdate } from '@unionhall/database';
import { parksNamed } from '../park/parks-named';
import { belongsFacts } from './belongs-facts';
import { changeEmployerParticularsRules } from './change-employer-particulars.rule';
import { tellEmployerChanged } from './employer-changed';
import { namesOf } from './employer-names';
import { EmployerParticulars } from './employer-particulars.entity';
import { Employer } from './employer.entity';
import { ChangeEmployerParticularsInput } from './employer.inputs';
import { enterParticulars } from './enter-employer';

/** Gives an employer to another union, branch or park, or counts its workers anew, from a day on (单位登记事项变更); what was before is kept. */
export const changeEmployerParticulars = act({
  name: 'changeEmployerParticulars',
  description: '变更单位所属工会、主管分局、所在园区或职工人数。Changes an employer’s union, branch, park or size from a day on; what was before is kept.',
  who: ['officer', 'department-head', 'accountant'],
  input: ChangeEmployerParticularsInput,
  object: Employer,
  answers: 'employer',
  published: true,
  ask: (ask, { parkId }) => parksNamed(ask, [parkId ?? '']),
  gather: async (source, { input, asked: parks }) => {
    const employer = await source.toChange(Employer, input.employerId, input.expectedVersion);
    const particulars = await source.children(EmployerParticulars, 'employerId', employer.id);
    const changed = {
      tradeUnionId: input.tradeUnionId ?? employer.tradeUnionId,
      taxBranchId: input.taxBranchId ?? employer.taxBranchId,
      parkId: input.leavesPark ? null : (input.parkId ?? employer.parkId),
      headcount: input.headcount ?? employer.headcount,
    };
    const belongs = { ...changed, unionFormedIn: employer.unionFormedIn };
    const somethingChanges = (Object.keys(changed) as (keyof typeof changed)[]).some((name) => changed[name] !== employer[name]);
    return { employer, changed, somethingChanges, parkIsRegistered: !input.parkId || parks.has(input.parkId), presentFrom: particulars.at(-1)!.fromDay, names: await namesOf(source, employer.id), belongs, ...(await belongsFacts(source, belongs)) };
  },
  rules: changeEmployerParticularsRules,
  write: async (tx, { input: { fromDay, reason }, employer, changed, personId }) => {
    const next = await guardedUpdate(tx.manager, Employer, employer, changed);
    await enterParticulars(tx, next, { recordedById: personId, fromDay, reason });
    return next;
  },
  tell: (employer, { names }) => [tellEmployerChanged(employer, names)],
  about: ({ employerId }) => employerId,
});
