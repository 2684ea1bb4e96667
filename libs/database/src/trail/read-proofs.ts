import { HouseError, notFound } from '@unionhall/contracts';
import { canonicalJson } from './canonical';
import { consistencyProof, inclusionProof, type ReadNode } from './merkle';
import type { Checkpoint, TrailEntry } from './proof';
import type { Statements } from '../rows';

/** What convinces an outsider that an act stands in the trail: the entry, its leaf, a signed checkpoint and the path between. */
export interface EntryProof {
  /** The entry's canonical JSON. */
  readonly entry: string;
  readonly leaf: number;
  /** The checkpoint's canonical JSON, signature included. */
  readonly checkpoint: string;
  /** Hashes from the leaf's sibling to the root's child, hexadecimal (RFC 9162). */
  readonly path: readonly string[];
}

/**
 * The proof that an act's entry is in the trail, against the latest checkpoint. Throws NOT_FOUND until a checkpoint covers
 * it, and for an entry that may not be shown: both are answered alike.
 */
export async function proveEntry(statements: Statements, actId: string, mayBeShown: (entry: TrailEntry) => boolean = () => true): Promise<EntryProof> {
  const [row] = await statements.query<{ entry: string; leaf: string }[]>(
    'SELECT e.entry, l.leaf FROM trail_entry e JOIN trail_leaf l ON l.chain = e.chain AND l.sequence = e.sequence WHERE e.act_id = ? ORDER BY l.leaf LIMIT 1',
    [actId],
  );
  if (!row || !mayBeShown(JSON.parse(row.entry) as TrailEntry)) throw notFound('TrailEntry', actId);
  const checkpoint = await checkpointAt(statements, 'ORDER BY id DESC LIMIT 1', []);
  const path = await inclusionProof(nodeReader(statements), Number(row.leaf), checkpoint.size);
  return { entry: row.entry, leaf: Number(row.leaf), checkpoint: canonicalJson(checkpoint), path: hex(path) };
}

/** An act that was done, as its entry in the trail says. */
export interface EnteredAct {
  readonly actId: string;
  readonly act: string;
  readonly at: Date;
}

/** What was done to one thing by acts of these names, the latest first, at most so many; one statement. */
export async function actsOn(statements: Statements, subjectId: string, names: readonly string[], limit: number): Promise<EnteredAct[]> {
  return statements.query<EnteredAct[]>(
    `SELECT act_id AS actId, JSON_VALUE(entry, '$.act') AS act, at FROM trail_entry
     WHERE subject_id = ? AND JSON_VALUE(entry, '$.outcome') = 'done' AND JSON_VALUE(entry, '$.act') IN (?) ORDER BY at DESC, act_id DESC LIMIT ?`,
    [subjectId, names, limit],
  );
}

/** What convinces an outsider that the trail of one checkpoint was only ever added to until another. */
export interface ConsistencyProof {
  readonly first: string;
  readonly second: string;
  readonly path: readonly string[];
}

/** The proof that checkpoint `second` extends checkpoint `first`. Throws NOT_FOUND for a checkpoint that does not exist. */
export async function proveConsistency(statements: Statements, firstId: number, secondId: number): Promise<ConsistencyProof> {
  if (firstId > secondId) throw new HouseError('BAD_USER_INPUT', { reason: 'the first checkpoint is the earlier one' });
  const first = await checkpointAt(statements, 'WHERE id = ?', [firstId]);
  const second = await checkpointAt(statements, 'WHERE id = ?', [secondId]);
  const path = await consistencyProof(nodeReader(statements), first.size, second.size);
  return { first: canonicalJson(first), second: canonicalJson(second), path: hex(path) };
}

async function checkpointAt(statements: Statements, tail: string, parameters: number[]): Promise<Checkpoint> {
  const [row] = await statements.query<{ checkpoint: string }[]>(`SELECT checkpoint FROM trail_checkpoint ${tail}`, parameters);
  if (!row) throw notFound('TrailCheckpoint', String(parameters[0] ?? 'latest'));
  return JSON.parse(row.checkpoint) as Checkpoint;
}

function nodeReader(statements: Statements): ReadNode {
  return async (level, position) => {
    const [row] = await statements.query<{ hash: Buffer }[]>('SELECT hash FROM trail_node WHERE level = ? AND position = ?', [level, position]);
    if (!row) throw new Error(`the trail lacks node ${level}/${position}`);
    return row.hash;
  };
}

const hex = (path: readonly Buffer[]) => path.map((hash) => hash.toString('hex'));
