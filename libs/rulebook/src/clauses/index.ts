import type { Clause } from './clause';
import { houseClauses } from './house';
import { yangzhouGrants } from './yangzhou-grants';

export type { Clause, ClauseSource } from './clause';

const byId = {
  ...yangzhouGrants,
  ...houseClauses,
};

/** The id of a clause of the rulebook, e.g. 'YZ-7'. */
export type ClauseId = keyof typeof byId;

/** Every clause of the rulebook, document by document. */
export const clauses: readonly (Clause & { readonly id: ClauseId })[] = Object.values(byId);

/** The clause with this id. */
export function clause(id: ClauseId): Clause {
  return byId[id];
}
