import type { FactSource, Statements } from '@unionhall/database';
import type { LocalDate, Month } from '@unionhall/kernel';
import type { ServiceTaskKind } from '../service-task/service-task.entity';
import { secondedTo, staffNumbersByDay } from '../workstation/staffing';
import { shortagesOn } from '../workstation/staffing.rule';
import type { Workstation } from '../workstation/workstation.entity';
import type { StationMonth, StationMonthLine } from './station-month.entity';
import { daysOfMonth, daysOpenIn } from './station-month.rule';

const COUNTED = ['requested', 'completed', 'confirmed', 'overdue'] as const;
type Counted = Pick<StationMonthLine, (typeof COUNTED)[number]>;

/** What the record says of a station in a month. */
export interface PresentMonth extends Counted, Pick<StationMonth, 'daysOpen' | 'daysShort' | 'contractsInForce' | 'workersCovered' | 'workersHomes' | 'assistancePoints'> {
  readonly lines: readonly (Counted & { readonly kind: ServiceTaskKind })[];
}

/** What the record says of a station in a month (月报数据): its tasks by kind, its staff, and what stands at the end of it. */
export async function presentMonth(source: FactSource, workstation: Pick<Workstation, 'id' | 'openedOn' | 'closedOn'>, month: Month): Promise<PresentMonth> {
  const { first, last } = daysOfMonth(month);
  const days = daysOpenIn(month, workstation);
  const required = await staffNumbersByDay(source.statements);
  const seconded = await secondedTo(source, workstation.id);
  const lines = await tasksByKind(source.statements, workstation.id, first, last);
  const sum = (what: (typeof COUNTED)[number]) => lines.reduce((total, line) => total + line[what], 0);
  return {
    lines,
    requested: sum('requested'),
    completed: sum('completed'),
    confirmed: sum('confirmed'),
    overdue: sum('overdue'),
    daysOpen: days.length,
    daysShort: days.filter((day) => shortagesOn(required(day), seconded, day).length > 0).length,
    ...(await standingOn(source.statements, workstation.id, last)),
  };
}

async function tasksByKind(statements: Statements, workstationId: string, first: LocalDate, last: LocalDate) {
  const rows = await statements.query<(Record<(typeof COUNTED)[number], string> & { kind: ServiceTaskKind })[]>(
    `SELECT kind, SUM(requested_on BETWEEN ? AND ?) AS requested, SUM(completed_on IS NOT NULL AND completed_on BETWEEN ? AND ?) AS completed, SUM(confirmed_on IS NOT NULL AND confirmed_on BETWEEN ? AND ?) AS confirmed,
            SUM(due_on <= ? AND state <> 'refused' AND (completed_on IS NULL OR completed_on > ?)) AS overdue
       FROM service_task WHERE workstation_id = ? AND requested_on <= ? GROUP BY kind ORDER BY kind`,
    [first, last, first, last, first, last, last, last, workstationId, last],
  );
  return rows
    .map(({ kind, requested, completed, confirmed, overdue }) => ({ kind, requested: Number(requested), completed: Number(completed), confirmed: Number(confirmed), overdue: Number(overdue) }))
    .filter((line) => COUNTED.some((what) => line[what] > 0));
}

async function standingOn(statements: Statements, workstationId: string, day: LocalDate) {
  const [contracts] = await statements.query<{ count: string; workers: string }[]>(
    'SELECT COUNT(*) AS count, COALESCE(SUM(workers_covered), 0) AS workers FROM collective_contract WHERE workstation_id = ? AND from_day <= ? AND until_day >= ?',
    [workstationId, day, day],
  );
  const places = await statements.query<{ kind: string; count: string }[]>(
    'SELECT kind, COUNT(*) AS count FROM service_place WHERE workstation_id = ? AND opened_on <= ? AND (closed_on IS NULL OR closed_on > ?) GROUP BY kind',
    [workstationId, day, day],
  );
  const countOf = (kind: string) => Number(places.find((row) => row.kind === kind)?.count ?? 0);
  return { contractsInForce: Number(contracts!.count), workersCovered: Number(contracts!.workers), workersHomes: countOf('workers-home'), assistancePoints: countOf('assistance-point') };
}
