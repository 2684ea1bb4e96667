import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type AuditState, auditTransitions } from './audit.transitions';

type Act = Exclude<keyof typeof auditTransitions, 'openAudit'>;

/** HOUSE-1: an act on an audit in the state its table names; findings are recorded between the draw and the close. */
export const auditIsReadyFor = <Facts extends { readonly audit: { readonly state: AuditState } }>(act: Act | 'recordFinding'): Rule<Facts> =>
  rule<Facts>('HOUSE-1', 'governance.audit-state', ({ audit: { state } }) => {
    const needed: readonly AuditState[] = act === 'recordFinding' ? ['sampled'] : auditTransitions[act].from;
    return needed.includes(state) ? ok : refuse({ path: ['auditId'], facts: { state, needed }, remedy: 'check-the-state' });
  });

/** GY-5c: whoever committed to the seed draws by it and answers for the audit to its end. */
export const auditIsOnesOwn = rule<{ readonly audit: { readonly auditorId: string; readonly title: string }; readonly personId: string }>('GY-5c', 'governance.not-the-auditor', ({ audit, personId }) =>
  audit.auditorId === personId ? ok : refuse({ path: ['auditId'], facts: { title: audit.title }, remedy: 'let-its-auditor-act' }),
);
