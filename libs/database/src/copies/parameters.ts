import { parameterChanged, parameterRows } from '@unionhall/contracts';
import { type LocalDate, valueOn } from '@unionhall/kernel';
import { type ParameterName, type ParameterValue, parseParameter } from '@unionhall/rulebook';
import type { Ask } from '../act/ask';
import type { FactSource } from '../act/fact-source';
import { on } from '../inbox/receive';
import type { Statements } from '../rows';

interface ParameterRow {
  from: LocalDate;
  value: string;
  version: number;
}

const UPSERT = `INSERT INTO parameter_copy (name, from_day, value, version) VALUES (?, ?, ?, ?)
  ON DUPLICATE KEY UPDATE value = IF(VALUES(version) > version, VALUES(value), value), version = GREATEST(version, VALUES(version))`;

/** Keeps the copy of governance's parameters. */
export const keepParameters = on(parameterChanged, async (manager, { name, from, value, version }) => {
  await manager.query(UPSERT, [name, from, value, version]);
});

/**
 * Before the transaction: makes sure this department has rows of these parameters, asking governance once for those it
 * never heard of. The rows of a parameter only grow, so a copy that exists is in force until an event says otherwise.
 */
export async function haveParameters(ask: Ask, { statements, loaders }: FactSource, names: readonly ParameterName[]): Promise<void> {
  const known = loaders
    ? await loaders.batch('parameter known', (asked) => areKnown(statements, asked)).loadMany(names)
    : await areKnown(statements, names);
  const missing = names.filter((_name, index) => known[index] !== true);
  const answers = await Promise.all(missing.map(async (name) => ({ name, answer: await ask(parameterRows, name) })));
  for (const { name, answer } of answers) {
    for (const { from, value, version } of answer.rows) await statements.query(UPSERT, [name, from, value, version]);
  }
}

async function areKnown(statements: Statements, names: readonly string[]): Promise<boolean[]> {
  const known = await statements.query<{ name: string }[]>('SELECT DISTINCT name FROM parameter_copy WHERE name IN (?)', [names]);
  return names.map((name) => known.some((row) => row.name === name));
}

/** The value of a parameter in force on a day; its version is kept with the act. Throws when governance never set it: that is a fault of the installation. */
export async function parameterOn<Name extends ParameterName>(source: FactSource, name: Name, day: LocalDate): Promise<ParameterValue<Name>> {
  const value = await parameterIfOn(source, name, day);
  if (value === null) throw new Error(`parameter ${name} has no value on ${day}`);
  return value;
}

/** The value of a parameter in force on a day, its version kept with the act; null for a day before its first value. */
export async function parameterIfOn<Name extends ParameterName>(source: FactSource, name: Name, day: LocalDate): Promise<ParameterValue<Name> | null> {
  const { statements, loaders, relied, supposed } = source;
  if (supposed?.name === name && supposed.from <= day) return parseParameter(name, supposed.value);
  const rows = loaders
    ? await loaders.batch('parameter', (names) => rowsByName(statements, names)).load(name)
    : (await rowsByName(statements, [name]))[0]!;
  const row = valueOn(
    rows.map((each) => ({ from: each.from, value: each })),
    day,
  );
  if (!row) return null;
  relied.push({ department: 'governance', fact: name, version: row.version });
  return parseParameter(name, row.value);
}

async function rowsByName(statements: Statements, names: readonly string[]): Promise<ParameterRow[][]> {
  const rows = await statements.query<(ParameterRow & { name: string })[]>(
    'SELECT name, from_day AS `from`, value, version FROM parameter_copy WHERE name IN (?) ORDER BY from_day',
    [names],
  );
  const groups = Map.groupBy(rows, ({ name }) => name);
  return names.map((name) => groups.get(name) ?? []);
}
