import { canonicalJson, sha256Hex } from '@unionhall/database';
import type { Inspection } from './findings';
import type { VerifiedHouse } from './verified-house';

interface Head {
  readonly day: string;
  readonly department: string;
  readonly checkpointId: number;
  readonly size: string;
  readonly root: string;
  readonly checkpointSha256: string;
}

/** What was deposited outside is what the anchors of that day still are: a trail rewritten with its anchors shows against it. */
export async function checkDeposits(house: VerifiedHouse, inspection: Inspection): Promise<void> {
  if (!house.has('governance', 'trail_deposit')) return;
  const deposits = await house.rows<{ id: string; day: string; sha256: string }>('governance', "SELECT id, DATE_FORMAT(day, '%Y-%m-%d') AS day, heads_sha256 AS sha256 FROM trail_deposit");
  if (deposits.length === 0) return;
  inspection.look(deposits.length);
  // The day in Shanghai, whose clocks know no summer.
  const dayOf = "DATE_FORMAT(DATE_ADD(at, INTERVAL 8 HOUR), '%Y-%m-%d')";
  const heads = await house.rows<Head>(
    'governance',
    `SELECT ${dayOf} AS day, department, checkpoint_id AS checkpointId, size, root, checkpoint_sha256 AS checkpointSha256 FROM trail_anchor
     WHERE (department, checkpoint_id) IN (SELECT department, MAX(checkpoint_id) FROM trail_anchor GROUP BY department, ${dayOf}) ORDER BY department`,
  );
  for (const { id, day, sha256 } of deposits) {
    const ofDay = heads.filter((head) => head.day === day).map(({ department, checkpointId, size, root, checkpointSha256 }) => ({ department, checkpointId, size: Number(size), root, checkpointSha256 }));
    if (sha256Hex(canonicalJson(ofDay)) !== sha256) inspection.report('governance', 'trail_deposit', [id], `the heads of ${day} are no longer those that were deposited`);
  }
}
