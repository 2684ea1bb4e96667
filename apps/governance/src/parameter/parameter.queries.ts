import { type FactSource, type Loaders, rowsOf, type Statements } from '@unionhall/database';
import { type LocalDate, valueOn } from '@unionhall/kernel';
import { Parameter } from './parameter.entity';
import { ParameterRow } from './parameter-row.entity';
import type { ParameterRows } from './parameter-rows.type';

/** Every parameter of the house, by name; as many as the rulebook names. */
export function everyParameter({ statements }: Loaders): Promise<Parameter[]> {
  return rowsOf(statements, Parameter, 'ORDER BY name');
}

/** The parameter with this name, or null; locked in a transaction, because a change adds to its rows. */
export async function parameterByName({ loaders, statements, locking }: FactSource, name: string): Promise<Parameter | null> {
  if (loaders) return loaders.byKey(Parameter, 'name', name);
  const [parameter] = await rowsOf(statements, Parameter, `WHERE name = ?${locking ? ' FOR UPDATE' : ''}`, [name]);
  return parameter ?? null;
}

/** The rows of a parameter in the order in which they come into force; of two for one day the later version is last. */
export async function rowsOfParameter(source: Pick<FactSource, 'children'>, parameterId: string): Promise<ParameterRow[]> {
  const rows = await source.children(ParameterRow, 'parameterId', parameterId);
  return rows.toSorted((one, other) => (one.from === other.from ? one.version - other.version : one.from < other.from ? -1 : 1));
}

/** The row in force on a day; undefined before the first. */
export function rowOn(rows: readonly ParameterRow[], day: LocalDate): ParameterRow | undefined {
  return valueOn(
    rows.map((row) => ({ from: row.from, value: row })),
    day,
  );
}

/** The rows of these parameters, in the order of the names; one statement. */
export async function rowsOfParameters(statements: Statements, names: readonly string[]): Promise<ParameterRows[]> {
  if (names.length === 0) return [];
  const rows = await statements.query<(ParameterRow & { name: string })[]>(
    `SELECT parameter.name, row.id, row.parameter_id AS parameterId, row.from_day AS \`from\`, row.value, row.decision_id AS decisionId, row.changed_by_id AS changedById, row.reason, row.version
     FROM parameter JOIN parameter_row row ON row.parameter_id = parameter.id WHERE parameter.name IN (?) ORDER BY row.from_day, row.version`,
    [names],
  );
  const groups = Map.groupBy(rows, ({ name }) => name);
  return names.map((name) => {
    const ofParameter = groups.get(name) ?? [];
    return { version: Math.max(0, ...ofParameter.map(({ version }) => version)), rows: ofParameter };
  });
}
