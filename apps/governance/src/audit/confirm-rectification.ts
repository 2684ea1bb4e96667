import { act } from '@unionhall/database';
import { AuditFinding } from './audit-finding.entity';
import { ConfirmRectificationInput } from './audit-finding.inputs';
import { auditFindingLife } from './audit-finding.life';
import { confirmRectificationRules } from './confirm-rectification.rule';

/** An auditor takes a rectification, or gives it back (确认整改) [GY-5c]. */
export const confirmRectification = act({
  name: 'confirmRectification',
  description: '确认整改,或退回重新整改。Takes a rectification, or gives it back [GY-5c].',
  who: ['auditor'],
  input: ConfirmRectificationInput,
  object: AuditFinding,
  answers: 'finding',
  gather: async (source, { input: { findingId, expectedVersion } }) => ({ finding: await source.toChange(AuditFinding, findingId, expectedVersion) }),
  rules: confirmRectificationRules,
  write: (tx, { input: { accepted, remark }, finding, personId: confirmedById, today: confirmedOn, now }) =>
    auditFindingLife.move(tx, finding, accepted ? 'confirmRectification' : 'confirmRectificationReturning', now, { confirmedById, confirmedOn, confirmationRemark: remark?.trim() || null }),
  about: ({ findingId }) => findingId,
});
