import type { EntityManager } from 'typeorm';

/** The next number of a decision in a year. Its row stays locked until the act commits: numbers have no gaps and no doubles. */
export async function nextDecisionNumber(manager: EntityManager, year: number): Promise<number> {
  const { insertId } = await manager.query<{ insertId: number | string }>(
    'INSERT INTO decision_number (year, last) VALUES (?, LAST_INSERT_ID(1)) ON DUPLICATE KEY UPDATE last = LAST_INSERT_ID(last + 1)',
    [year],
  );
  return Number(insertId);
}
