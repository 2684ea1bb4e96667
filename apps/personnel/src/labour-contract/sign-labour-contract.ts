import { act, haveParameters, parameterOn } from '@unionhall/database';
import { includesDay } from '@unionhall/kernel';
import { minimumWageOn } from '../minimum-wage/minimum-wage-on';
import { Person } from '../person/person.entity';
import { StaffMembership } from '../staff-membership/staff-membership.entity';
import { enterContract } from './enter-contract';
import { LabourContract } from './labour-contract.entity';
import { SignLabourContractInput } from './labour-contract.inputs';
import { signLabourContractRules } from './sign-labour-contract.rule';

/** Enters the labour contract of a professional union worker, at the multiple of the local minimum wage (签订劳动合同). */
export const signLabourContract = act({
  name: 'signLabourContract',
  description: '签订劳动合同,工资为签订之日当地最低工资的规定倍数。Enters the labour contract of a professional union worker, at the multiple of the local minimum wage on the day [WZ-4].',
  who: ['officer', 'department-head'],
  under: 'personnel',
  input: SignLabourContractInput,
  object: LabourContract,
  answers: 'labourContract',
  ask: (ask, _input, source) => haveParameters(ask, source, ['personnel.wage-multiple']),
  gather: async (source, { input: { personId, place, signedOn } }) => {
    // Locked for change, not for reading: two contracts of one person must queue here, and so must the end of his membership.
    const person = await source.toChange(Person, personId);
    const memberships = await source.children(StaffMembership, 'personId', personId);
    return {
      person,
      professionalMemberships: memberships.filter(({ status }) => status === 'professional-union-worker'),
      contracts: await source.children(LabourContract, 'personId', personId),
      minimumWage: await minimumWageOn(source, place, signedOn),
      multiple: await parameterOn(source, 'personnel.wage-multiple', signedOn),
    };
  },
  rules: signLabourContractRules,
  write: (tx, { input: { place, signedOn, from, until, wage, document }, person, professionalMemberships, minimumWage, multiple }) => {
    const membership = professionalMemberships.find((each) => includesDay({ first: each.from, last: each.until }, from))!;
    const contract = { staffMembershipId: membership.id, personId: person.id, place, signedOn, from, until: until ?? null, document, renewsId: null, assessmentId: null };
    return enterContract(tx, contract, { wage, minimumWageId: minimumWage!.id, multipleHundredths: multiple });
  },
});
