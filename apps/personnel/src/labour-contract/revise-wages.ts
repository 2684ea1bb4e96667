import { act, haveParameters, insertRow, parameterOn } from '@unionhall/database';
import { minimumWageOn } from '../minimum-wage/minimum-wage-on';
import { contractsOfPlace } from './contracts-of-place';
import { LabourContractWage } from './labour-contract.entity';
import { ReviseWagesInput } from './labour-contract.inputs';
import { contractsToRevise, reviseWagesRules } from './revise-wages.rule';
import { wageDue } from './wage.rule';
import { WageRevision } from './wage-revision.entity';

/** Brings the wages of a place to its minimum wage of a day, all contracts in their term at once (调整工资). */
export const reviseWages = act({
  name: 'reviseWages',
  description: '调整工资:当地最低工资变动后,在期合同的工资自执行之日起一并按规定倍数调整。Brings the wages of a place to its minimum wage of a day, all contracts in their term at once [WZ-4].',
  who: ['officer', 'department-head'],
  under: 'personnel',
  input: ReviseWagesInput,
  object: WageRevision,
  answers: 'wageRevision',
  ask: (ask, _input, source) => haveParameters(ask, source, ['personnel.wage-multiple']),
  gather: async (source, { input: { place, from } }) => ({
    contracts: await contractsOfPlace(source, place, from),
    minimumWage: await minimumWageOn(source, place, from),
    multiple: await parameterOn(source, 'personnel.wage-multiple', from),
  }),
  rules: reviseWagesRules,
  write: async (tx, facts) => {
    const { input: { place, from, document }, minimumWage, multiple, personId: revisedById } = facts;
    const revision = await insertRow(tx.manager, WageRevision, { id: tx.newId(), place, from, minimumWageId: minimumWage!.id, document, revisedById, version: 1 });
    const wage = wageDue(minimumWage!.amount, multiple);
    const rows = contractsToRevise(facts).map(({ id }) => ({ id: tx.newId(), labourContractId: id, from, wage, minimumWageId: minimumWage!.id, multipleHundredths: multiple, wageRevisionId: revision.id, actId: tx.actId }));
    await tx.manager.insert(LabourContractWage, rows);
    return revision;
  },
});
