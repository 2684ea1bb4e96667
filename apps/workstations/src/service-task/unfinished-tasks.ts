import type { FactSource, Statements } from '@unionhall/database';

/** How many tasks of a station are neither done nor refused. */
export async function unfinishedTasks({ statements, loaders }: Pick<FactSource, 'statements' | 'loaders'>, workstationId: string): Promise<number> {
  return loaders ? loaders.batch('unfinished tasks of a workstation', (ids) => unfinishedByStation(statements, ids)).load(workstationId) : (await unfinishedByStation(statements, [workstationId]))[0]!;
}

async function unfinishedByStation(statements: Statements, ids: readonly string[]): Promise<number[]> {
  const rows = await statements.query<{ id: string; count: string | number }[]>(`SELECT workstation_id AS id, COUNT(*) AS count FROM service_task WHERE workstation_id IN (?) AND state IN ('requested', 'accepted') GROUP BY workstation_id`, [ids]);
  return ids.map((id) => Number(rows.find((row) => row.id === id)?.count ?? 0));
}
