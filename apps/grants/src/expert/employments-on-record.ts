import type { LocalDate } from '@unionhall/kernel';
import type { GrantExpertEmployment } from './expert-employment.entity';

/** An employment as it counts for conflicts. */
export type EmploymentOnRecord = Pick<GrantExpertEmployment, 'employerId' | 'kind' | 'from' | 'to'>;

/** Of the entries of one expert, oldest first, those that hold: a later one for the same employer and first day replaces the earlier. */
export function employmentsOnRecord(entries: readonly GrantExpertEmployment[]): EmploymentOnRecord[] {
  return [...new Map(entries.map((entry): [string, EmploymentOnRecord] => [keyOf(entry), entry])).values()];
}

const keyOf = ({ employerId, from }: { employerId: string; from: LocalDate }) => `${employerId} ${from}`;
