import { getMetadataArgsStorage } from 'typeorm';
import type { DepartmentDefinition } from '@unionhall/graphql';
import { type Findings, Inspection } from './findings';
import type { AcknowledgedAct, VerifiedHouse } from './verified-house';

const BATCH = 500;

interface StoredKey {
  readonly person: string;
  readonly key: string;
  readonly actId: string;
}

/**
 * I3: every act that was acknowledged is stored once: an act done has its key, the key its answer and its object; and
 * what a client remembers (`history`) is what is stored.
 */
export async function acknowledgedOnce(house: VerifiedHouse): Promise<Findings> {
  const inspection = new Inspection();
  for (const definition of house.definitions) {
    await checkKeys(house, definition, inspection);
    const history = (house.history ?? []).filter(({ department }) => department === definition.department);
    for (let start = 0; start < history.length; start += BATCH) await compare(house, definition, history.slice(start, start + BATCH), inspection);
  }
  return inspection;
}

async function checkKeys(house: VerifiedHouse, { department, acts }: DepartmentDefinition, inspection: Inspection): Promise<void> {
  const [counted] = await house.rows<{ keys: string }>(department, 'SELECT COUNT(*) AS `keys` FROM idempotency_key');
  inspection.look(counted!.keys);
  const unlike = await house.rows<{ actId: string; act: string }>(
    department,
    "SELECT act_id AS actId, act FROM idempotency_key WHERE record IS NOT NULL AND NOT (JSON_VALUE(record, '$.id') <=> act_id AND JSON_VALUE(record, '$.act') <=> act)",
  );
  for (const { actId, act } of unlike) inspection.report(department, 'idempotency_key', [actId], `the answer kept under the key of ${act} is another act's`);
  // What an event caused has the event's id for its act, and the inbox for its key.
  const keyless = await house.rows<{ actId: string }>(
    department,
    `SELECT entry.act_id AS actId FROM trail_entry entry LEFT JOIN idempotency_key claim USING (act_id)
     WHERE claim.act_id IS NULL AND JSON_VALUE(entry.entry, '$.outcome') = 'done' AND NOT EXISTS (SELECT 1 FROM inbox WHERE event_id = entry.act_id)`,
  );
  for (const { actId } of keyless) inspection.report(department, 'idempotency_key', [actId], 'an act that was done has lost its key: it could be done again');
  for (const { name, object } of acts) {
    const table = getMetadataArgsStorage().tables.find(({ target }) => target === object)?.name;
    if (!table || !house.has(department, table)) continue;
    const gone = await house.rows<{ actId: string; objectId: string }>(
      department,
      `SELECT claim.act_id AS actId, claim.object_id AS objectId FROM idempotency_key claim LEFT JOIN \`${table}\` made ON made.id = claim.object_id
       WHERE claim.act = ? AND claim.object_id IS NOT NULL AND made.id IS NULL`,
      [name],
    );
    for (const { actId, objectId } of gone) inspection.report(department, table, [objectId, actId], `${name} was acknowledged, and its object is gone`);
  }
}

async function compare(house: VerifiedHouse, { department }: DepartmentDefinition, acts: readonly AcknowledgedAct[], inspection: Inspection): Promise<void> {
  inspection.look(acts.length);
  const pairs = acts.map(({ personId, idempotencyKey }) => [personId, idempotencyKey]);
  const stored = await house.rows<StoredKey>(
    department,
    'SELECT person_id AS person, idempotency_key AS `key`, act_id AS actId FROM idempotency_key WHERE (person_id, idempotency_key) IN (?)',
    [pairs],
  );
  const actIds = new Map(stored.map(({ person, key, actId }) => [`${person} ${key}`, actId]));
  for (const { personId, idempotencyKey, actId } of acts) {
    const kept = actIds.get(`${personId} ${idempotencyKey}`);
    if (kept === undefined) inspection.report(department, 'idempotency_key', [actId, idempotencyKey], 'an act was acknowledged and is not stored');
    else if (kept !== actId) inspection.report(department, 'idempotency_key', [actId, kept, idempotencyKey], 'one key was acknowledged as two acts');
  }
}
