import { act, insertRow, sha256Hex } from '@unionhall/database';
import { drawSample, populationOf } from './audit-draw';
import { AuditSampleEntry } from './audit-sample-entry.entity';
import { Audit } from './audit.entity';
import { DrawAuditSampleInput } from './audit.inputs';
import { auditLife } from './audit.life';
import { drawAuditSampleRules } from './draw-audit-sample.rule';

/** Reveals the seed and draws the sample it leads to (抽取审计样本) [GY-5c]. */
export const drawAuditSample = act({
  name: 'drawAuditSample',
  description: '公布种子,抽取样本。Reveals the seed and draws the sample it leads to [GY-5c].',
  who: ['auditor'],
  input: DrawAuditSampleInput,
  object: Audit,
  answers: 'audit',
  published: true,
  gather: async (source, { input: { auditId, expectedVersion } }) => ({ audit: await source.toChange(Audit, auditId, expectedVersion), sha256Of: sha256Hex }),
  rules: drawAuditSampleRules,
  write: async (tx, { input: { seed }, audit, today: drawnOn, now }) => {
    const drawn = drawSample(seed, await populationOf(tx.manager, audit.id), audit.sampleSize);
    for (const [index, indexedActId] of drawn.entries()) await insertRow(tx.manager, AuditSampleEntry, { id: tx.newId(), auditId: audit.id, indexedActId, place: index + 1 });
    return auditLife.move(tx, audit, 'drawAuditSample', now, { seed, drawnOn });
  },
  about: ({ auditId }) => auditId,
});
