import type { LocalDate } from '@unionhall/kernel';
import type { enumLabels } from '@unionhall/rulebook';

/** A member of the meeting related to a party of the matter, and how. */
export interface FoundConflict {
  readonly personId: string;
  readonly reason: Exclude<keyof (typeof enumLabels)['RecusalReason'], 'own-declaration'>;
}

/** Whom a matter concerns. */
export interface PartyFacts {
  readonly personId: string | null;
  readonly employerId: string | null;
}

/** A relation of the conflict graph. */
export interface RelationFacts {
  readonly kind: Exclude<FoundConflict['reason'], 'party'>;
  readonly personId: string;
  readonly otherPersonId: string | null;
  readonly employerId: string | null;
  readonly from: LocalDate;
  readonly withdrawnOn: LocalDate | null;
}

/**
 * CP-6: how the members are related to the parties of a matter on a day, one finding for each kind: a party himself, a
 * relation to a party in either direction, an interest declared in a party's employer. A relation begins on its first day
 * and counts until it is withdrawn.
 */
export function conflictsOf(memberIds: readonly string[], parties: readonly PartyFacts[], relations: readonly RelationFacts[], day: LocalDate): FoundConflict[] {
  const persons = new Set(parties.map(({ personId }) => personId));
  const employers = new Set(parties.map(({ employerId }) => employerId));
  const standing = relations.filter(({ from, withdrawnOn }) => from <= day && withdrawnOn === null);
  return memberIds.flatMap((id) => {
    const related = standing.filter(({ personId, otherPersonId, employerId }) => {
      if (personId !== id && otherPersonId !== id) return false;
      const other = personId === id ? otherPersonId : personId;
      return (other !== null && persons.has(other)) || (personId === id && employerId !== null && employers.has(employerId));
    });
    const reasons = new Set<FoundConflict['reason']>([...(persons.has(id) ? (['party'] as const) : []), ...related.map(({ kind }) => kind)]);
    return [...reasons].map((reason) => ({ personId: id, reason }));
  });
}
