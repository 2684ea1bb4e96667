import { type Fen, yuanFromFen } from '@unionhall/kernel';
import { enumLabels, type Locale } from '@unionhall/rulebook';
import type { ChangeRow, GrantChangeKind } from './changes-of';

type Labels = Readonly<Record<string, Readonly<Record<Locale, string>>>>;

/** The states of each kind of object in words; what changes without a state has none. */
const STATES: Readonly<Record<Exclude<GrantChangeKind, 'content' | 'budget'>, Labels>> = {
  application: enumLabels.GrantApplicationState,
  'review-assignment': enumLabels.ReviewAssignmentState,
  objection: enumLabels.AwardObjectionState,
  award: enumLabels.AwardState,
  instalment: enumLabels.InstalmentState,
  acceptance: enumLabels.AcceptanceState,
  recovery: enumLabels.GrantRecoveryState,
};

/** What was before a change and what is after it, in words: a state, an amount in yuan, or which submission. */
export function saidOf({ kind, stateBefore, stateAfter, purpose, amountBefore, amountAfter, revision }: ChangeRow, locale: Locale): { readonly before: string | null; readonly after: string } {
  if (kind === 'budget') {
    const line = (amount: string) => `${enumLabels.SpendingPurpose[purpose!][locale]} ${yuanFromFen(BigInt(amount) as Fen)}`;
    return { before: line(amountBefore!), after: line(amountAfter!) };
  }
  if (kind === 'content') {
    const submission = (number: number) => (locale === 'zh' ? `第${number}次报送稿` : `submission ${number}`);
    return { before: revision === 1 ? null : submission(revision! - 1), after: submission(revision!) };
  }
  return { before: stateBefore && STATES[kind][stateBefore]![locale], after: STATES[kind][stateAfter!]![locale] };
}
