import { ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';

/** What the rules of registerTaxBranch look at. */
export interface RegisterTaxBranchFacts {
  readonly input: { readonly code: string; readonly name: string };
  /** The name of the branch that bears this code, or null. */
  readonly codeUsedBy: string | null;
}

/** HOUSE-3: one code, one branch. */
export const branchCodeIsNew = rule<RegisterTaxBranchFacts>('HOUSE-3', 'finance-collection.tax-branch-code-taken', ({ input: { code }, codeUsedBy }) =>
  codeUsedBy === null ? ok : refuse({ path: ['code'], facts: { code, branch: codeUsedBy }, remedy: 'use-the-registered-tax-branch' }),
);

/** HOUSE-4: a branch has a name; blanks are none. */
export const branchIsNamed = rule<RegisterTaxBranchFacts>('HOUSE-4', 'house.empty', ({ input: { name } }) =>
  name.trim() === '' ? refuse({ path: ['name'], facts: {}, remedy: 'fill-it-in' }) : ok,
);

export const registerTaxBranchRules = [branchCodeIsNew, branchIsNamed];
