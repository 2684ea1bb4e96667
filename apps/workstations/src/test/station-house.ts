import { type Caller } from '@unionhall/contracts';
import { governance } from '@unionhall/governance';
import type { DepartmentDefinition } from '@unionhall/graphql';
import { idOf, operation, person, startTestHouse, type TestHouse } from '@unionhall/testing';
import { workstations } from '../subgraph';

/** What the acts on a station answer. */
export interface ToldStation {
  readonly workstation: { readonly id: string; readonly state: string; readonly version: number } | null;
  readonly refusals: readonly { readonly code: string; readonly message: string; readonly remedy: string; readonly clause: { readonly id: string } }[];
  readonly record: { readonly id: string } | null;
}

/** One station as the office sees it. */
export interface SeenStation {
  readonly state: string;
  readonly version: number;
  readonly shortages: readonly object[];
  readonly permissions: readonly { readonly act: string; readonly allowed: boolean; readonly refusals: readonly { readonly code: string }[] }[];
}

export const officer = person(idOf(1), 'officer');
const deputyId = idOf(20);
let made = 0;

/** Workstations with governance, where one deputy sits, and with whoever else is needed. */
export async function startStationHouse(...more: readonly DepartmentDefinition[]): Promise<TestHouse> {
  const house = await startTestHouse(governance, workstations, ...more);
  await house.sql('governance', `INSERT INTO leadership_seat (id, person_id, person_name, kind, acting, from_day, act_id, version) VALUES (?, ?, '示例副主席', 'deputy', FALSE, '2020-01-01', ?, 1)`, [idOf(30), deputyId, idOf(31)]);
  return house;
}

/** Sends the documented mutation of an act and gives its payload. */
export async function act<Payload = ToldStation>(house: TestHouse, name: string, input: object, { caller = officer, locale = 'zh', dryRun = false }: { caller?: Caller; locale?: 'zh' | 'en'; dryRun?: boolean } = {}): Promise<Payload> {
  const { data, errors } = await house.send<Record<string, Payload>>('workstations', caller, operation(name), { input, dryRun }, locale);
  if (!data || errors) throw new Error(`unexpected errors: ${JSON.stringify(errors)}`);
  return Object.values(data)[0]!;
}

/** Clause and code of every refusal. */
export const codesOf = ({ refusals }: Pick<ToldStation, 'refusals'>) => refusals.map(({ clause, code }) => `${clause.id} ${code}`);

/** The part of an input that names a station as it was seen. */
export const seen = ({ id, version }: { readonly id: string; readonly version: number }) => ({ workstationId: id, expectedVersion: version });

/** One station, as of today or another day. */
export const stationOf = async (house: TestHouse, id: string, variables: object = {}) =>
  (await house.data<{ workstation: SeenStation }>('workstations', officer, operation('Workstation'), { id, ...variables })).workstation;

/** Founds a station in a park of its own. */
export async function foundStation(house: TestHouse) {
  made += 1;
  const { park } = await act<{ park: { id: string } }>(house, 'RegisterPark', { name: `示例${made}园`, place: '示例市' });
  return (await act(house, 'FoundStation', { parkId: park.id, name: `示例${made}站`, openingPlannedFor: '2026-05-01' })).workstation!;
}

/** Somebody is seconded to a station, as personnel's events leave it. */
export const second = (house: TestHouse, workstationId: string, capacity: string, from = '2026-03-10', personId = idOf((made += 1) + 500)) =>
  house.sql('workstations', 'INSERT INTO secondment_copy (id, person_id, workstation_id, capacity, from_day, version) VALUES (?, ?, ?, ?, ?, 1)', [idOf((made += 1) + 1_000), personId, workstationId, capacity, from]);

/** A station with one of each from 10 March, its vice-chair a sitting deputy. */
export async function staffedStation(house: TestHouse) {
  const station = await foundStation(house);
  await second(house, station.id, 'vice-chair', '2026-03-10', deputyId);
  for (const capacity of ['established-cadre', 'assistant']) await second(house, station.id, capacity);
  return station;
}
