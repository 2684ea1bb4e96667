import { act, insertRow } from '@unionhall/database';
import { powerItemByCode } from '../power-item/power-item.queries';
import { populationSha256Of } from './audit-draw';
import { Audit } from './audit.entity';
import { OpenAuditInput } from './audit.inputs';
import { auditLife } from './audit.life';
import { auditedActIds, countAuditedActs, countOwnCharges } from './audited-acts';
import { AuditedItem } from './audited-item.entity';
import { openAuditRules } from './open-audit.rule';

const ROWS_A_STATEMENT = 5_000;

/**
 * Opens an audit: what is drawn from is fixed, and the hash of the seed published, before anybody can know the sample; nor
 * can the auditor choose a seed that leads to one, because the draw is mixed with a root of the trail that comes later
 * (审计立项) [GY-5c].
 */
export const openAudit = act({
  name: 'openAudit',
  description: '审计立项:固定抽样总体,公布种子散列值。Opens an audit: fixes what is drawn from and publishes the hash of the seed [GY-5c].',
  who: ['auditor'],
  input: OpenAuditInput,
  object: Audit,
  answers: 'audit',
  published: true,
  gather: async (source, { input, personId }) => {
    const { statements } = source;
    const items = await Promise.all(input.powerItems.map((code) => powerItemByCode(source, code)));
    const { acts, own } = await countAuditedActs(statements, input, personId);
    const [trail] = await statements.query<{ last: number | null }[]>('SELECT MAX(id) AS last FROM trail_checkpoint');
    const charges = await countOwnCharges(statements, input, personId);
    return { registeredItems: items.flatMap((item) => (item ? [item.code] : [])), acts, own: { acts: own, charges }, afterCheckpoint: trail!.last ?? 0 };
  },
  rules: openAuditRules,
  write: async (tx, { input, afterCheckpoint, personId: auditorId, today: openedOn, now }) => {
    const { title, periodFirst, periodLast, powerItems, sampleSize, seedSha256 } = input;
    const id = tx.newId();
    const ids = await auditedActIds(tx.manager, input);
    const fixed = { periodFirst, periodLast, auditorId, seedSha256, sampleSize, populationSize: ids.length, populationSha256: populationSha256Of(ids), openedOn, afterCheckpoint, drawRoot: null };
    const audit = await auditLife.begin(tx, { id, title: title.trim(), ...fixed, seed: null, drawnOn: null, closedOn: null, version: 1 }, 'openAudit', now);
    for (const powerItemCode of powerItems) await insertRow(tx.manager, AuditedItem, { id: tx.newId(), auditId: id, powerItemCode });
    for (let first = 0; first < ids.length; first += ROWS_A_STATEMENT) {
      const rows = ids.slice(first, first + ROWS_A_STATEMENT).map((actId) => [id, actId]);
      await tx.manager.query('INSERT INTO audit_population (audit_id, id) VALUES ?', [rows]);
    }
    return audit;
  },
});
