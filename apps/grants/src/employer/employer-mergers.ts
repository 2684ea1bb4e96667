import type { Ask, FactSource } from '@unionhall/database';
import { copiedEmployer } from './known-employer';
import type { EmployerNameFact, EmployersOverTime } from './same-unit.rule';

/** Before the transaction: makes sure grants has a copy of these employers and of all they were merged into, asking finance-collection for those it never heard of. */
export async function haveEmployers(ask: Ask, source: FactSource, ids: readonly string[]): Promise<void> {
  const employers = await Promise.all(ids.map((id) => copiedEmployer(ask, source, id)));
  const successors = employers.flatMap((employer) => (employer?.mergedIntoId ? [employer.mergedIntoId] : [])).filter((id) => !ids.includes(id));
  if (successors.length > 0) await haveEmployers(ask, source, [...new Set(successors)]);
}

/** These employers and all they were merged into, by id, as the copy has them. */
export async function employersAndSuccessors({ statements }: FactSource, ids: readonly string[]): Promise<EmployersOverTime> {
  const known = new Map<string, { name: string; mergedIntoId: string | null; names: EmployerNameFact[] }>();
  for (let wanted = [...new Set(ids)]; wanted.length > 0; ) {
    const rows = await statements.query<{ id: string; name: string; mergedIntoId: string | null; names: EmployerNameFact[] }[]>(
      'SELECT id, name, merged_into_id AS mergedIntoId, names FROM employer_copy WHERE id IN (?)',
      [wanted],
    );
    for (const { id, name, mergedIntoId, names } of rows) known.set(id, { name, mergedIntoId, names });
    wanted = [...new Set(rows.flatMap(({ mergedIntoId }) => (mergedIntoId && !known.has(mergedIntoId) ? [mergedIntoId] : [])))];
  }
  return known;
}
