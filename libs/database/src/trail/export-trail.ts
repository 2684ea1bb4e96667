import type { Statements } from '../rows';

const BATCH = 1_000;

/**
 * The entries of a trail in the order of its Merkle tree, one line of canonical JSON each, as tools/verify-trail.mjs reads
 * them. Entries since the last checkpoint come with the next one.
 */
export async function* exportTrail(statements: Statements): AsyncGenerator<string> {
  for (let first = 0; ; first += BATCH) {
    const rows = await statements.query<{ leaf: string; entry: string }[]>(
      'SELECT leaf, entry FROM trail_leaf JOIN trail_entry USING (chain, sequence) WHERE leaf >= ? AND leaf < ? ORDER BY leaf',
      [first, first + BATCH],
    );
    // The entry is canonical JSON already, and `entry` sorts before `leaf`.
    for (const { leaf, entry } of rows) yield `{"entry":${entry},"leaf":${leaf}}`;
    if (rows.length < BATCH) return;
  }
}
