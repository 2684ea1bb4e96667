import { act } from '@unionhall/database';
import { AuditFinding } from './audit-finding.entity';
import { Audit } from './audit.entity';
import { CloseAuditInput } from './audit.inputs';
import { auditLife } from './audit.life';
import { closeAuditRules } from './close-audit.rule';

/** Closes an audit, once everything it found is put right or referred (审计结项) [GY-5c]. */
export const closeAudit = act({
  name: 'closeAudit',
  description: '审计结项,问题须全部整改或移送。Closes an audit, once everything it found is put right or referred [GY-5c].',
  who: ['auditor'],
  input: CloseAuditInput,
  object: Audit,
  answers: 'audit',
  published: true,
  gather: async (source, { input: { auditId, expectedVersion } }) => ({
    audit: await source.toChange(Audit, auditId, expectedVersion),
    findings: await source.children(AuditFinding, 'auditId', auditId),
  }),
  rules: closeAuditRules,
  write: (tx, { audit, today: closedOn, now }) => auditLife.move(tx, audit, 'closeAudit', now, { closedOn }),
  about: ({ auditId }) => auditId,
});
