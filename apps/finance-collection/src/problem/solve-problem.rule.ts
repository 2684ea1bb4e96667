import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule, textIsGiven } from '@unionhall/rulebook';

/** What the rules of solveProblem look at. */
export interface SolveProblemFacts {
  readonly input: { readonly solution: string };
  readonly problem: { readonly title: string; readonly solvedOn: LocalDate | null };
}

/** HOUSE-1: a problem is solved once. */
export const problemIsOpen = rule<SolveProblemFacts>('HOUSE-1', 'finance-collection.problem-solved', ({ problem: { title, solvedOn } }) =>
  solvedOn === null ? ok : refuse({ path: ['problemId'], facts: { title, solvedOn }, remedy: 'raise-it-anew' }),
);

export const solveProblemRules: readonly Rule<SolveProblemFacts>[] = [problemIsOpen, textIsGiven('solution')];
