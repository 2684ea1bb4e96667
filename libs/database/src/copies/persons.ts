import { personInRegister } from '@unionhall/contracts';
import type { NamedPerson } from '@unionhall/rulebook';
import type { Ask } from '../act/ask';
import type { FactSource } from '../act/fact-source';

/**
 * Those of the persons an act names whom personnel has not registered. For an act's `ask`: personnel is asked once about
 * a person this department has not heard of, and what it confirms is kept, because a person stays registered.
 * Throws UNAVAILABLE when it must be asked and cannot be.
 */
export async function unregisteredPersons(ask: Ask, { statements }: FactSource, named: readonly NamedPerson[]): Promise<readonly NamedPerson[]> {
  if (named.length === 0) return [];
  const rows = await statements.query<{ id: string }[]>('SELECT id FROM known_person WHERE id IN (?)', [named.map(({ id }) => id)]);
  const known = new Set(rows.map(({ id }) => id));
  const unheard = [...new Set(named.map(({ id }) => id).filter((id) => !known.has(id)))];
  const answers = await Promise.all(unheard.map(async (id) => ({ id, ...(await ask(personInRegister, id)) })));
  const confirmed = answers.filter(({ registered }) => registered).map(({ id }) => id);
  if (confirmed.length > 0) await statements.query('INSERT IGNORE INTO known_person (id) VALUES ?', [confirmed.map((id) => [id])]);
  return named.filter(({ id }) => !known.has(id) && !confirmed.includes(id));
}
