import { type Loaders, rowsOf } from '@unionhall/database';
import { addDays, type LocalDate } from '@unionhall/kernel';
import { TrailAnchor } from './trail-anchor.entity';
import type { TrailHead } from './trail-head.type';

/** The last anchor of each department on a day, in the order of their names; one statement. A department without one that day is left out. */
export async function trailHeadsOn({ statements }: Loaders, day: LocalDate): Promise<TrailHead[]> {
  const anchors = await rowsOf(
    statements,
    TrailAnchor,
    `WHERE (department, checkpoint_id) IN (SELECT department, MAX(checkpoint_id) FROM trail_anchor WHERE at >= ? AND at < ? GROUP BY department) ORDER BY department`,
    [midnightOf(day), midnightOf(addDays(day, 1))],
  );
  return anchors.map(({ department, checkpointId, size, root, checkpointSha256, at }) => ({ department, day, checkpointId, size, root, checkpointSha256, at }));
}

const midnightOf = (day: LocalDate) => new Date(`${day}T00:00:00+08:00`);
