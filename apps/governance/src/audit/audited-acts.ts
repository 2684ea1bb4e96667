import type { Statements } from '@unionhall/database';
import type { LocalDate } from '@unionhall/kernel';

/** The acts an audit looks at: under these items, in this period. */
export interface AuditedScope {
  readonly powerItems: readonly string[];
  readonly periodFirst: LocalDate;
  readonly periodLast: LocalDate;
}

const within = 'power_item IN (?) AND day BETWEEN ? AND ?';
const parametersOf = ({ powerItems, periodFirst, periodLast }: AuditedScope) => [powerItems, periodFirst, periodLast];

/** How many acts there are, and in how many of them a person had a part: he did it, or held the power. */
export async function countAuditedActs(statements: Statements, scope: AuditedScope, personId: string): Promise<{ acts: number; own: number }> {
  if (scope.powerItems.length === 0) return { acts: 0, own: 0 };
  const [row] = await statements.query<{ acts: string; own: string | null }[]>(
    `SELECT COUNT(*) AS acts, SUM(person_id = ? OR COALESCE(holder_id, '') = ?) AS own FROM act_index WHERE ${within}`,
    [personId, personId, ...parametersOf(scope)],
  );
  return { acts: Number(row!.acts), own: Number(row!.own ?? 0) };
}

/** How many of the items a person was in charge of on some day of the period. */
export async function countOwnCharges(statements: Statements, { powerItems, periodFirst, periodLast }: AuditedScope, personId: string): Promise<number> {
  if (powerItems.length === 0) return 0;
  const [row] = await statements.query<{ charges: string }[]>(
    `SELECT COUNT(*) AS charges FROM power_charge charge JOIN power_item item ON item.id = charge.power_item_id
     WHERE item.code IN (?) AND charge.holder_id = ? AND charge.from_day <= ? AND (charge.vacated_on IS NULL OR charge.vacated_on > ?)`,
    [powerItems, personId, periodLast, periodFirst],
  );
  return Number(row!.charges);
}

/** The ids of those acts in ascending order. */
export async function auditedActIds(statements: Statements, scope: AuditedScope): Promise<string[]> {
  const rows = await statements.query<{ id: string }[]>(`SELECT id FROM act_index WHERE ${within} ORDER BY id`, parametersOf(scope));
  return rows.map(({ id }) => id);
}
