import type { TransitionTable } from '@unionhall/kernel';
import type { enumLabels } from '@unionhall/rulebook';

/** The state of an audit. */
export type AuditState = keyof (typeof enumLabels)['AuditState'];

/** The life of an audit, by act; a row from no state is a beginning. */
export const auditTransitions = {
  openAudit: { from: [], to: 'opened' },
  drawAuditSample: { from: ['opened'], to: 'sampled' },
  closeAudit: { from: ['sampled'], to: 'closed' },
} as const satisfies TransitionTable<AuditState>;
