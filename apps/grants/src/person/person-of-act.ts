import type { Loaders } from '@unionhall/database';

/** The person who did an act, by its entry in the trail; null for what an event moved. */
export function personOfAct(loaders: Loaders, actId: string): Promise<string | null> {
  return loaders
    .batch('person of an act', async (actIds) => {
      const rows = await loaders.statements.query<{ actId: string; personId: string }[]>(
        `SELECT act_id AS actId, JSON_VALUE(entry, '$.person') AS personId FROM trail_entry WHERE act_id IN (?)`,
        [actIds],
      );
      return actIds.map((id) => rows.find((row) => row.actId === id)?.personId ?? null);
    })
    .load(actId);
}
