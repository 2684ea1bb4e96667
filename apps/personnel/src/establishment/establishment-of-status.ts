import type { Statements } from '@unionhall/database';
import type { PersonnelStatus } from './establishment.entity';

/** The id of the establishment that holds the places of a status; it never changes. */
export async function establishmentOfStatus(statements: Statements, status: PersonnelStatus): Promise<string> {
  const [row] = await statements.query<{ id: string }[]>('SELECT id FROM establishment WHERE status = ?', [status]);
  return row!.id;
}
