import type { FactSource } from '@unionhall/database';
import type { Fen, LocalDate } from '@unionhall/kernel';

/** A contract that runs on a day or later, with the wage it pays that day. */
export interface PaidContract {
  readonly id: string;
  /** When its wage of that day began. */
  readonly wageFrom: LocalDate;
  readonly wage: Fen;
}

/** The contracts of a place in their term on a day, with what they pay on it; locked as the source locks. One statement. */
export async function contractsOfPlace({ statements, locking }: Pick<FactSource, 'statements' | 'locking'>, place: string, day: LocalDate): Promise<PaidContract[]> {
  const rows = await statements.query<{ id: string; wageFrom: LocalDate; wage: string }[]>(
    `SELECT contract.id, paid.from_day AS wageFrom, paid.wage FROM labour_contract contract JOIN labour_contract_wage paid ON paid.labour_contract_id = contract.id
     WHERE contract.place = ? AND contract.from_day <= ? AND (contract.until_day IS NULL OR contract.until_day >= ?) AND (contract.ended_on IS NULL OR contract.ended_on >= ?)
       AND paid.from_day = (SELECT MAX(from_day) FROM labour_contract_wage WHERE labour_contract_id = contract.id AND from_day <= ?)
     ORDER BY contract.id${locking ? ' FOR UPDATE' : ''}`,
    [place, day, day, day, day],
  );
  return rows.map(({ wage, ...row }) => ({ ...row, wage: BigInt(wage) }));
}
