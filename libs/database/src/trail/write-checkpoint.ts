import { type FileHandle, mkdir, open } from 'node:fs/promises';
import type { KeyObject } from 'node:crypto';
import { join } from 'node:path';
import { type Department, trailCheckpointed } from '@unionhall/contracts';
import type { DataSource, EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { tellEvents } from '../outbox/tell-events';
import { inTransaction } from '../transaction';
import { canonicalJson } from './canonical';
import { appendLeaf, leafHash, type MerkleNode, rootOf } from './merkle';
import { type Checkpoint, hashOfCheckpoint, keyIdOf, NOTHING_BEFORE, signCheckpoint } from './proof';

/** What writing checkpoints needs. */
export interface CheckpointSettings {
  readonly source: DataSource;
  readonly department: Department;
  readonly key: KeyObject;
  /** Where checkpoints are kept outside the database: whoever rewrites the database cannot rewrite these. */
  readonly folder: string;
}

/** Entries taken into the tree by one checkpoint at most; the rest waits for the next. */
const BATCH = 5_000;

/**
 * Takes the entries since the last checkpoint into the Merkle tree, signs the new root, tells governance, and writes
 * the checkpoint to a file outside the database. Returns null when nothing new was entered.
 */
export async function writeCheckpoint(settings: CheckpointSettings, now: Date): Promise<Checkpoint | null> {
  const checkpoint = await inTransaction(settings.source, (manager) => extendTree(manager, settings, now));
  await writeOutside(settings);
  return checkpoint;
}

async function extendTree(manager: EntityManager, { department, key }: CheckpointSettings, now: Date): Promise<Checkpoint | null> {
  const tree = await lockTree(manager);
  const entries = await entriesAfter(manager, tree.taken);
  if (entries.length === 0) return null;

  const nodes: MerkleNode[] = [];
  const leaves: [number, number, string][] = [];
  for (const { chain, sequence, sha256 } of entries) {
    leaves.push([tree.size, chain, sequence]);
    const appended = appendLeaf(tree.size, tree.peaks, leafHash(Buffer.from(sha256, 'hex')));
    nodes.push(...appended.nodes);
    tree.peaks = appended.peaks;
    tree.size += 1;
    tree.taken[chain] = Number(sequence);
  }
  await manager.query('INSERT INTO trail_leaf (leaf, chain, sequence) VALUES ?', [leaves]);
  await manager.query('INSERT INTO trail_node (level, position, hash) VALUES ?', [nodes.map(({ level, position, hash }) => [level, position, hash])]);
  const peaks = tree.peaks.map((peak) => peak.toString('hex'));
  await manager.query('UPDATE trail_tree SET size = ?, peaks = ?, taken = ? WHERE id = 1', [tree.size, JSON.stringify(peaks), JSON.stringify(tree.taken)]);

  const last = await lastCheckpoint(manager);
  const checkpoint = signCheckpoint(
    {
      id: (last?.id ?? 0) + 1,
      department,
      size: tree.size,
      root: rootOf(tree.peaks).toString('hex'),
      at: now.toISOString(),
      previous: last ? hashOfCheckpoint(last) : NOTHING_BEFORE,
      keyId: keyIdOf(key),
    },
    key,
  );
  const sha256 = hashOfCheckpoint(checkpoint);
  const { id, size, root, at } = checkpoint;
  await manager.query('INSERT INTO trail_checkpoint (id, size, root, at, sha256, checkpoint) VALUES (?, ?, ?, ?, ?, ?)', [
    id,
    size,
    root,
    now,
    sha256,
    canonicalJson(checkpoint),
  ]);
  const told = { department, checkpointId: id, size, root, checkpointSha256: sha256, at };
  await tellEvents(manager, { department, caller: { personId: null }, now }, [trailCheckpointed.about(uuid(), told)]);
  return checkpoint;
}

interface Tree {
  size: number;
  peaks: Buffer[];
  /** The last sequence taken from each chain. */
  taken: number[];
}

async function lockTree(manager: EntityManager): Promise<Tree> {
  // The driver reads JSON columns into values by itself.
  const [row] = await manager.query<{ size: string; peaks: string[]; taken: number[] }[]>('SELECT size, peaks, taken FROM trail_tree WHERE id = 1 FOR UPDATE');
  if (!row) throw new Error('the trail has no tree');
  return { size: Number(row.size), peaks: row.peaks.map((peak) => Buffer.from(peak, 'hex')), taken: row.taken };
}

/** Chains commit in the order of their sequence (their end row is locked to the commit), so nothing can appear below `taken` later. */
async function entriesAfter(manager: EntityManager, taken: readonly number[]) {
  const perChain = taken.map(() => '(SELECT chain, sequence, sha256 FROM trail_entry WHERE chain = ? AND sequence > ? ORDER BY sequence LIMIT ?)');
  const limit = Math.ceil(BATCH / taken.length);
  const parameters = taken.flatMap((sequence, chain) => [chain, sequence, limit]);
  return manager.query<{ chain: number; sequence: string; sha256: string }[]>(`${perChain.join(' UNION ALL ')} ORDER BY chain, sequence`, parameters);
}

async function lastCheckpoint(manager: EntityManager): Promise<Checkpoint | null> {
  const [row] = await manager.query<{ checkpoint: string }[]>('SELECT checkpoint FROM trail_checkpoint ORDER BY id DESC LIMIT 1');
  return row ? (JSON.parse(row.checkpoint) as Checkpoint) : null;
}

/** Where a department's checkpoints stand outside the database. */
export const checkpointFile = (folder: string, department: Department) => join(folder, `${department}.checkpoints.jsonl`);

/**
 * Appends whatever the file lacks: a process killed between commit and file is made up for by the next. Under the lock
 * of the tree, or two at once would write a line twice and the outsider's program would find a fault.
 */
async function writeOutside({ source, department, folder }: CheckpointSettings): Promise<void> {
  await mkdir(folder, { recursive: true });
  const file = await open(checkpointFile(folder, department), 'a+');
  try {
    await inTransaction(source, async (manager) => {
      await lockTree(manager);
      const lastId = await lastWritten(file);
      const missing = await manager.query<{ checkpoint: string }[]>('SELECT checkpoint FROM trail_checkpoint WHERE id > ? ORDER BY id', [lastId]);
      if (missing.length === 0) return;
      await file.appendFile(missing.map(({ checkpoint }) => `${checkpoint}\n`).join(''));
      await file.sync();
    });
  } finally {
    await file.close();
  }
}

/** More than the longest line, so that the end of a file of years is all that is read. */
const TAIL_BYTES = 4_096;

/** The id of the last checkpoint in the file, 0 for none; a line torn by a kill is cut off first. */
async function lastWritten(file: FileHandle): Promise<number> {
  const { size } = await file.stat();
  const start = Math.max(0, size - TAIL_BYTES);
  const { buffer: tail } = await file.read(Buffer.alloc(size - start), 0, size - start, start);
  const end = tail.lastIndexOf('\n') + 1;
  if (end < tail.length) await file.truncate(start + end);
  const last = tail.subarray(0, end).toString().trimEnd().split('\n').at(-1)!;
  return last === '' ? 0 : (JSON.parse(last) as Checkpoint).id;
}
