import { refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type ConflictFacts, conflictRules } from '../review/conflict.rule';
import { type AcceptanceStageFacts, acceptanceIsOpen } from './acceptance-open.rule';

/** What the rules of assignAcceptanceExperts look at. */
export interface AssignAcceptanceExpertsFacts extends AcceptanceStageFacts {
  /** The experts the input names, each with what may speak against him; a function, because a form may not be filled in yet. */
  readonly candidates: () => readonly (ConflictFacts & { readonly isJudge: boolean })[];
}

/** CP-6: what bars an expert from a review bars him from the acceptance: the very same rules. */
const unbiasedRules: readonly Rule<AssignAcceptanceExpertsFacts>[] = conflictRules.map(({ clause, code, check }) => ({
  clause,
  code,
  check: ({ candidates }: AssignAcceptanceExpertsFacts) => candidates().flatMap((candidate) => check(candidate) ?? []),
}));

/** HOUSE-3: an expert is assigned to an acceptance once. */
export const expertIsNoJudgeYet = rule<AssignAcceptanceExpertsFacts>('HOUSE-3', 'grants.expert-already-assigned', ({ candidates }) =>
  candidates().flatMap(({ isJudge, path, application: { title } }) => (isJudge ? [refuse({ path, facts: { application: title }, remedy: 'keep-the-assignment' })] : [])),
);

export const assignAcceptanceExpertsRules: readonly Rule<AssignAcceptanceExpertsFacts>[] = [acceptanceIsOpen, expertIsNoJudgeYet, ...unbiasedRules];
