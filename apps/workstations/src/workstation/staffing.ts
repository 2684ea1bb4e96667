import { type Ask, type FactSource, haveParameters, type Loaders, parameterOn, type Statements } from '@unionhall/database';
import type { LocalDate } from '@unionhall/kernel';
import { foundingParameters, parseParameter } from '@unionhall/rulebook';
import { type RequiredStaff, type SecondedPerson, type Shortage, shortagesOn, type StationCapacity } from './staffing.rule';

const PARAMETERS = { 'vice-chair': 'workstations.vice-chairs', 'established-cadre': 'workstations.established-cadres', assistant: 'workstations.assistants' } as const satisfies Record<StationCapacity, string>;

/** Before the numbers are read: makes sure this department has them [DX-2]. */
export const haveStaffNumbers = (ask: Ask, source: FactSource): Promise<void> => haveParameters(ask, source, Object.values(PARAMETERS));

/** How many of each capacity a station needs on a day [DX-2]. */
export async function requiredStaff(source: FactSource, day: LocalDate): Promise<RequiredStaff> {
  const [viceChairs, cadres, assistants] = await Promise.all([parameterOn(source, PARAMETERS['vice-chair'], day), parameterOn(source, PARAMETERS['established-cadre'], day), parameterOn(source, PARAMETERS.assistant, day)]);
  return { 'vice-chair': viceChairs, 'established-cadre': cadres, assistant: assistants };
}

/** The same for a query, which asks nobody. */
export const staffNumbers = async ({ statements }: Loaders, day: LocalDate): Promise<RequiredStaff> => (await staffNumbersByDay(statements))(day);

/** The same for one day after the other, in one statement: of a number nobody changed yet the founding one holds. */
export async function staffNumbersByDay(statements: Statements): Promise<(day: LocalDate) => RequiredStaff> {
  const rows = await statements.query<{ name: string; fromDay: LocalDate; value: string }[]>('SELECT name, from_day AS fromDay, value FROM parameter_copy WHERE name IN (?) ORDER BY from_day', [Object.values(PARAMETERS)]);
  const number = (name: (typeof PARAMETERS)[StationCapacity], day: LocalDate) => parseParameter(name, (rows.findLast((row) => row.name === name && row.fromDay <= day) ?? foundingParameters.find((row) => row.name === name)!).value);
  return (day) => ({ 'vice-chair': number(PARAMETERS['vice-chair'], day), 'established-cadre': number(PARAMETERS['established-cadre'], day), assistant: number(PARAMETERS.assistant, day) });
}

/** What each of these stations is short of on a day. For a list two statements. */
export async function shortagesAt(loaders: Loaders, workstationId: string, day: LocalDate): Promise<Shortage[]> {
  const required = loaders.batch(`staff numbers ${day}`, (keys: readonly string[]) => staffNumbers(loaders, day).then((numbers) => keys.map(() => numbers))).load('');
  const [needed, seconded] = await Promise.all([required, secondedTo({ statements: loaders.statements, loaders }, workstationId)]);
  return shortagesOn(needed, seconded, day);
}

/** Everybody ever seconded to a station, as personnel told of it. */
export async function secondedTo({ statements, loaders }: Pick<FactSource, 'statements' | 'loaders'>, workstationId: string): Promise<SecondedPerson[]> {
  return loaders ? loaders.batch('seconded to a workstation', (ids) => secondedByStation(statements, ids)).load(workstationId) : (await secondedByStation(statements, [workstationId]))[0]!;
}

async function secondedByStation(statements: Statements, ids: readonly string[]): Promise<SecondedPerson[][]> {
  const rows = await statements.query<(SecondedPerson & { workstationId: string })[]>(
    'SELECT workstation_id AS workstationId, person_id AS personId, capacity, from_day AS `from`, until_day AS until FROM secondment_copy WHERE workstation_id IN (?) ORDER BY from_day, id',
    [ids],
  );
  const byStation = Map.groupBy(rows, ({ workstationId }) => workstationId);
  return ids.map((id) => byStation.get(id) ?? []);
}
