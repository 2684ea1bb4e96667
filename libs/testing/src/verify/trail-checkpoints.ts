import { createPublicKey, type KeyObject } from 'node:crypto';
import type { Department } from '@unionhall/contracts';
import { appendLeaf, canonicalJson, type Checkpoint, hashOfCheckpoint, keyIdOf, leafHash, type MerkleNode, NOTHING_BEFORE, rootOf, verifyCheckpoint } from '@unionhall/database';
import type { Inspection } from './findings';
import type { VerifiedHouse } from './verified-house';

const BATCH = 1_000;

/** The checkpoints of a department's trail: linked, signed, over the very entries, the same outside the database and in governance. */
export async function checkCheckpoints(house: VerifiedHouse, department: Department, inspection: Inspection): Promise<void> {
  const checkpoints = await readCheckpoints(house, department, inspection);
  await checkLeaves(house, department, checkpoints, inspection);
  checkSignatures(house, department, checkpoints, inspection);
  checkFile(house, department, checkpoints, inspection);
  await checkAnchors(house, department, checkpoints, inspection);
}

async function readCheckpoints(house: VerifiedHouse, department: Department, inspection: Inspection): Promise<Checkpoint[]> {
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
  return checkpoints;
}

/** Builds the Merkle tree again from the entries, and holds leaves, nodes and the root of every checkpoint to it. */
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
function checkFile(house: VerifiedHouse, department: Department, checkpoints: readonly Checkpoint[], inspection: Inspection): void {
  const lines = house.keptOutside(department);
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

