import { type DomainEvent, relationChanged } from '@unionhall/contracts';
import type { Relation } from './relation.entity';

/** The event that tells the departments which look for conflicts how a relation stands now [CP-6]. */
export function tellRelation({ id, kind, personId, otherPersonId, employerId, from, withdrawnOn, version }: Relation): DomainEvent {
  return relationChanged.about(id, { relationId: id, kind, personId, otherPersonId, employerId, from, withdrawnOn, version });
}
