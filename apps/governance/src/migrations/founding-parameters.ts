import { createHash } from 'node:crypto';
import { type Migration, migration } from '@unionhall/database';
import { foundingParameters } from '@unionhall/rulebook';

/** Rows are append-only and hold their parameters: on the way back both go with their tables. */
const WITH_THEIR_TABLES = 'DO 0';

/**
 * Two steps that enter every parameter the rulebook knows and the register lacks, with its founding row in version 1.
 * A later release that adds parameters runs the same two steps again under new numbers.
 */
export function enterFoundingParameters(number: number): Migration[] {
  const parameters = foundingParameters.map(({ name }) => `(${text(idOf(name))}, ${text(name)}, 1)`);
  const rows = foundingParameters.map(({ name, from, value }) => `(${text(idOf(`${name} 1`))}, ${text(idOf(name))}, ${text(from)}, ${text(value)}, NULL, 1)`);
  return [
    migration(number, 'enter_founding_parameters', `INSERT IGNORE INTO parameter (id, name, version) VALUES ${parameters.join(', ')}`, WITH_THEIR_TABLES),
    migration(
      number + 1,
      'enter_founding_rows',
      `INSERT IGNORE INTO parameter_row (id, parameter_id, from_day, value, decision_id, version) VALUES ${rows.join(', ')}`,
      WITH_THEIR_TABLES,
    ),
  ];
}

const text = (value: string) => `'${value.replaceAll("'", "''")}'`;

/** An id made of the name (UUIDv8, RFC 9562), so that the step may run again and every installation has the same. */
function idOf(name: string): string {
  const hex = createHash('sha256').update(`unionhall parameter ${name}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
