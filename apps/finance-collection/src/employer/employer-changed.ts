import { type DomainEvent, employerChanged } from '@unionhall/contracts';
import type { NameFrom } from './employer-names';
import type { Employer } from './employer.entity';

/** Tells the departments that keep a copy of the register how an employer now stands in it, with the names it has borne [BH-8]. */
export function tellEmployerChanged({ id, name, kind, mergedIntoId, version }: Pick<Employer, 'id' | 'name' | 'kind' | 'mergedIntoId' | 'version'>, names: readonly NameFrom[]): DomainEvent {
  return employerChanged.about(id, { employerId: id, name, kind, mergedIntoId, names: [...names], version });
}
