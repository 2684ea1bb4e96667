import { type DomainEvent, employerChanged } from '@unionhall/contracts';
import type { Employer } from './employer.entity';

/** Tells the departments that keep a copy of the register how an employer now stands in it [BH-8]. */
export function tellEmployerChanged({ id, name, kind, mergedIntoId, version }: Employer): DomainEvent {
  return employerChanged.about(id, { employerId: id, name, kind, mergedIntoId, version });
}
