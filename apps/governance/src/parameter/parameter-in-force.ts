import type { FactSource } from '@unionhall/database';
import type { LocalDate } from '@unionhall/kernel';
import { type ParameterName, type ParameterValue, parseParameter } from '@unionhall/rulebook';
import type { ParameterRow } from './parameter-row.entity';
import { rowOn, rowsOfParameters } from './parameter.queries';

/** The value of a parameter in force on a day, read in governance's own register. Throws when it has none: a fault of the installation. */
export async function parameterInForce<Name extends ParameterName>(source: Pick<FactSource, 'statements' | 'loaders' | 'supposed'>, name: Name, day: LocalDate): Promise<ParameterValue<Name>> {
  const { supposed } = source;
  if (supposed?.name === name && supposed.from <= day) return parseParameter(name, supposed.value);
  return parseParameter(name, (await rowInForce(source, name, day)).value);
}

/** The same for an act: its version is kept with the act. */
export async function parameterReliedOn<Name extends ParameterName>(source: FactSource, name: Name, day: LocalDate): Promise<ParameterValue<Name>> {
  const { value, version } = await rowInForce(source, name, day);
  source.relied.push({ department: 'governance', fact: name, version });
  return parseParameter(name, value);
}

async function rowInForce({ statements, loaders }: Pick<FactSource, 'statements' | 'loaders'>, name: ParameterName, day: LocalDate): Promise<ParameterRow> {
  const [ofParameter] = loaders
    ? [await loaders.batch('parameterInForce', (names) => rowsOfParameters(statements, names)).load(name)]
    : await rowsOfParameters(statements, [name]);
  const row = rowOn(ofParameter!.rows, day);
  if (!row) throw new Error(`parameter ${name} has no value on ${day}`);
  return row;
}
