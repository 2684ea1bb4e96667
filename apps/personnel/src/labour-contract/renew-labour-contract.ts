import { act, haveParameters, parameterOn } from '@unionhall/database';
import { addDays, includesDay } from '@unionhall/kernel';
import { minimumWageOn } from '../minimum-wage/minimum-wage-on';
import { Person } from '../person/person.entity';
import { StaffMembership } from '../staff-membership/staff-membership.entity';
import { enterContract } from './enter-contract';
import { LabourContract } from './labour-contract.entity';
import { RenewLabourContractInput } from './labour-contract.inputs';
import { lastAssessment } from './last-assessment';
import { renewLabourContractRules } from './renew-labour-contract.rule';

/** Renews a labour contract from the day after its end (续订劳动合同): on the assessment [WZ-14], at the minimum wage in force on the day of signing [WZ-4]. */
export const renewLabourContract = act({
  name: 'renewLabourContract',
  description: '续订劳动合同,自原合同期满次日起:以目标考核为依据,工资按签订之日当地最低工资重新确定。Renews a labour contract from the day after its end: on the assessment, at the multiple of the minimum wage in force on the day of signing [WZ-14, WZ-4].',
  who: ['officer', 'department-head'],
  under: 'personnel',
  input: RenewLabourContractInput,
  object: LabourContract,
  answers: 'labourContract',
  about: ({ labourContractId }) => labourContractId,
  // Whose contract it is never changes; known beforehand, the person can be locked before it, parents first.
  ask: async (ask, { labourContractId }, source) => {
    await haveParameters(ask, source, ['personnel.wage-multiple']);
    const { personId } = await source.toRead(LabourContract, labourContractId);
    return { personId };
  },
  gather: async (source, { input, asked: { personId }, today }) => {
    const { labourContractId, expectedVersion, signedOn, until, wage, document } = input;
    const person = await source.toChange(Person, personId);
    const labourContract = await source.toChange(LabourContract, labourContractId, expectedVersion);
    const memberships = await source.children(StaffMembership, 'personId', personId);
    return {
      person,
      labourContract,
      // As if it were signed anew, at the same place, from the day after.
      input: { labourContractId, expectedVersion, place: labourContract.place, signedOn, from: addDays(labourContract.until ?? today, 1), until, wage, document },
      professionalMemberships: memberships.filter(({ status }) => status === 'professional-union-worker'),
      contracts: await source.children(LabourContract, 'personId', personId),
      minimumWage: await minimumWageOn(source, labourContract.place, signedOn),
      multiple: await parameterOn(source, 'personnel.wage-multiple', signedOn),
      assessment: await lastAssessment(source, personId, labourContract.from, today),
    };
  },
  rules: renewLabourContractRules,
  write: (tx, { input: { place, signedOn, from, until, wage, document }, person, labourContract, professionalMemberships, minimumWage, multiple, assessment }) => {
    const membership = professionalMemberships.find((each) => includesDay({ first: each.from, last: each.until }, from))!;
    const contract = { staffMembershipId: membership.id, personId: person.id, place, signedOn, from, until: until ?? null, document, renewsId: labourContract.id, assessmentId: assessment!.id };
    return enterContract(tx, contract, { wage, minimumWageId: minimumWage!.id, multipleHundredths: multiple });
  },
});
