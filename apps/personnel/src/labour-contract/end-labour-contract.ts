import { act, guardedUpdate } from '@unionhall/database';
import { endLabourContractRules } from './end-labour-contract.rule';
import { LabourContract } from './labour-contract.entity';
import { EndLabourContractInput } from './labour-contract.inputs';

/** Ends a labour contract before its term, by its document (终止劳动合同). */
export const endLabourContract = act({
  name: 'endLabourContract',
  description: '提前终止劳动合同。Ends a labour contract before its term, by its document.',
  who: ['officer', 'department-head'],
  under: 'personnel',
  input: EndLabourContractInput,
  object: LabourContract,
  answers: 'labourContract',
  about: ({ labourContractId }) => labourContractId,
  gather: async (source, { input: { labourContractId, expectedVersion } }) => ({ labourContract: await source.toChange(LabourContract, labourContractId, expectedVersion) }),
  rules: endLabourContractRules,
  write: (tx, { input: { endedOn, document }, labourContract }) => guardedUpdate(tx.manager, LabourContract, labourContract, { endedOn, endDocument: document }),
});
