import { sha256Hex, type Statements } from '@unionhall/database';

/** SHA-256 of the ids an audit draws from, ascending, one a line: what is committed to at opening. */
export const populationSha256Of = (ascendingIds: readonly string[]): string => sha256Hex(ascendingIds.join('\n'));

/** What a draw is made with: the auditor’s seed, mixed with a root of the trail that nobody knew when he committed to it; the seed alone for an audit of before. */
export const drawnWith = (seed: string, root: string | null): string => (root === null ? seed : `${seed}:${root}`);

/**
 * The draw: of all ids those whose SHA-256 of "<what it is drawn with>:<id>" is lowest, in that order. Anybody who has the seed and the ids
 * draws the same, in any order and with any tool.
 */
export function drawSample(seed: string, ids: readonly string[], size: number): string[] {
  const ranked = ids.map((id) => ({ id, rank: sha256Hex(`${seed}:${id}`) }));
  return ranked
    .toSorted((one, other) => (one.rank < other.rank ? -1 : 1))
    .slice(0, size)
    .map(({ id }) => id);
}

/** The ids an audit draws from, as fixed at opening, ascending. */
export async function populationOf(statements: Statements, auditId: string): Promise<string[]> {
  const rows = await statements.query<{ id: string }[]>('SELECT id FROM audit_population WHERE audit_id = ? ORDER BY id', [auditId]);
  return rows.map(({ id }) => id);
}

/** The same draw made by the database, so that a fault of one way shows against the other. */
export async function drawInDatabase(statements: Statements, auditId: string, seed: string, size: number): Promise<string[]> {
  const rows = await statements.query<{ id: string }[]>(`SELECT id FROM audit_population WHERE audit_id = ? ORDER BY SHA2(CONCAT(?, ':', id), 256) LIMIT ?`, [auditId, seed, size]);
  return rows.map(({ id }) => id);
}
