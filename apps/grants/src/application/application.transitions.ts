import type { TransitionTable } from '@unionhall/kernel';
import type { enumLabels } from '@unionhall/rulebook';

/** The state of a grant application. */
export type GrantApplicationState = keyof (typeof enumLabels)['GrantApplicationState'];

/** The life of a grant application, by act; a row from no state is a beginning. Nobody sets a state otherwise [YZ-9]. */
export const grantApplicationTransitions = {
  draftApplication: { from: [], to: 'draft' },
  returnApplication: { from: ['submitted'], to: 'returned' },
  confirmEligibility: { from: ['submitted'], to: 'eligible' },
  rejectEligibility: { from: ['submitted'], to: 'ineligible' },
  assignExperts: { from: ['eligible'], to: 'under-review' },
  submitApplication: { from: ['draft', 'returned'], to: 'submitted' },
  withdrawApplication: { from: ['draft', 'submitted', 'returned', 'eligible', 'ineligible', 'under-review'], to: 'withdrawn' },
} as const satisfies TransitionTable<GrantApplicationState>;

/** The states in which the content may still change: those it can be submitted from. */
export const editableStates: readonly GrantApplicationState[] = grantApplicationTransitions.submitApplication.from;
