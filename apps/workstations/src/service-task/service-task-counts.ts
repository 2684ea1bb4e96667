import type { Loaders, Statements } from '@unionhall/database';
import type { LocalDate } from '@unionhall/kernel';
import type { ServiceTaskCount } from './service-task-count.type';

type Kind = ServiceTaskCount['kind'];
interface Row extends Record<Exclude<keyof ServiceTaskCount, 'kind' | 'standing'>, string | number> {
  readonly id: string;
  readonly kind: Kind;
}
interface Standing {
  readonly id: string;
  readonly kind: Kind;
  readonly standing: string | number;
}

const NONE = { requested: 0, done: 0, confirmed: 0, scoreSum: 0 };

/** The tasks of a station, or about an employer, counted by kind, and what stands of it; kinds of which there is nothing are left out. For a list two statements. */
export function serviceTaskCounts(loaders: Loaders, column: 'workstation_id' | 'employer_id', id: string, today: LocalDate): Promise<ServiceTaskCount[]> {
  return loaders
    .batch(`tasks counted by ${column} ${today}`, async (ids: readonly string[]) => {
      const tasks = Map.groupBy(await tasksBy(loaders.statements, column, ids), (row) => row.id);
      const standing = Map.groupBy(await standingBy(loaders.statements, column, ids, today), (row) => row.id);
      return ids.map((each) => countsOf(tasks.get(each) ?? [], standing.get(each) ?? []));
    })
    .load(id);
}

function countsOf(tasks: readonly Row[], standing: readonly Standing[]): ServiceTaskCount[] {
  const kinds = [...new Set([...tasks, ...standing].map(({ kind }) => kind))].toSorted();
  return kinds.map((kind) => {
    const { requested, done, confirmed, scoreSum } = tasks.find((row) => row.kind === kind) ?? NONE;
    return { kind, requested: Number(requested), done: Number(done), confirmed: Number(confirmed), scoreSum: Number(scoreSum), standing: Number(standing.find((row) => row.kind === kind)?.standing ?? 0) };
  });
}

const tasksBy = (statements: Statements, column: string, ids: readonly string[]): Promise<Row[]> =>
  statements.query(
    `SELECT ${column} AS id, kind, COUNT(*) AS requested, SUM(state IN ('completed', 'confirmed')) AS done, SUM(state = 'confirmed') AS confirmed, COALESCE(SUM(score), 0) AS scoreSum
       FROM service_task WHERE ${column} IN (?) GROUP BY ${column}, kind ORDER BY kind`,
    [ids],
  );

const standingBy = (statements: Statements, column: string, ids: readonly string[], today: LocalDate): Promise<Standing[]> =>
  statements.query(
    `SELECT id, kind, COUNT(*) AS standing FROM (
       SELECT ${column} AS id, 'collective-contract' AS kind FROM collective_contract WHERE ${column} IN (?) AND from_day <= ? AND until_day >= ?
       UNION ALL SELECT ${column}, IF(kind = 'workers-home', 'workers-home', 'assistance-station') FROM service_place WHERE ${column} IN (?) AND state = 'open' AND opened_on <= ?
     ) made GROUP BY id, kind`,
    [ids, today, today, ids, today],
  );
