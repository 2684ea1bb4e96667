import { act, insertRow } from '@unionhall/database';
import { LabourContract } from './labour-contract.entity';
import { ReadWageInput } from './labour-contract.inputs';
import { readWageRules } from './read-wage.rule';
import { WageReading } from './wage-reading.entity';

/** Reads what a contract pays on a day; the reading itself stands in the trail (查阅工资) [CP-8]. */
export const readWage = act({
  name: 'readWage',
  description: '查阅工资:查阅本身留痕。Reads what a labour contract pays on a day; the reading itself stands in the trail [CP-8].',
  who: ['officer', 'department-head', 'chief', 'deputy', 'accountant'],
  input: ReadWageInput,
  object: WageReading,
  answers: 'reading',
  gather: async (source, { input: { contractId } }) => ({ labourContract: await source.toRead(LabourContract, contractId) }),
  rules: readWageRules,
  write: (tx, { input: { onDay, reason }, labourContract, personId: readerId, now: at }) =>
    insertRow(tx.manager, WageReading, { id: tx.newId(), labourContractId: labourContract.id, readerId, onDay, reason: reason.trim(), actId: tx.actId, at, version: 1 }),
});
