import { notFound, staffRoles, staleVersion } from '@unionhall/contracts';
import { act } from '@unionhall/database';
import { ActIndexEntry } from '../act-index/act-index-entry.entity';
import { holderOn } from '../inquiry/answerers';
import { AuditFinding } from './audit-finding.entity';
import { RectifyFindingInput } from './audit-finding.inputs';
import { auditFindingLife } from './audit-finding.life';
import { readsFinding } from './audit-readers';
import { rectifyFindingRules } from './rectify-finding.rule';

/** Whoever answers for the power puts right what was found, with evidence; an auditor confirms it (整改审计问题) [GY-5c, GY-2a]. */
export const rectifyFinding = act({
  name: 'rectifyFinding',
  description: '整改审计问题并提交证明材料。Puts right what was found, with evidence; an auditor confirms it [GY-5c, GY-2a].',
  who: staffRoles,
  input: RectifyFindingInput,
  object: AuditFinding,
  answers: 'finding',
  gather: async (source, { input: { findingId, expectedVersion }, caller, today }) => {
    const finding = await source.toChange(AuditFinding, findingId);
    // Before the version: whoever may not read a finding must not learn that there is one.
    if (!readsFinding(finding, caller)) throw notFound('AuditFinding', findingId);
    if (finding.version !== expectedVersion) throw staleVersion('AuditFinding', findingId, expectedVersion, finding.version);
    const { powerItemCode } = await source.toRead(ActIndexEntry, finding.indexedActId);
    return { finding, powerItemCode, holderId: await holderOn(source, powerItemCode, today) };
  },
  under: ({ powerItemCode }) => powerItemCode,
  rules: rectifyFindingRules,
  write: (tx, { input: { rectification, evidenceSha256 }, finding, personId: rectifiedById, today: rectifiedOn, now }) =>
    auditFindingLife.move(tx, finding, 'rectifyFinding', now, { rectification: rectification.trim(), evidenceSha256, rectifiedById, rectifiedOn }),
  about: ({ findingId }) => findingId,
});
