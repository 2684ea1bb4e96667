import { type ActTransaction, insertRow } from '@unionhall/database';
import type { LocalDate } from '@unionhall/kernel';
import { EmployerName } from './employer-name.entity';
import { EmployerParticulars } from './employer-particulars.entity';
import { Employer } from './employer.entity';
import { spellingOf } from './name-spelling';

/** What an employer's entry says besides its identity. */
export type Particulars = Pick<Employer, 'tradeUnionId' | 'unionFormedIn' | 'taxBranchId' | 'headcount'>;

/** Who records something, from which day on it holds, and why. */
export interface Recorded {
  readonly recordedById: string;
  readonly fromDay: LocalDate;
  readonly reason: string;
}

/** Enters an employer with its first name and the beginning of its history. */
export async function enterEmployer(tx: ActTransaction, entry: Pick<Employer, 'name' | 'kind' | 'creditCode'> & Particulars, recorded: Recorded): Promise<Employer> {
  const { name } = entry;
  const employer = await insertRow(tx.manager, Employer, { ...entry, ...spellingOf(name), id: tx.newId(), registeredOn: recorded.fromDay, mergedIntoId: null, version: 1 });
  await insertRow(tx.manager, EmployerName, { id: tx.newId(), employerId: employer.id, name, fromDay: recorded.fromDay });
  await enterParticulars(tx, employer, recorded);
  return employer;
}

/** Enters in the history of an employer how its union, branch and size stand from a day on. */
export async function enterParticulars(tx: ActTransaction, { id: employerId, tradeUnionId, unionFormedIn, taxBranchId, headcount }: Employer, recorded: Recorded): Promise<void> {
  await insertRow(tx.manager, EmployerParticulars, { id: tx.newId(), employerId, tradeUnionId, unionFormedIn, taxBranchId, headcount, ...recorded, actId: tx.actId });
}
