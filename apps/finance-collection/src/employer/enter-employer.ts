import { type ActTransaction, type ClassOf, insertRow } from '@unionhall/database';
import type { LocalDate } from '@unionhall/kernel';
import { EmployerName } from './employer-name.entity';
import { EmployerParticulars } from './employer-particulars.entity';
import { Employer } from './employer.entity';
import { spellingOf } from './name-spelling';

/** What an employer's entry says besides its identity. */
export type Particulars = Pick<Employer, 'tradeUnionId' | 'unionFormedIn' | 'taxBranchId' | 'parkId' | 'headcount'>;

/** Who records something, from which day on it holds, and why. */
export interface Recorded {
  readonly recordedById: string;
  readonly fromDay: LocalDate;
  readonly reason: string;
}

/** What an employer is entered with. */
type Entry = Pick<Employer, 'name' | 'kind' | 'creditCode'> & Particulars;

/** Enters employers with their first names and the beginnings of their histories; three statements, however many. */
export async function enterEmployers(tx: ActTransaction, entries: readonly Entry[], recorded: Recorded): Promise<Employer[]> {
  const employers = entries.map((entry) => ({ ...entry, ...spellingOf(entry.name), id: tx.newId(), registeredOn: recorded.fromDay, mergedIntoId: null, version: 1 }));
  if (employers.length === 0) return [];
  const insert = async <Row extends object>(entity: ClassOf<Row>, rows: readonly Row[]) => tx.manager.createQueryBuilder().insert().into(entity).values(rows as never).updateEntity(false).execute();
  await insert(Employer, employers);
  await insert(EmployerName, employers.map(({ id: employerId, name }) => ({ id: tx.newId(), employerId, name, fromDay: recorded.fromDay })));
  await insert(EmployerParticulars, employers.map((employer) => particularsOf(tx, employer, recorded)));
  return employers;
}

/** Enters in the history of an employer how its union, branch, park and size stand from a day on. */
export async function enterParticulars(tx: ActTransaction, employer: Employer, recorded: Recorded): Promise<void> {
  await insertRow(tx.manager, EmployerParticulars, particularsOf(tx, employer, recorded));
}

function particularsOf(tx: ActTransaction, { id: employerId, tradeUnionId, unionFormedIn, taxBranchId, parkId, headcount }: Employer, { recordedById, fromDay, reason }: Recorded): EmployerParticulars {
  return { id: tx.newId(), employerId, tradeUnionId, unionFormedIn, taxBranchId, parkId, headcount, recordedById, fromDay, reason, actId: tx.actId };
}
