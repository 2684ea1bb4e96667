import { type FactSource, parameterOn, rowsOf } from '@unionhall/database';
import { type Fen, type LocalDate, sumFen } from '@unionhall/kernel';
import { contractsOfPlace } from './contracts-of-place';
import { LabourContract } from './labour-contract.entity';
import { wageDue } from './wage.rule';
import type { WageWhatIf } from './wage-what-if.type';

/** What the contracts of a place pay on a day, and what they would if its minimum wage were another from then on [WZ-4]. */
export async function wageWhatIf(source: FactSource, place: string, minimumWage: Fen, from: LocalDate): Promise<WageWhatIf> {
  const multiple = await parameterOn(source, 'personnel.wage-multiple', from);
  const wageThen = wageDue(minimumWage, multiple);
  const contracts = await contractsOfPlace(source, place, from);
  const changed = contracts.filter(({ wage }) => wage !== wageThen).map(({ id }) => id);
  return {
    wageThen,
    monthlyNow: sumFen(contracts.map(({ wage }) => wage)),
    monthlyThen: wageThen * BigInt(contracts.length),
    affected: changed.length === 0 ? [] : await rowsOf(source.statements, LabourContract, 'WHERE id IN (?) ORDER BY id', [changed]),
  };
}
