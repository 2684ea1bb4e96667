import type { Loaders } from '@unionhall/database';
import type { ServiceTaskCount } from './service-task-count.type';

interface Row extends Record<Exclude<keyof ServiceTaskCount, 'kind'>, string | number> {
  readonly id: string;
  readonly kind: ServiceTaskCount['kind'];
}

/** The tasks of a station, or about an employer, counted by kind; kinds nobody asked for are left out. For a list one statement. */
export function serviceTaskCounts(loaders: Loaders, column: 'workstation_id' | 'employer_id', id: string): Promise<ServiceTaskCount[]> {
  return loaders
    .batch(`tasks counted by ${column}`, async (ids: readonly string[]) => {
      const rows = await loaders.statements.query<Row[]>(
        `SELECT ${column} AS id, kind, COUNT(*) AS requested, SUM(state IN ('completed', 'confirmed')) AS done, SUM(state = 'confirmed') AS confirmed, COALESCE(SUM(score), 0) AS scoreSum
           FROM service_task WHERE ${column} IN (?) GROUP BY ${column}, kind ORDER BY kind`,
        [ids],
      );
      const byId = Map.groupBy(rows, (row) => row.id);
      return ids.map((each) => (byId.get(each) ?? []).map(({ kind, requested, done, confirmed, scoreSum }) => ({ kind, requested: Number(requested), done: Number(done), confirmed: Number(confirmed), scoreSum: Number(scoreSum) })));
    })
    .load(id);
}
