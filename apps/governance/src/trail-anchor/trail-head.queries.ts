import { canonicalJson, rowsOf, sha256Hex, type Statements } from '@unionhall/database';
import { addDays, type LocalDate } from '@unionhall/kernel';
import { TrailAnchor } from './trail-anchor.entity';
import type { TrailHead } from './trail-head.type';

/** The last anchor of each department on a day, in the order of their names; one statement. A department without one that day is left out. */
export async function trailHeadsOn(statements: Statements, day: LocalDate): Promise<TrailHead[]> {
  const anchors = await rowsOf(
    statements,
    TrailAnchor,
    `WHERE (department, checkpoint_id) IN (SELECT department, MAX(checkpoint_id) FROM trail_anchor WHERE at >= ? AND at < ? GROUP BY department) ORDER BY department`,
    [midnightOf(day), midnightOf(addDays(day, 1))],
  );
  return anchors.map(({ department, checkpointId, size, root, checkpointSha256, at }) => ({ department, day, checkpointId, size, root, checkpointSha256, at }));
}

const midnightOf = (day: LocalDate) => new Date(`${day}T00:00:00+08:00`);

/** SHA-256 of the heads of a day: of the canonical JSON (RFC 8785) of the list of department, checkpoint, size, root and SHA-256 of each, in the order of the departments’ names. Null without one. */
export async function headsSha256On(statements: Statements, day: LocalDate): Promise<string | null> {
  const heads = await trailHeadsOn(statements, day);
  if (heads.length === 0) return null;
  return sha256Hex(canonicalJson(heads.map(({ department, checkpointId, size, root, checkpointSha256 }) => ({ department, checkpointId, size, root, checkpointSha256 }))));
}
