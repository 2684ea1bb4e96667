import type { Statements } from '@unionhall/database';
import type { LocalDate } from '@unionhall/kernel';
import type { PowerHolder } from './power-holder.type';

/** SQL: whether the period of a row contains a day; its parameters are the day twice. */
const holds = (row: string) => `${row}.from_day <= ? AND (${row}.vacated_on IS NULL OR ${row}.vacated_on > ?)`;

/**
 * SQL: who acts under which item on a day, the delegate while the holder is on leave; joined as `item`, `charge`, `delegation`.
 * Its parameters are the day four times.
 */
export const actingHolders = {
  holderId: 'COALESCE(delegation.delegate_id, charge.holder_id)',
  from: `power_item item JOIN power_charge charge ON charge.power_item_id = item.id AND ${holds('charge')}
     LEFT JOIN charge_delegation delegation ON delegation.charge_id = charge.id AND ${holds('delegation')}`,
} as const;

/** Who acts as holder of these items on a day, in the order of the codes; one statement. An item nobody holds, or nobody defined, is vacant. */
export async function powerHoldersOn(statements: Statements, codes: readonly string[], day: LocalDate): Promise<PowerHolder[]> {
  if (codes.length === 0) return [];
  const rows = await statements.query<{ code: string; holderId: string; holderIsChief: string | number; version: number }[]>(
    `SELECT item.code, ${actingHolders.holderId} AS holderId, charge.version,
            EXISTS (SELECT 1 FROM leadership_seat seat WHERE seat.person_id = ${actingHolders.holderId} AND seat.kind = 'chief' AND ${holds('seat')}) AS holderIsChief
     FROM ${actingHolders.from} WHERE item.code IN (?)`,
    [day, day, day, day, day, day, codes],
  );
  const held = new Map(rows.map(({ code, holderId, holderIsChief, version }) => [code, { holderId, holderIsChief: Number(holderIsChief) === 1, version }]));
  return codes.map((code) => held.get(code) ?? { holderId: null, holderIsChief: false, version: 0 });
}
