import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Department } from '@unionhall/contracts';
import { appendLeaf, canonicalJson, type Checkpoint, checkpointFile, hashOfCheckpoint, keyIdOf, leafHash, type MerkleNode, NOTHING_BEFORE, rootOf, sha256Hex, type TrailEntry, verifyCheckpoint } from '@unionhall/database';
import { createPublicKey, type KeyObject } from 'node:crypto';
import { type Findings, Inspection } from './findings';
import type { VerifiedHouse } from './verified-house';

const BATCH = 1_000;

/** I9: every act has its entry, the chains link without a gap, the tree and its checkpoints hold, outside the database and in governance as well. */
export async function trailUnbroken(house: VerifiedHouse): Promise<Findings> {
  const inspection = new Inspection();
  for (const { department } of house.definitions) {
    await checkChains(house, department, inspection);
    const checkpoints = await checkTree(house, department, inspection);
    checkSignatures(house, department, checkpoints, inspection);
    await checkFile(house, department, checkpoints, inspection);
    await checkAnchors(house, department, checkpoints, inspection);
    await checkActsAreEntered(house, department, inspection);
  }
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

/** Builds the Merkle tree again from the entries, and holds leaves, nodes and the root of every checkpoint to it. */
async function checkTree(house: VerifiedHouse, department: Department, inspection: Inspection): Promise<Checkpoint[]> {
  const rows = await house.rows<{ id: number; size: string; root: string; sha256: string; checkpoint: string }>(
    department,
    'SELECT id, size, root, sha256, checkpoint FROM trail_checkpoint ORDER BY id',
  );
  inspection.look(rows.length);
  const checkpoints = rows.map(({ checkpoint }) => JSON.parse(checkpoint) as Checkpoint);
  let previous: string = NOTHING_BEFORE;
  for (const [index, row] of rows.entries()) {
    const checkpoint = checkpoints[index]!;
    const columns = Number(row.size) === checkpoint.size && row.root === checkpoint.root && row.id === checkpoint.id && row.sha256 === hashOfCheckpoint(checkpoint);
    if (row.id !== index + 1 || !columns) inspection.report(department, 'trail_checkpoint', [row.id], 'is not the checkpoint its text says, or not the next');
    if (checkpoint.previous !== previous) inspection.report(department, 'trail_checkpoint', [row.id], 'is not linked to the checkpoint before');
    previous = hashOfCheckpoint(checkpoint);
  }
  await checkLeaves(house, department, checkpoints, inspection);
  return checkpoints;
}

async function checkLeaves(house: VerifiedHouse, department: Department, checkpoints: readonly Checkpoint[], inspection: Inspection): Promise<void> {
  const roots = Map.groupBy(checkpoints, ({ size }) => size);
  let peaks: Buffer[] = [];
  let size = 0;
  for (;;) {
    const rows = await house.rows<{ leaf: string; sha256: string | null }>(
      department,
      `SELECT leaf.leaf, entry.sha256 FROM trail_leaf leaf LEFT JOIN trail_entry entry USING (chain, sequence) WHERE leaf.leaf >= ? ORDER BY leaf.leaf LIMIT ${BATCH}`,
      [size],
    );
    const nodes: MerkleNode[] = [];
    for (const { leaf, sha256 } of rows) {
      if (Number(leaf) !== size || sha256 === null) return inspection.report(department, 'trail_leaf', [leaf], `stands where leaf ${size} should, or its entry is gone`);
      const appended = appendLeaf(size, peaks, leafHash(Buffer.from(sha256, 'hex')));
      nodes.push(...appended.nodes);
      ({ peaks } = appended);
      size += 1;
      const root = rootOf(peaks).toString('hex');
      for (const { id } of (roots.get(size) ?? []).filter((checkpoint) => checkpoint.root !== root)) {
        inspection.report(department, 'trail_checkpoint', [id], `has another root than the first ${size} entries`);
      }
    }
    await checkNodes(house, department, nodes, inspection);
    if (rows.length < BATCH) break;
  }
  const [tree] = await house.rows<{ size: string }>(department, 'SELECT size FROM trail_tree');
  const covered = checkpoints.at(-1)?.size ?? 0;
  if (Number(tree?.size) !== size || covered !== size) inspection.report(department, 'trail_tree', [], `says ${tree?.size} leaves, the last checkpoint ${covered}, there are ${size}`);
}

async function checkNodes(house: VerifiedHouse, department: Department, nodes: readonly MerkleNode[], inspection: Inspection): Promise<void> {
  if (nodes.length === 0) return;
  const stored = await house.rows<{ level: number; position: string; hash: Buffer }>(
    department,
    'SELECT level, position, hash FROM trail_node WHERE (level, position) IN (?)',
    [nodes.map(({ level, position }) => [level, position])],
  );
  const hashes = new Map(stored.map(({ level, position, hash }) => [`${level}/${position}`, hash]));
  for (const { level, position, hash } of nodes) {
    if (!hashes.get(`${level}/${position}`)?.equals(hash)) inspection.report(department, 'trail_node', [`${level}/${position}`], 'is missing or not the hash of what is below it');
  }
}

function checkSignatures(house: VerifiedHouse, department: Department, checkpoints: readonly Checkpoint[], inspection: Inspection): void {
  const keys = new Map(house.trailKeys(department).map((key) => [keyIdOf(key), publicKeyOf(key)]));
  for (const checkpoint of checkpoints) {
    const key = keys.get(checkpoint.keyId);
    if (!key) inspection.report(department, 'trail_checkpoint', [checkpoint.id], `is signed by the unknown key ${checkpoint.keyId}`);
    else if (!verifyCheckpoint(checkpoint, key)) inspection.report(department, 'trail_checkpoint', [checkpoint.id], 'its signature does not hold');
  }
}

const publicKeyOf = (key: KeyObject): KeyObject => (key.type === 'private' ? createPublicKey(key) : key);

/** The file outside the database: whoever rewrites the one cannot rewrite the other. Only the last checkpoint may still be missing there. */
async function checkFile(house: VerifiedHouse, department: Department, checkpoints: readonly Checkpoint[], inspection: Inspection): Promise<void> {
  const file = checkpointFile(house.trailFolder(department), department);
  const lines = existsSync(file) ? (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '') : [];
  for (const [index, line] of lines.entries()) {
    const stored = checkpoints[index];
    if (!stored || canonicalJson(stored) !== line) inspection.report(department, 'trail_checkpoint', [index + 1], 'another checkpoint was kept outside the database');
  }
  if (lines.length < checkpoints.length - 1) inspection.report(department, 'trail_checkpoint', [checkpoints.length - 1], `only ${lines.length} checkpoints are kept outside the database`);
}

async function checkAnchors(house: VerifiedHouse, department: Department, checkpoints: readonly Checkpoint[], inspection: Inspection): Promise<void> {
  if (!house.has('governance', 'trail_anchor')) return;
  const anchors = await house.rows<{ checkpoint: number; sha256: string }>(
    'governance',
    'SELECT checkpoint_id AS checkpoint, checkpoint_sha256 AS sha256 FROM trail_anchor WHERE department = ? ORDER BY checkpoint_id',
    [department],
  );
  inspection.look(anchors.length);
  const anchored = new Map(anchors.map(({ checkpoint, sha256 }) => [checkpoint, sha256]));
  const waiting = (await house.eventsOnTheWay()).filter(({ name, from }) => name === 'TrailCheckpointed' && from === department);
  for (const checkpoint of checkpoints) {
    const sha256 = anchored.get(checkpoint.id);
    anchored.delete(checkpoint.id);
    const own = hashOfCheckpoint(checkpoint);
    if (sha256 === undefined && !waiting.some(({ payload }) => payload.includes(own))) inspection.report(department, 'trail_checkpoint', [checkpoint.id], 'is not anchored in governance');
    else if (sha256 !== undefined && sha256 !== own) inspection.report('governance', 'trail_anchor', [checkpoint.id], `${department} has another checkpoint of this number`);
  }
  for (const id of anchored.keys()) inspection.report('governance', 'trail_anchor', [id], `${department} has lost this checkpoint`);
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
       WHERE NOT (JSON_VALUE(entry.entry, '$.outcome') <=> 'done') AND NOT EXISTS (SELECT 1 FROM inbox WHERE event_id = made.act_id)`,
    );
    for (const { id } of missing) inspection.report(department, name, [id], 'the act that wrote it has no entry in the trail');
  }
}
