import type { FactSource } from '@unionhall/database';
import type { NamedPerson } from '@unionhall/rulebook';

/** Those of a list of persons an act names who are in no register; it is this department's own, so nobody is asked [HOUSE-2]. */
export async function unregisteredOf({ statements }: Pick<FactSource, 'statements'>, input: string, personIds: readonly string[]): Promise<NamedPerson[]> {
  if (personIds.length === 0) return [];
  const rows = await statements.query<{ id: string }[]>('SELECT id FROM person WHERE id IN (?)', [personIds]);
  const registered = new Set(rows.map(({ id }) => id));
  return personIds.flatMap((id, index) => (registered.has(id) ? [] : [{ path: [input, String(index)], id }]));
}
