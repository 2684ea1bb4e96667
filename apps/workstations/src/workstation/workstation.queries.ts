import type { ClassOf, Loaders } from '@unionhall/database';
import { type Connection, pageOf, type PageArguments } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Workstation } from './workstation.entity';
import type { WorkstationInRegister } from './workstation-in-register.type';
import type { WorkstationFilter, WorkstationOrder } from './workstation.inputs';

const OF_CAPACITY = `SELECT COUNT(*) FROM secondment_copy AS seconded
  WHERE seconded.workstation_id = workstation.id AND seconded.capacity = ? AND seconded.from_day <= ? AND (seconded.until_day IS NULL OR seconded.until_day >= ?)`;

/** SQL: whether a station is short of staff on a day, and its parameters. */
function isShort(required: Readonly<Record<string, number>>, day: LocalDate) {
  const capacities = Object.entries(required);
  return { sql: `(${capacities.map(() => `(${OF_CAPACITY}) < ?`).join(' OR ')})`, parameters: capacities.flatMap(([capacity, needed]) => [capacity, day, day, needed]) };
}

/** A page of workstations, all or those in one state; whether an open one is short is asked of its staff on that day [DX-2]. */
export async function workstationsPage(
  loaders: Loaders,
  { state }: WorkstationFilter,
  orderBy: WorkstationOrder,
  page: PageArguments,
  today: LocalDate,
  required: () => Promise<Readonly<Record<string, number>>>,
): Promise<Connection<Workstation>> {
  if (state !== 'open' && state !== 'understaffed') return pageOf(loaders, Workstation, { where: state ? 'state = ?' : 'TRUE', parameters: state ? [state] : [], orderBy }, page);
  const { sql, parameters } = isShort(await required(), today);
  return pageOf(loaders, Workstation, { where: `state = 'open' AND ${state === 'open' ? 'NOT ' : ''}${sql}`, parameters, orderBy }, page);
}

/** The loaders of a request, or the source of an act's facts. */
interface WorkstationsOfPark {
  children(entity: ClassOf<Workstation>, column: 'parkId', parkId: string): Promise<Workstation[]>;
}

/** The station of a park that is not closed, or null. */
export async function liveWorkstationOf(source: WorkstationsOfPark, parkId: string): Promise<Workstation | null> {
  const stations = await source.children(Workstation, 'parkId', parkId);
  return stations.find(({ state }) => state !== 'closed') ?? null;
}

/** What the register says of each of these ids, in the order asked. One statement. */
export async function workstationsInRegister({ statements }: Loaders, ids: readonly string[]): Promise<WorkstationInRegister[]> {
  if (ids.length === 0) return [];
  const rows = await statements.query<Pick<Workstation, 'id' | 'name' | 'state' | 'version'>[]>('SELECT id, name, state, version FROM workstation WHERE id IN (?)', [ids]);
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => {
    const row = found.get(id);
    return { name: row?.name ?? null, closed: row?.state === 'closed', version: row?.version ?? 0 };
  });
}
