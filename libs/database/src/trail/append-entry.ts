import type { EntityManager } from 'typeorm';
import { canonicalJson, sha256Hex } from './canonical';
import { CHAINS, type TrailEntry } from './proof';

/** What an act says of itself; its place in the trail is found when it is appended. */
export type EntryContent = Omit<TrailEntry, 'chain' | 'sequence' | 'previous'>;

/** Where an entry came to stand. */
export interface EntryPlace {
  readonly chain: number;
  readonly sequence: number;
  readonly entrySha256: string;
}

/**
 * Appends an entry to one of the sixteen chains, as the last lock of a transaction: other acts on the same chain
 * wait from here to our commit, which is why there are sixteen and why nothing else follows.
 */
export async function appendEntry(manager: EntityManager, content: EntryContent): Promise<EntryPlace> {
  const chain = chainOf(content.id);
  const [end] = await manager.query<{ sequence: string; sha256: string }[]>('SELECT sequence, sha256 FROM trail_chain WHERE chain = ? FOR UPDATE', [chain]);
  if (!end) throw new Error(`the trail has no chain ${chain}`);
  const sequence = Number(end.sequence) + 1;
  const entry = canonicalJson({ ...content, chain, sequence, previous: end.sha256 } satisfies TrailEntry);
  const entrySha256 = sha256Hex(entry);
  await manager.query('INSERT INTO trail_entry (chain, sequence, act_id, sha256, entry, at) VALUES (?, ?, ?, ?, ?, ?)', [
    chain,
    sequence,
    content.id,
    entrySha256,
    entry,
    new Date(content.at),
  ]);
  await manager.query('UPDATE trail_chain SET sequence = ?, sha256 = ? WHERE chain = ?', [sequence, entrySha256, chain]);
  return { chain, sequence, entrySha256 };
}

/** Where the entry of an act stands, if it was entered. */
export async function placeOfEntry(manager: EntityManager, actId: string): Promise<EntryPlace | null> {
  const [row] = await manager.query<{ chain: number; sequence: string; sha256: string }[]>('SELECT chain, sequence, sha256 FROM trail_entry WHERE act_id = ?', [actId]);
  return row ? { chain: row.chain, sequence: Number(row.sequence), entrySha256: row.sha256 } : null;
}

// The tail of a UUIDv7 is random, so acts spread evenly.
function chainOf(actId: string): number {
  return Number.parseInt(actId.slice(-1), 16) % CHAINS;
}
