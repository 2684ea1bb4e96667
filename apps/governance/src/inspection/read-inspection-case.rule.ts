import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';

/** What the rules of readInspectionCase look at. */
export interface ReadInspectionCaseFacts {
  readonly input: { readonly reason: string };
}

/** CP-8: what is confidential is read for a task, and the task is named. */
export const readingHasItsReason = rule<ReadInspectionCaseFacts>('CP-8', 'governance.reading-without-reason', ({ input: { reason } }) =>
  reason.trim() === '' ? refuse({ path: ['reason'], facts: {}, remedy: 'say-why-you-read' }) : ok,
);

export const readInspectionCaseRules: readonly Rule<ReadInspectionCaseFacts>[] = [readingHasItsReason];
