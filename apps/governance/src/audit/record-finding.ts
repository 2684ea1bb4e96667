import { act, type FactSource } from '@unionhall/database';
import { type ClauseId, clauses } from '@unionhall/rulebook';
import { ActIndexEntry } from '../act-index/act-index-entry.entity';
import { AuditFinding } from './audit-finding.entity';
import { RecordFindingInput } from './audit-finding.inputs';
import { auditFindingLife } from './audit-finding.life';
import { Audit } from './audit.entity';
import { recordFindingRules } from './record-finding.rule';

/** Enters what was found wrong in an act; whoever held the power that day puts it right (登记审计问题) [GY-5c, GY-2a]. */
export const recordFinding = act({
  name: 'recordFinding',
  description: '登记审计问题,由办理当日的分管领导限期整改。Enters what was found wrong in an act; whoever held the power that day puts it right in time [GY-5c, GY-2a].',
  who: ['auditor'],
  input: RecordFindingInput,
  object: AuditFinding,
  answers: 'finding',
  gather: async (source, { input: { auditId, indexedActId, clause } }) => {
    const audit = await source.toRead(Audit, auditId);
    const findings = await source.children(AuditFinding, 'auditId', auditId);
    return {
      audit,
      act: (await isInPopulation(source, auditId, indexedActId)) ? await source.find(ActIndexEntry, indexedActId) : null,
      clauseIsKnown: clauses.some(({ id }) => id === clause),
      earlier: findings.find((finding) => finding.indexedActId === indexedActId && finding.clauseId === clause) ?? null,
    };
  },
  rules: recordFindingRules,
  write: (tx, { input, act: audited, personId: recordedById, today: recordedOn, now }) => {
    const { auditId, indexedActId, clause, seriousness, text, dueOn } = input;
    const found = { auditId, indexedActId, clauseId: clause as ClauseId, seriousness, text: text.trim(), responsibleId: audited!.holderId ?? audited!.personId, dueOn };
    const later = { rectification: null, evidenceSha256: null, rectifiedById: null, rectifiedOn: null, confirmedById: null, confirmedOn: null, confirmationRemark: null };
    return auditFindingLife.begin(tx, { id: tx.newId(), ...found, recordedById, recordedOn, ...later, version: 1 }, 'recordFinding', now);
  },
});

async function isInPopulation({ statements }: FactSource, auditId: string, actId: string): Promise<boolean> {
  const rows = await statements.query<unknown[]>('SELECT 1 FROM audit_population WHERE audit_id = ? AND id = ?', [auditId, actId]);
  return rows.length > 0;
}
