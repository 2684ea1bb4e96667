import { binhaiCollection } from './binhai-collection';
import type { Clause } from './clause';
import { commonPractice } from './common-practice';
import { dexingWorkstations } from './dexing-workstations';
import { gaoyouGovernance } from './gaoyou-governance';
import { houseClauses } from './house';
import { wuzhongPersonnel } from './wuzhong-personnel';
import { yangzhouGrants } from './yangzhou-grants';

export type { Clause, ClauseSource } from './clause';

const byId = {
  ...yangzhouGrants,
  ...wuzhongPersonnel,
  ...gaoyouGovernance,
  ...dexingWorkstations,
  ...binhaiCollection,
  ...commonPractice,
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
