import type { TransitionTable } from '@unionhall/kernel';
import type { enumLabels } from '@unionhall/rulebook';

/** The state of a task of a decision. */
export type DecisionTaskState = keyof (typeof enumLabels)['DecisionTaskState'];

/** The life of a task, by act; a row from no state is a beginning. Overdue is no state: it is computed when read. */
export const decisionTaskTransitions = {
  closeVote: { from: [], to: 'open' },
  completeDecisionTask: { from: ['open'], to: 'done' },
  // A department did what the task was for, and told of it.
  carryOutDecision: { from: ['open'], to: 'done' },
  confirmDecisionTask: { from: ['done'], to: 'confirmed' },
  returnDecisionTask: { from: ['done'], to: 'open' },
} as const satisfies TransitionTable<DecisionTaskState>;
