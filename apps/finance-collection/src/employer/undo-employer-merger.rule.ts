import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule, textIsGiven } from '@unionhall/rulebook';

/** What the rules of undoEmployerMerger look at. */
export interface UndoEmployerMergerFacts {
  readonly input: { readonly reason: string };
  readonly employer: { readonly name: string; readonly mergedIntoId: string | null };
}

/** HOUSE-1: only a merger that stands is undone. */
export const mergerStands = rule<UndoEmployerMergerFacts>('HOUSE-1', 'finance-collection.employer-not-merged', ({ employer }) =>
  employer.mergedIntoId === null ? refuse({ path: ['employerId'], facts: { employer: employer.name }, remedy: 'check-the-state' }) : ok,
);

export const undoEmployerMergerRules: readonly Rule<UndoEmployerMergerFacts>[] = [mergerStands, textIsGiven('reason')];
