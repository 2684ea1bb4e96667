import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule, textIsGiven } from '@unionhall/rulebook';
import { employerIsLive, type EmployerLiveFacts } from '../employer/employer-live.rule';

/** What the rules of raiseProblem look at. */
export interface RaiseProblemFacts extends EmployerLiveFacts {
  readonly input: { readonly title: string; readonly description: string; readonly employerId?: string | null; readonly taxBranchId?: string | null };
  /** Whether the branch the input names is registered; true when it names none. */
  readonly branchIsRegistered: boolean;
}

/** HOUSE-2: the employer a problem is about is in the register. */
export const problemEmployerIsRegistered = rule<RaiseProblemFacts>('HOUSE-2', 'house.not-registered', ({ input: { employerId }, employer }) =>
  employerId && employer === null ? refuse({ path: ['employerId'], facts: { id: employerId }, remedy: 'use-a-registered-one' }) : ok,
);

/** HOUSE-2: the branch a problem is about is in the register. */
export const problemBranchIsRegistered = rule<RaiseProblemFacts>('HOUSE-2', 'house.not-registered', ({ input: { taxBranchId }, branchIsRegistered }) =>
  taxBranchId && !branchIsRegistered ? refuse({ path: ['taxBranchId'], facts: { id: taxBranchId }, remedy: 'use-a-registered-one' }) : ok,
);

export const raiseProblemRules: readonly Rule<RaiseProblemFacts>[] = [textIsGiven('title', 'description'), problemEmployerIsRegistered, employerIsLive, problemBranchIsRegistered];
