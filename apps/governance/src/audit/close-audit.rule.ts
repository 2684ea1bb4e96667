import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { auditIsOnesOwn, auditIsReadyFor } from './audit.rule';
import { type AuditFindingState, settledFindingStates } from './audit-finding.transitions';
import type { AuditState } from './audit.transitions';

/** What the rules of closeAudit look at. */
export interface CloseAuditFacts {
  readonly personId: string;
  readonly audit: { readonly state: AuditState; readonly auditorId: string; readonly title: string };
  readonly findings: readonly { readonly state: AuditFindingState }[];
}

/** GY-5c: an audit ends when everything it found is put right, or referred. */
export const findingsAreSettled = rule<CloseAuditFacts>('GY-5c', 'governance.findings-unsettled', ({ findings }) => {
  const unsettled = findings.filter(({ state }) => !settledFindingStates.includes(state)).length;
  return unsettled === 0 ? ok : refuse({ path: ['auditId'], facts: { unsettled, findings: findings.length }, remedy: 'settle-every-finding' });
});

export const closeAuditRules: readonly Rule<CloseAuditFacts>[] = [auditIsReadyFor('closeAudit'), auditIsOnesOwn, findingsAreSettled];
