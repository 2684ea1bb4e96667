import type { FactSource } from '@unionhall/database';
import type { LocalDate } from '@unionhall/kernel';
import { EmployerName } from './employer-name.entity';

/** A name an employer bore from a day on. */
export interface NameFrom {
  readonly name: string;
  readonly from: LocalDate;
}

/** The names an employer has borne, oldest first. */
export async function namesOf(source: FactSource, employerId: string): Promise<NameFrom[]> {
  const names = await source.children(EmployerName, 'employerId', employerId);
  return names.map(({ name, fromDay }) => ({ name, from: fromDay }));
}
