import { type ActTransaction, insertRow } from '@unionhall/database';
import type { Fen } from '@unionhall/kernel';
import { LabourContract, LabourContractWage } from './labour-contract.entity';

/** Enters a contract and what it pays from its first day on. */
export async function enterContract(tx: ActTransaction, contract: Omit<LabourContract, 'id' | 'endedOn' | 'endDocument' | 'version'>, { wage, minimumWageId, multipleHundredths }: { readonly wage: Fen; readonly minimumWageId: string; readonly multipleHundredths: number }): Promise<LabourContract> {
  const entered = await insertRow(tx.manager, LabourContract, { id: tx.newId(), ...contract, endedOn: null, endDocument: null, version: 1 });
  await insertRow(tx.manager, LabourContractWage, { id: tx.newId(), labourContractId: entered.id, from: entered.from, wage, minimumWageId, multipleHundredths, wageRevisionId: null, actId: tx.actId });
  return entered;
}
