import type { TransitionTable } from '@unionhall/kernel';
import type { enumLabels } from '@unionhall/rulebook';

/** The state of a review assignment. */
export type ReviewAssignmentState = keyof (typeof enumLabels)['ReviewAssignmentState'];

/** The life of a review assignment, by act; a row from no state is a beginning. */
export const reviewAssignmentTransitions = {
  assignExperts: { from: [], to: 'assigned' },
  submitScoreSheet: { from: ['assigned'], to: 'submitted' },
  // A sheet that was handed in is replaced only when it is void: its seal is broken.
  replaceExpert: { from: ['assigned', 'submitted'], to: 'replaced' },
  // Also after the sheet was sealed, as long as no sheet is opened: his is then never opened.
  declareConflict: { from: ['assigned', 'submitted'], to: 'conflict-declared' },
} as const satisfies TransitionTable<ReviewAssignmentState>;

/** The states in which the expert reviews the application, or has. */
export const liveAssignmentStates: readonly ReviewAssignmentState[] = ['assigned', 'submitted'];
