import type { Statements } from '@unionhall/database';

/** What each employer has become by mergers, however many; itself while it is live or unknown. */
export async function survivorsOf(statements: Statements, ids: readonly string[]): Promise<string[]> {
  const rows = await statements.query<{ first: string; last: string }[]>(
    `WITH RECURSIVE line (first, last, next) AS (
       SELECT id, id, merged_into_id FROM employer WHERE id IN (?)
       UNION ALL SELECT line.first, employer.id, employer.merged_into_id FROM line JOIN employer ON employer.id = line.next)
     SELECT first, last FROM line WHERE next IS NULL`,
    [ids],
  );
  return ids.map((id) => rows.find(({ first }) => first === id)?.last ?? id);
}

/** An employer and all that became it by mergers, one after the other, in the order of their ids; none for one that is not there. */
export async function unitsOf(statements: Statements, employerId: string): Promise<string[]> {
  const rows = await statements.query<{ id: string }[]>(
    `WITH RECURSIVE unit (id) AS (
       SELECT id FROM employer WHERE id = ?
       UNION ALL SELECT employer.id FROM unit JOIN employer ON employer.merged_into_id = unit.id)
     SELECT id FROM unit ORDER BY id`,
    [employerId],
  );
  return rows.map(({ id }) => id);
}
