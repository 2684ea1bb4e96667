import { act, type FactSource, insertRow, sha256Hex } from '@unionhall/database';
import { drawnWith, drawSample, populationOf } from './audit-draw';
import { AuditSampleEntry } from './audit-sample-entry.entity';
import { Audit } from './audit.entity';
import { DrawAuditSampleInput } from './audit.inputs';
import { auditLife } from './audit.life';
import { drawAuditSampleRules } from './draw-audit-sample.rule';

/** Reveals the seed and draws the sample it leads to, with the first root of the trail after the opening (抽取审计样本) [GY-5c]. */
export const drawAuditSample = act({
  name: 'drawAuditSample',
  description: '公布种子,抽取样本。Reveals the seed and draws the sample it leads to [GY-5c].',
  who: ['auditor'],
  input: DrawAuditSampleInput,
  object: Audit,
  answers: 'audit',
  published: true,
  gather: async (source, { input: { auditId, expectedVersion } }) => {
    const audit = await source.toChange(Audit, auditId, expectedVersion);
    return { audit, root: await rootAfter(source, audit), sha256Of: sha256Hex };
  },
  rules: drawAuditSampleRules,
  write: async (tx, { input: { seed }, audit, root, today: drawnOn, now }) => {
    const drawn = drawSample(drawnWith(seed, root), await populationOf(tx.manager, audit.id), audit.sampleSize);
    for (const [index, indexedActId] of drawn.entries()) await insertRow(tx.manager, AuditSampleEntry, { id: tx.newId(), auditId: audit.id, indexedActId, place: index + 1 });
    return auditLife.move(tx, audit, 'drawAuditSample', now, { seed, drawRoot: root, drawnOn });
  },
  about: ({ auditId }) => auditId,
});

/** The root of the first checkpoint after the audit was opened; null before there is one. For a list of audits one statement. */
async function rootAfter({ loaders, statements }: FactSource, { afterCheckpoint }: Audit): Promise<string | null> {
  if (afterCheckpoint === null) return null;
  const next = `${afterCheckpoint + 1}`;
  const rootsOf = async (ids: readonly string[]) => {
    const rows = await statements.query<{ id: number; root: string }[]>('SELECT id, root FROM trail_checkpoint WHERE id IN (?)', [ids.map(Number)]);
    return ids.map((id) => rows.find((row) => `${row.id}` === id)?.root ?? null);
  };
  return loaders ? loaders.batch('roots of checkpoints', rootsOf).load(next) : (await rootsOf([next]))[0]!;
}
