import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import type { GrantApplicationState } from '../application/application.transitions';
import { type ConflictFacts, conflictRules } from './conflict.rule';

/** One expert who is to review one application. */
export interface CandidateFacts extends ConflictFacts {
  readonly application: ConflictFacts['application'] & { readonly state: GrantApplicationState };
  /** Whether the expert reviews the application already, or an earlier item of the same input says so. */
  readonly isAssigned: boolean;
}

/** The states in which an application takes reviewers. */
const REVIEWABLE: readonly GrantApplicationState[] = ['eligible', 'under-review'];

/** YZ-9: only what was found eligible is reviewed. */
export const applicationIsReviewable = rule<CandidateFacts>('YZ-9', 'grants.application-not-reviewable', ({ path, application: { title, state } }) =>
  REVIEWABLE.includes(state) ? ok : refuse({ path, facts: { application: title, state }, remedy: 'confirm-eligibility-first' }),
);

/** HOUSE-3: an expert is assigned to an application once. */
export const expertIsNotAssigned = rule<CandidateFacts>('HOUSE-3', 'grants.expert-already-assigned', ({ path, application: { title }, isAssigned }) =>
  isAssigned ? refuse({ path, facts: { application: title }, remedy: 'keep-the-assignment' }) : ok,
);

/** All that may speak against one expert for one application; the conflicts are the very rules the check alone asks [CP-6]. */
export const candidateRules: readonly Rule<CandidateFacts>[] = [applicationIsReviewable, expertIsNotAssigned, ...conflictRules];
