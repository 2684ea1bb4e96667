import type { TransitionTable } from '@unionhall/kernel';
import type { enumLabels } from '@unionhall/rulebook';

/** The state of a finding. */
export type AuditFindingState = keyof (typeof enumLabels)['AuditFindingState'];

/** The life of a finding, by act; a row from no state is a beginning. One act confirms a rectification or gives it back. */
export const auditFindingTransitions = {
  recordFinding: { from: [], to: 'open' },
  rectifyFinding: { from: ['open'], to: 'rectified' },
  confirmRectification: { from: ['rectified'], to: 'confirmed' },
  confirmRectificationReturning: { from: ['rectified'], to: 'open' },
  openInspectionCase: { from: ['open'], to: 'referred' },
} as const satisfies TransitionTable<AuditFindingState>;

/** The states in which nothing more is to be done about a finding in its audit. */
export const settledFindingStates: readonly AuditFindingState[] = ['confirmed', 'referred'];
