import type { FactSource, Statements } from '@unionhall/database';

/** What a station would leave behind if it were closed: how many tasks neither done nor refused, how many places open, how many it waits for. */
export interface LeftBehind {
  readonly unfinished: number;
  readonly openPlaces: number;
  readonly waitingRequests: number;
}

/** What a station would leave behind now. For a list one statement. */
export async function leftBehind({ statements, loaders }: Pick<FactSource, 'statements' | 'loaders'>, workstationId: string): Promise<LeftBehind> {
  return loaders ? loaders.batch('left behind by a workstation', (ids) => leftByStation(statements, ids)).load(workstationId) : (await leftByStation(statements, [workstationId]))[0]!;
}

async function leftByStation(statements: Statements, ids: readonly string[]): Promise<LeftBehind[]> {
  const rows = await statements.query<{ id: string; what: keyof LeftBehind; count: string | number }[]>(
    `SELECT workstation_id AS id, 'unfinished' AS what, COUNT(*) AS count FROM service_task WHERE workstation_id IN (?) AND state IN ('requested', 'accepted') GROUP BY workstation_id
     UNION ALL SELECT workstation_id, 'openPlaces', COUNT(*) FROM service_place WHERE workstation_id IN (?) AND state = 'open' GROUP BY workstation_id
     UNION ALL SELECT workstation_id, 'waitingRequests', COUNT(*) FROM staff_request WHERE workstation_id IN (?) AND state = 'waiting' GROUP BY workstation_id`,
    [ids, ids, ids],
  );
  const countOf = (id: string, what: keyof LeftBehind) => Number(rows.find((row) => row.id === id && row.what === what)?.count ?? 0);
  return ids.map((id) => ({ unfinished: countOf(id, 'unfinished'), openPlaces: countOf(id, 'openPlaces'), waitingRequests: countOf(id, 'waitingRequests') }));
}
