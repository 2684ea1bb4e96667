import type { Department } from '@unionhall/contracts';
import { canonicalJson, NOTHING_BEFORE, sha256Hex, type TrailEntry } from '@unionhall/database';
import { type Findings, Inspection } from './findings';
import { checkDeposits } from './trail-deposits';
import { checkCheckpoints } from './trail-checkpoints';
import type { VerifiedHouse } from './verified-house';

const BATCH = 1_000;

/** I9: every act has its entry, the chains link without a gap, the tree and its checkpoints hold, outside the database and in governance as well. */
export async function trailUnbroken(house: VerifiedHouse): Promise<Findings> {
  const inspection = new Inspection();
  for (const { department } of house.definitions) {
    await checkChains(house, department, inspection);
    await checkCheckpoints(house, department, inspection);
    await checkActsAreEntered(house, department, inspection);
  }
  await checkDeposits(house, inspection);
  return inspection;
}

async function checkChains(house: VerifiedHouse, department: Department, inspection: Inspection): Promise<void> {
  const ends = await house.rows<{ chain: number; sequence: string; sha256: string }>(department, 'SELECT chain, sequence, sha256 FROM trail_chain ORDER BY chain');
  for (const { chain, sequence: last, sha256: lastSha256 } of ends) {
    let sequence = 0;
    let previous: string = NOTHING_BEFORE;
    for (;;) {
      const rows = await house.rows<{ sequence: string; actId: string; sha256: string; entry: string }>(
        department,
        `SELECT sequence, act_id AS actId, sha256, entry FROM trail_entry WHERE chain = ? AND sequence > ? ORDER BY sequence LIMIT ${BATCH}`,
        [chain, sequence],
      );
      for (const row of rows) {
        const wrong = faultOf(row, chain, sequence + 1, previous);
        if (wrong) inspection.report(department, 'trail_entry', [row.actId, `${chain}/${row.sequence}`], wrong);
        sequence = Number(row.sequence);
        previous = row.sha256;
      }
      inspection.look(rows.length);
      if (rows.length < BATCH) break;
    }
    if (Number(last) !== sequence || lastSha256 !== previous) inspection.report(department, 'trail_chain', [chain], `its end is ${last}, the last entry ${sequence}, or another hash`);
  }
}

function faultOf(row: { sequence: string; actId: string; sha256: string; entry: string }, chain: number, expected: number, previous: string): string | undefined {
  if (Number(row.sequence) !== expected) return `comes where entry ${expected} of its chain should`;
  if (sha256Hex(row.entry) !== row.sha256) return 'its text is not the one that was hashed';
  const entry = JSON.parse(row.entry) as TrailEntry;
  if (canonicalJson(entry) !== row.entry) return 'its text is not canonical';
  if (entry.previous !== previous) return 'is not linked to the entry before';
  if (entry.id !== row.actId || entry.chain !== chain || entry.sequence !== expected) return 'its text is of another act or place';
  return undefined;
}

/** Acts leave their id where they write; each must be found in the trail of the department. */
async function checkActsAreEntered(house: VerifiedHouse, department: Department, inspection: Inspection): Promise<void> {
  const tables = await house.rows<{ name: string }>(
    department,
    "SELECT table_name AS name FROM information_schema.columns WHERE table_schema = ? AND column_name = 'act_id' AND table_name <> 'trail_entry'",
    [house.schemaOf(department)],
  );
  for (const { name } of tables) {
    // What an event did carries the event's id, which the inbox keeps.
    const missing = await house.rows<{ id: string }>(
      department,
      `SELECT DISTINCT made.act_id AS id FROM \`${name}\` made LEFT JOIN trail_entry entry ON entry.act_id = made.act_id
       WHERE made.act_id IS NOT NULL AND NOT (JSON_VALUE(entry.entry, '$.outcome') <=> 'done') AND NOT EXISTS (SELECT 1 FROM inbox WHERE event_id = made.act_id)`,
    );
    for (const { id } of missing) inspection.report(department, name, [id], 'the act that wrote it has no entry in the trail');
  }
}
