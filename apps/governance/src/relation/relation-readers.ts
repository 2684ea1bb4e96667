import type { Caller, Role } from '@unionhall/contracts';

/** Who looks for conflicts of interest and so sees every relation [GY-5d]. */
export const inspection = ['inspection-head', 'inspector'] as const satisfies readonly Role[];

/** Whether a relation concerns the caller: he is one of its sides, or he declared it. */
export function isConcernedBy(relation: { personId: string; otherPersonId: string | null; declaredById: string }, { personId }: Caller): boolean {
  return personId !== null && [relation.personId, relation.otherPersonId, relation.declaredById].includes(personId);
}

/** Whether the caller's roles let him see every relation. */
export function seesEveryRelation({ roles }: Caller): boolean {
  return roles.some((role) => (inspection as readonly Role[]).includes(role));
}
