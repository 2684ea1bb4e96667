import type { Loaders } from '@unionhall/database';

/** The decision on a matter, by id only, as far as governance has told of it. */
export function decisionOnMatter(loaders: Loaders, matterId: string): Promise<{ readonly id: string } | null> {
  return loaders
    .batch('decisionOnMatter', async (matterIds) => {
      const rows = await loaders.statements.query<{ id: string; matterId: string }[]>('SELECT id, matter_id AS matterId FROM decision_copy WHERE matter_id IN (?) ORDER BY id', [matterIds]);
      return matterIds.map((wanted) => rows.find((row) => row.matterId === wanted) ?? null);
    })
    .load(matterId);
}
