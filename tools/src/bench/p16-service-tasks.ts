import { randomUUID } from 'node:crypto';
import { idOf } from '@unionhall/testing';
import { bulkIds } from './bulk-data';
import { callers } from './callers';
import type { CountingHouse } from './counting-house';
import type { Figure } from './figure';
import { mediansOf } from './median';

const FEW = 10_000;
const MANY = 100_000;
const CHUNK = 2_000;
const STATIONS = 10;
/** So many that each has more than a page of tasks, also of the few. */
const EMPLOYERS = 100;
const COUNTS = 'counts of a station';
const OVERDUE = 'what is overdue, by its last day';
const SHA256 = '0'.repeat(64);
const stationId = (index: number) => idOf(0xe0_0000 + index);

const PAGE = `query ($filter: ServiceTaskFilter! = {}, $orderBy: ServiceTaskOrder! = AGE) {
  serviceTasks(first: 50, filter: $filter, orderBy: $orderBy) { pageInfo { endCursor } edges { node { id kind title state dueOn daysOverdue workstation { name } steps { text } } } } }`;
const OF_UNITS = 'query ($units: [_Any!]!) { _entities(representations: $units) { ... on Employer { serviceTasks(first: 10) { edges { node { id title } } } } } }';
const OF_STATION = 'query ($id: ID!) { workstation(id: $id) { name taskCounts { kind requested done confirmed scoreSum standing } } }';

/** P16: the median time of pages of the tasks of stations at ten times the tasks by that at one time; as many of them undone, as in a house that has worked for years. */
export async function serviceTaskPages({ house }: CountingHouse): Promise<Figure[]> {
  const { source, execute } = house.departments.get('workstations')!;
  const insert = (into: string, rows: readonly (readonly (string | number | null)[])[]) => source.query(`INSERT INTO ${into} VALUES ?`, [rows]);
  const stations = Array.from({ length: STATIONS }, (_, index) => index);
  await insert('park (id, name, place, version)', stations.map((index) => [idOf(0xe1_0000 + index), `示例园区${index}`, '示例市', 1]));
  await insert('workstation (id, park_id, name, state, founded_on, opening_planned_for, opened_on, version)', stations.map((index) => [stationId(index), idOf(0xe1_0000 + index), `示例站${index}`, 'open', '2020-01-01', '2020-01-01', '2020-01-01', 2]));
  const columns = 'id, workstation_id, kind, serves, title, description, employer_id, state, requested_by_id, requested_on, due_on, assignee_id, completed_by_id, completed_on, result, evidence_sha256, confirmed_by_id, confirmed_on, confirmation, score, version';
  const fill = async (from: number, to: number): Promise<void> => {
    for (let start = from; start < to; start += CHUNK) {
      const tasks = Array.from({ length: CHUNK }, (_, offset) => start + offset);
      await insert(
        `service_task (${columns})`,
        tasks.map((index) => {
          const asked = [idOf(0x100_0000 + index), stationId(index % STATIONS), index % 3 === 0 ? 'assistance-station' : 'law-publicity', 'workers', `示例服务${index}`, '示例情况', bulkIds.employer(index % EMPLOYERS)];
          const done = [bulkIds.person(1), bulkIds.person(1), '2025-02-01', '示例', SHA256, bulkIds.person(2), '2025-03-01', '示例', 5, 4];
          // As many are undone of the many as of the few.
          return index >= FEW / 10 ? [...asked, 'confirmed', bulkIds.person(2), '2025-01-01', '2025-03-01', ...done] : [...asked, 'requested', bulkIds.person(2), '2025-07-01', '2025-09-01', ...done.map(() => null).slice(1), 1];
        }),
      );
    }
    await source.query('ANALYZE TABLE service_task');
  };
  const ask = async (document: string, variables: Record<string, unknown>, index: number): Promise<void> => {
    const { errors } = await execute({ query: document, variables, caller: { ...callers[index % callers.length]!, roles: ['officer'] }, requestId: randomUUID(), locale: 'zh' });
    if (errors) throw new Error(JSON.stringify(errors));
  };
  const measures: Readonly<Record<string, (index: number) => Promise<void>>> = {
    'queue of a station': (index) => ask(PAGE, { filter: { workstationId: stationId(index % STATIONS), state: 'REQUESTED' } }, index),
    [OVERDUE]: (index) => ask(PAGE, { filter: { overdue: true }, orderBy: 'DUE' }, index),
    'tasks about a unit': (index) => ask(PAGE, { filter: { employerId: bulkIds.employer(index % EMPLOYERS) } }, index),
    'first tasks of each of fifty units': (index) => ask(OF_UNITS, { units: Array.from({ length: 50 }, (_, unit) => ({ __typename: 'Employer', id: bulkIds.employer((index + unit) % EMPLOYERS) })) }, index),
    [COUNTS]: (index) => ask(OF_STATION, { id: stationId(index % STATIONS) }, index),
  };
  await fill(0, FEW);
  const few = await mediansOf(measures);
  await fill(FEW, MANY);
  const many = await mediansOf(measures);
  return Object.keys(measures).map((what) => ({
    bar: 'P16',
    what: `service tasks, ${what}: ${MANY} rows / ${FEW}`,
    ratio: many[what]! / few[what]!,
    // Ten times the tasks of a station are counted; and for what is overdue the server finds another way through the few: reported and not held.
    ...(what === COUNTS || what === OVERDUE ? { floor: null, aim: null } : { floor: 1.3, aim: 1.1 }),
    absolute: `${many[what]!.toFixed(1)} / ${few[what]!.toFixed(1)} ms`,
  }));
}
