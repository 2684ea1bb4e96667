import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type AuditFindingState, auditFindingTransitions } from './audit-finding.transitions';

/** HOUSE-1: an act on a finding in the state its table names. */
export const findingIsReadyFor = <Facts extends { readonly finding: { readonly state: AuditFindingState } }>(act: 'rectifyFinding' | 'confirmRectification'): Rule<Facts> =>
  rule<Facts>('HOUSE-1', 'governance.finding-state', ({ finding: { state } }) => {
    const needed: readonly AuditFindingState[] = auditFindingTransitions[act].from;
    return needed.includes(state) ? ok : refuse({ path: ['findingId'], facts: { state, needed }, remedy: 'check-the-state' });
  });
